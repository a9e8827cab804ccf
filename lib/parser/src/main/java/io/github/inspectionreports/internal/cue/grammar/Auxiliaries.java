package io.github.inspectionreports.internal.cue.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The auxiliary verbs and their forms, used to read clauses and directions. */
public final class Auxiliaries {
  /** The form of each that stands for all persons. */
  static final Map<String, String> NAMES =
      byWord(
          "be: is are, was: was were, have: has have, had: had, do: do does, did: did, will: will,"
              + " would: would, can: can, could: could, may: may might, should: should must,"
              + " need: need needs");

  /** Forms of "be" that stand alone. */
  public static final Set<String> FINITE_BE = named("be", "was");

  /** All forms of "be". */
  public static final Set<String> BE = and(FINITE_BE, "be been being");

  /** All forms of "have". */
  public static final Set<String> HAVE = named("have", "had");

  private Auxiliaries() {}

  private static Set<String> named(String... names) {
    return NAMES.entrySet().stream()
        .filter(form -> Set.of(names).contains(form.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Reads groups of words, such as "be: is are, have: has", into the name that each word has. */
  static Map<String, String> byWord(String groups) {
    Map<String, String> names = new HashMap<>();
    for (String group : groups.split(", ")) {
      String[] words = group.split(":? ");
      Arrays.stream(words).skip(1).forEach(word -> names.put(word, words[0]));
    }
    return Map.copyOf(names);
  }

  /**
   * Returns forms with other words beside them.
   *
   * @param forms the forms
   * @param others the other words, separated by blanks
   */
  public static Set<String> and(Set<String> forms, String others) {
    return Stream.concat(forms.stream(), Stream.of(others.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
