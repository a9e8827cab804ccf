package io.github.inspectionreports.internal.lexicon;

/**
 * The family of a word, under which tables of weights have it: its first letters. It keeps endings
 * that are within these letters, since "plans" and "plan" may weigh differently; {@code Wording} in
 * {@code lib/journey} takes them off, since there two texts should share the word. With one stem
 * for both, either the weights or the items that a journey follows would be others.
 */
public final class Stem {
  /** The letters of a family; a shorter word is one by itself. */
  public static final int LETTERS = 6;

  private static final String NUMBER = "#";

  private Stem() {}

  /**
   * Returns the family of a word.
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
