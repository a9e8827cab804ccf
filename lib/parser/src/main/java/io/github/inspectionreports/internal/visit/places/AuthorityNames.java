package io.github.inspectionreports.internal.visit.places;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The register of local authorities. Immutable. */
public final class AuthorityNames {
  /** Words that may be before a name and belong to it: "London Borough of". */
  public static final Set<String> BEFORE =
      Set.of(
          "the", "london", "royal", "metropolitan", "borough", "city", "county", "council", "of");

  /** Words that may be after a name and belong to it: "Metropolitan Borough Council". */
  public static final Set<String> AFTER =
      Set.of(
          "metropolitan",
          "borough",
          "city",
          "county",
          "district",
          "unitary",
          "council",
          "corporation",
          "mbc",
          "local",
          "authority");

  /** Words with which a name ends: what follows "County Council" is the next line. */
  private static final Set<String> ENDS = Set.of("council", "corporation", "authority", "mbc");

  /**
   * An authority named in a text.
   *
   * @param name its short name
   * @param asWritten the text's words
   * @param start offset of the words
   * @param end offset after them
   */
  public record Mention(String name, String asWritten, int start, int end) {}

  private static final Set<String> WHOLE =
      Set.of("council", "borough", "corporation", "authority", "mbc", "trust", "city of");

  private final Map<String, String> names = new HashMap<>();

  /** By the first word of names the number of words of the longest. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Names that are ordinary words too: "Reading". */
  private final Set<String> words = new HashSet<>();

  private final Set<String> former = new HashSet<>();

  private AuthorityNames(RuleSet rules) {
    for (Row row : rules.table(Table.AUTHORITIES).rows()) {
      String name = row.value("name");
      add(name, name);
      for (String alias : row.value("aliases").split("\\|", -1)) {
        if (!alias.isBlank()) {
          add(alias, name);
        }
      }
      if (!row.value("until").isEmpty()) {
        former.add(name);
      }
      if (row.value("word").equals("yes")) {
        words.add(name);
      }
    }
  }

  /**
   * Reads the register: columns name, aliases (separated by "|"), and word, "yes" where the name is
   * an ordinary word too.
   *
   * @param rules the rule set
   * @return the register
   */
  public static AuthorityNames of(RuleSet rules) {
    return new AuthorityNames(rules);
  }

  private void add(String words, String name) {
    Tokens tokens = Tokens.of(words);
    if (tokens.size() == 0) {
      return;
    }
    // Should two authorities share a name, the order of their rows does not choose between them.
    names.merge(key(tokens, 0, tokens.size()), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    longest.merge(tokens.word(0), tokens.size(), Math::max);
  }

  private static String key(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(tokens.word(i)).append(' ');
    }
    return key.toString();
  }

  /**
   * Finds the authorities that a text names, the longest name at each place ("North Somerset", not
   * "Somerset"). Names begin with a capital: "reading" is none. Nor is a street, a building, a
   * person, another place or an ordinary word that looks like a name.
   *
   * @param text the text
   * @return the mentions, in order
   */
  public List<Mention> in(String text) {
    return find(text, true);
  }

  /**
   * Finds the names of authorities, whatever they name here: "Kent House", "Jo Kent".
   *
   * @param text the text
   * @return the names, in order
   */
  public List<Mention> names(String text) {
    return find(text, false);
  }

  /** Whether an authority has given way to another. */
  public boolean isFormer(String name) {
    return former.contains(name);
  }

  /** Whether a mention has the words of a council: "Kent County Council", not "Kent". */
  static boolean isWholeName(Mention mention) {
    String lower = ' ' + mention.asWritten().toLowerCase(Locale.ROOT) + ' ';
    return WHOLE.stream().anyMatch(word -> lower.contains(' ' + word + ' '));
  }

  private List<Mention> find(String text, boolean meant) {
    Tokens tokens = Tokens.of(text);
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = Character.isUpperCase(text.charAt(tokens.start(i))) ? match(tokens, i) : i;
      if (end == i) {
        i++;
        continue;
      }
      Mention mention = mention(text, tokens, i, end);
      if (!meant
          || PlaceNames.of(text, tokens, i, end).isAuthority(words.contains(mention.name()))) {
        mentions.add(mention);
      }
      i = end;
    }
    return mentions;
  }

  private int match(Tokens tokens, int from) {
    int most = longest.getOrDefault(bare(tokens.word(from)), 0);
    for (int to = Math.min(tokens.size(), from + most); to > from; to--) {
      if (names.containsKey(key(tokens, from, to)) || names.containsKey(owner(tokens, from, to))) {
        return to;
      }
    }
    return from;
  }

  /** The key of a name to which something belongs: "Brackenshire's children". */
  private static String owner(Tokens tokens, int from, int to) {
    return key(tokens, from, to - 1) + bare(tokens.word(to - 1)) + ' ';
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private Mention mention(String text, Tokens tokens, int from, int to) {
    int first = from;
    if (from > 0 && tokens.word(from - 1).equals("of")) {
      while (first > 0 && BEFORE.contains(tokens.word(first - 1))) {
        first--;
      }
      // "the" and a loose "of" are not part of "London Borough of Brackenshire".
      while (first < from
          && (tokens.word(first).equals("the") || tokens.word(first).equals("of"))) {
        first++;
      }
    }
    int last = to;
    while (last < tokens.size()
        && AFTER.contains(bare(tokens.word(last)))
        && !(last > to && tokens.word(last - 1).endsWith("'s"))
        && !(last > to && ENDS.contains(tokens.word(last - 1)))
        && text.substring(tokens.end(last - 1), tokens.start(last)).equals(" ")) {
      last++;
    }
    if (tokens.word(last - 1).equals("local")) {
      last--; // of "local area partnership"
    }
    int start = tokens.start(first);
    int end = tokens.end(last - 1);
    String name = names.get(key(tokens, from, to));
    if (name == null) {
      name = names.getOrDefault(owner(tokens, from, to), "");
      end -= last == to ? 2 : 0;
    }
    if (last > to && tokens.word(last - 1).endsWith("'s")) {
      end -= 2;
    }
    return new Mention(name, text.substring(start, end), start, end);
  }
}
