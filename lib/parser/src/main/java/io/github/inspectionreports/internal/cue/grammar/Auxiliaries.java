package io.github.inspectionreports.internal.cue.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of "be" and "have", used to read clauses and directions. */
public final class Auxiliaries {
  /** Forms of "be" that stand alone. */
  public static final Set<String> FINITE_BE = Set.of("is", "are", "was", "were");

  /** All forms of "be". */
  public static final Set<String> BE = and(FINITE_BE, "be been being");

  /** All forms of "have". */
  public static final Set<String> HAVE = Set.of("has", "have", "had");

  private Auxiliaries() {}

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
