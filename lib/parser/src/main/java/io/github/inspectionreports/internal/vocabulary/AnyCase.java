package io.github.inspectionreports.internal.vocabulary;

/**
 * Looks for a word in a text whatever its capitals. Far cheaper than a pattern that ignores them,
 * so it says which texts such a pattern has to be tried on.
 */
public final class AnyCase {
  private AnyCase() {}

  /**
   * Returns whether a text contains a word.
   *
   * @param text the text
   * @param word the word, which begins with a small letter of English
   * @return whether it is there, in capitals or not, or as part of a longer one
   */
  public static boolean contains(String text, String word) {
    char small = word.charAt(0);
    char capital = Character.toUpperCase(small);
    int last = text.length() - word.length();
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if ((c == small || c == capital) && text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
