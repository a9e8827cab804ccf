package io.github.inspectionreports.internal.visit.people.names;

import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words about people: titles, post-nominals, words of roles. Immutable. */
public final class PeopleWords {
  /** What a word about people is. */
  public enum Kind {
    /** Before a name. */
    TITLE,
    /** After a name. */
    POST_NOMINAL,
    /** Makes a line a role: "director". */
    ROLE_HEAD,
    /** May be part of a role: "children's". */
    ROLE_WORD,
    /** Names an office or body and no person: "Ofsted". */
    BODY,
    /** Names an organisation, and neither a person nor a role: "trust". */
    ORGANISATION
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private PeopleWords(RuleSet rules) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Row row : rules.table("people").rows()) {
      Set<String> set =
          words.getOrDefault(
              Values.of(row, each -> Values.constant(each, "kind", Kind.class)), new HashSet<>());
      Values.words(row.value("words")).forEach(word -> set.add(word.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * Reads the table of people: columns words and kind.
   *
   * @param rules the rule set
   * @return the words
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public static PeopleWords of(RuleSet rules) {
    return new PeopleWords(rules);
  }

  /** Whether a word is in no person's name. */
  public boolean isNobody(String word) {
    return is(Kind.BODY, word) || is(Kind.ORGANISATION, word);
  }

  public boolean is(Kind kind, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("’", "").replace("'", "").replace(".", "");
    return words.getOrDefault(kind, Set.of()).contains(plain);
  }
}
