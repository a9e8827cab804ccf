package io.github.inspectionreports.internal.layout.repair;

/** Says of a text whether a program left the blanks between its words out. */
public final class WordsRunTogether {
  /** Words with more letters than this were run together. */
  private static final int LONGEST_WORD = 22;

  private static final double MANY_TOGETHER = 0.15;
  private static final int FEWEST_TOGETHER = 150;

  private WordsRunTogether() {}

  /** Returns whether the words of a text were run together, so that they cannot be separated. */
  public static boolean in(Iterable<? extends CharSequence> texts) {
    int all = 0;
    int together = 0;
    for (CharSequence each : texts) {
      String text = each.toString(); // whose characters are quicker to ask for than a builder's
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) <= ' ') {
          int length = i - start;
          all += length;
          if (length > LONGEST_WORD && isProse(text.substring(start, i))) {
            together += length;
          }
          start = i + 1;
        }
      }
    }
    return all >= FEWEST_TOGETHER && together > MANY_TOGETHER * all;
  }

  /** No address of the web and no line of dots. */
  private static boolean isProse(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    return letters > 0.85 * word.length() && !word.contains("www") && word.indexOf('@') < 0;
  }
}
