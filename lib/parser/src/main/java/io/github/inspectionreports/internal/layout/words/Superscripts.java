package io.github.inspectionreports.internal.layout.words;

/** Superscript digits, as marks of footnotes are. */
public final class Superscripts {
  /** One such digit, for the class of a pattern. */
  public static final String CLASS = "\u2070\u00B9\u00B2\u00B3\u2074-\u2079";

  private static final String DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Superscripts() {}

  /**
   * Returns a number in raised digits.
   *
   * @param number digits
   * @return as many raised digits
   */
  public static String raised(CharSequence number) {
    StringBuilder raised = new StringBuilder();
    number.chars().forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
    return raised.toString();
  }

  /**
   * Returns the value of a number in raised digits.
   *
   * @param raised raised digits, at least one
   * @return the number
   */
  public static int value(CharSequence raised) {
    return raised.chars().map(DIGITS::indexOf).reduce(0, (value, digit) -> 10 * value + digit);
  }
}
