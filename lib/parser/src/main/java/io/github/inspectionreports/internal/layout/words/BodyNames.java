package io.github.inspectionreports.internal.layout.words;

import java.util.Set;

/** The names of the bodies that must act, as tables of areas for priority action give them. */
public final class BodyNames {
  private static final Set<String> LAST =
      Set.of(
          "Council",
          "ICB",
          "Board",
          "Trust",
          "First",
          "Partnership",
          "Authority",
          "Services",
          "Police",
          "CCG",
          "NHS");

  private BodyNames() {}

  /**
   * Returns whether a text ends in the last word of such a name.
   *
   * @param text the text
   * @return whether it does; a bracket and a sign after the word do not matter
   */
  public static boolean end(CharSequence text) {
    int end = text.length();
    if (end > 0 && ";,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == ')') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return LAST.contains(text.subSequence(start, end).toString());
  }
}
