package io.github.inspectionreports.internal.text;

import java.util.Locale;
import java.util.Set;

/** Distinguishes English from other languages and from text of no language, by its small words. */
public final class Language {
  /** A text with fewer words may be a list of names. */
  private static final int FEWEST_WORDS = 40;

  /** In English prose two words of five are among the small ones; in a table or list fewer. */
  private static final double LEAST = 0.12;

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "of",
          "and",
          "to",
          "in",
          "for",
          "is",
          "are",
          "that",
          "with",
          "on",
          "by",
          "was",
          "were",
          "be",
          "not",
          "have",
          "has",
          "this",
          "their",
          "they",
          "from",
          "at",
          "as",
          "it",
          "which",
          "been",
          "or",
          "an",
          "who",
          "when",
          "will",
          "can",
          "about",
          "all",
          "children");

  private Language() {}

  /**
   * Returns whether a text is English.
   *
   * @param text the text
   * @return false where it has words enough to say that it is not
   */
  public static boolean isEnglish(String text) {
    int words = 0;
    int small = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= 8) {
          small += SMALL.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        start = -1;
      }
    }
    return words < FEWEST_WORDS || small >= LEAST * words;
  }
}
