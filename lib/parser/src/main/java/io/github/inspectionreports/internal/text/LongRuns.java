package io.github.inspectionreports.internal.text;

/**
 * Bounds runs of characters that no letter has and that make patterns slow: a word boundary, for
 * one, is looked for through all accents before it, so that a thousand accents on one letter cost a
 * million steps. No word is changed or lost.
 */
public final class LongRuns {
  /** No page is wider. Blanks beyond these say nothing more. */
  private static final int MOST_BLANKS = 400;

  /** No letter of any script has more; a space is set after so many. */
  private static final int MOST_ACCENTS = 16;

  private LongRuns() {}

  /**
   * Shortens long runs of blanks within a line and divides long runs of accents.
   *
   * @param text a text
   * @return the same text where it has no such runs
   */
  public static String bound(String text) {
    int blanks = 0;
    int accents = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blanks = isBlank(c) ? blanks + 1 : 0;
      accents = isAccent(c) ? accents + 1 : 0;
      if (blanks > MOST_BLANKS || accents > MOST_ACCENTS) {
        return bounded(text);
      }
    }
    return text;
  }

  private static String bounded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int blanks = 0;
    int accents = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blanks = isBlank(c) ? blanks + 1 : 0;
      accents = isAccent(c) ? accents + 1 : 0;
      if (accents > MOST_ACCENTS) {
        out.append(' ');
        accents = 1;
      }
      if (blanks <= MOST_BLANKS) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c > 127 && Character.isSpaceChar(c) && c < '\u2028'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /**
   * Only accents of the basic plane: others are not part of any script that a letter could have.
   */
  private static boolean isAccent(char c) {
    return c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
