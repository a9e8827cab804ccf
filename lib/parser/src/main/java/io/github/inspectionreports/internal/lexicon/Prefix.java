package io.github.inspectionreports.internal.lexicon;

/**
 * The first letters of a word, under which tables of weights have it. It is no stem: it keeps
 * endings that are within these letters, since "plans" and "plan" may weigh differently. {@code
 * Wording} in {@code lib/journey} takes them off, since there two texts should share the word.
 */
public final class Prefix {
  /** How many letters; a shorter word is its own prefix. */
  public static final int LETTERS = 6;

  private static final String NUMBER = "#";

  private Prefix() {}

  /**
   * Returns the prefix of a word.
   *
   * @param word the word in lower case
   * @return the beginning of a long word, all of a shorter one; "#" for any number
   */
  public static String of(String word) {
    if (isNumber(word)) {
      return NUMBER;
    }
    return word.length() < LETTERS ? word : word.substring(0, LETTERS);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
