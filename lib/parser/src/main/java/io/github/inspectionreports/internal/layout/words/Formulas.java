package io.github.inspectionreports.internal.layout.words;

import io.github.inspectionreports.internal.vocabulary.DateWords;
import java.util.regex.Pattern;

/** What every letter has: the formula that closes it, and dates, which a line may cut in two. */
public final class Formulas {
  /** The formula that ends a letter. */
  public static final Pattern CLOSING =
      Pattern.compile("^\\s*Yours (?:sincerely|faithfully|truly)\\W*", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH = Pattern.compile(DateWords.fill("<MONTH>"));
  private static final Pattern YEAR = Pattern.compile(DateWords.fill("<YEAR>\\b.*"));

  private static final int LONGEST_MONTH = 9;
  private static final int SHORTEST_CLOSING = 10;
  private static final int LONGEST_CLOSING = 30;

  private Formulas() {}

  /** Returns whether a line is the formula that ends a letter. */
  public static boolean isClosing(String line) {
    return line.length() < LONGEST_CLOSING
        && line.length() >= SHORTEST_CLOSING
        && CLOSING.matcher(line).matches();
  }

  /** Returns whether a line begins with the year of the day or month that ends a text. */
  public static boolean cutsDate(CharSequence text, String line) {
    if (line.length() < 4 || line.charAt(0) != '1' && line.charAt(0) != '2') {
      return false;
    }
    int start = text.length();
    while (start > 0
        && text.length() - start <= LONGEST_MONTH
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return MONTH.matcher(text.subSequence(start, text.length())).matches()
        && YEAR.matcher(line).matches();
  }
}
