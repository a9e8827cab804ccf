package io.github.inspectionreports.internal.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

  /** By length, so that a word is compared with a few and no string made of it. */
  private static final List<List<String>> BY_LENGTH =
      IntStream.rangeClosed(0, "children".length())
          .mapToObj(length -> SMALL.stream().filter(word -> word.length() == length).toList())
          .toList();

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
        small += isSmall(text, start, i - start) ? 1 : 0;
        start = -1;
      }
    }
    return words < FEWEST_WORDS || small >= LEAST * words;
  }

  private static boolean isSmall(String text, int start, int length) {
    if (length < BY_LENGTH.size()) {
      char first = Character.toLowerCase(text.charAt(start));
      for (String small : BY_LENGTH.get(length)) {
        if (small.charAt(0) == first && text.regionMatches(true, start, small, 0, length)) {
          return true;
        }
      }
    }
    return false;
  }
}
