package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The phrases given to UIMA Ruta as a script: one pass over a dictionary gives each word the types
 * of the lists that it is in ({@code S0}, {@code S1} …), and each rule begins at one of these
 * types. A rule that begins by comparing words would look at each word of a letter.
 *
 * <p>Each {@linkplain Forms form} of a row has a rule of its own. Ruta's own signs for what may be
 * missing do not go back once they took a word or left it, so that a rule with them finds less or
 * ends sooner, and it fails with an exception (3.5.0) where alternatives of several words nest.
 */
final class RutaScript {
  /** The name of the dictionary among the resources. */
  static final String DICTIONARY = "words.mtwl";

  private final Map<SortedSet<String>, String> lists = new LinkedHashMap<>();
  private final List<String> rules = new ArrayList<>();

  RutaScript(List<PhrasePattern> phrases) {
    for (int row = 0; row < phrases.size(); row++) {
      for (List<SortedSet<String>> form : Forms.of(phrases.get(row).root())) {
        rules.add(rule(form) + "{-> CREATE(Hit, \"row\" = " + row + ")};");
      }
    }
  }

  /** {@return the type of each list of words} */
  Map<SortedSet<String>, String> lists() {
    return lists;
  }

  /** {@return the script} */
  String text() {
    String types =
        lists.values().stream()
            .map(type -> "\"" + type + "\" = " + type)
            .collect(Collectors.joining(", "));
    return "WORDLIST Words = '"
        + DICTIONARY
        + "';\nDocument{-> TRIE("
        + types
        + ", Words, false, 0, false, 0, \"\")};\n"
        + String.join("\n", rules)
        + "\n";
  }

  /** {@return the rules in the order of the rows} */
  List<String> rules() {
    return rules;
  }

  private String rule(List<SortedSet<String>> form) {
    StringBuilder all = new StringBuilder("(");
    for (SortedSet<String> list : form) {
      boolean begins = all.length() == 1;
      all.append(begins ? "" : " ").append(element(list, begins));
    }
    return all.append(")").toString();
  }

  /**
   * A word that a rule comes to is compared: a type for each would make each word of a letter
   * larger.
   */
  private String element(SortedSet<String> list, boolean begins) {
    if (list.equals(Forms.ANY)) {
      return "Word";
    }
    if (list.size() == 1 && !begins) {
      String word = list.first();
      return "Word." + (word.endsWith("'s") ? "form" : "stem") + " == \"" + word + "\"";
    }
    return lists.computeIfAbsent(list, key -> "S" + lists.size());
  }
}
