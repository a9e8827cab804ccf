package io.github.inspectionreports.internal.vocabulary;

import java.util.regex.Pattern;

/** Postcodes of the United Kingdom, by their form. */
public final class Postcodes {
  /** A postcode within a pattern, such as "M1 2WD"; without a bound before or after it. */
  public static final String FORM = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";

  private static final Pattern END = Pattern.compile("\\b" + FORM + "$");

  private Postcodes() {}

  /**
   * Returns whether a text ends in a postcode, as the last line of an address does.
   *
   * @param text a line, or several
   * @return whether its last words have the form of one
   */
  public static boolean areAtEnd(String text) {
    return END.matcher(text).find();
  }
}
