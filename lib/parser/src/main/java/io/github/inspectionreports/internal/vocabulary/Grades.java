package io.github.inspectionreports.internal.vocabulary;

import java.util.regex.Pattern;

/** The words of grades, in the forms of every framework. */
public final class Grades {
  /** A grade in a sentence or a heading, as a pattern without groups. */
  public static final String WORDS =
      "(?:outstanding|good|adequate|inadequate|requires? improvement(?: to be good)?)";

  /** A grade as tables write it: with a capital. */
  private static final String CAPITAL =
      "(?:Outstanding|Good|Requires? [Ii]mprovement(?: to be good)?|Adequate|Inadequate"
          + "|Not (?:judged|graded))";

  /**
   * The text of a cell that holds a grade and nothing else. The reports of 2009 to 2013 give a
   * number too, before the grade, which may be in small letters then, or after it.
   */
  public static final String CELL =
      "(?:Grade [1-4][:,]? ?[-–]? ?\\(?(?i:"
          + CAPITAL
          + ")\\)?|\\(?"
          + CAPITAL
          + "\\)?(?:,? ?[-–]? ?\\(?Grade [1-4]\\)?)?)";

  private static final Pattern IN_TABLE = Pattern.compile(CELL);
  private static final Pattern ANYWHERE = Pattern.compile(CELL + "[.*]?", Pattern.CASE_INSENSITIVE);

  /** Longer text than this is not a grade. */
  private static final int LONGEST = 50;

  private static final Pattern NUMBER = Pattern.compile("Grade [1-4]");

  private Grades() {}

  /** Returns whether a text is the number of a grade and nothing else, as "Grade 3" is. */
  public static boolean isNumber(CharSequence text) {
    return text.length() <= LONGEST && NUMBER.matcher(text).matches();
  }

  /**
   * Returns whether a text is a grade and nothing else.
   *
   * @param text the text of a line or cell
   * @return whether it is; small letters and a full stop after do not matter
   */
  public static boolean isGrade(CharSequence text) {
    return text.length() <= LONGEST && ANYWHERE.matcher(text).matches();
  }

  /** Returns whether a text is a grade as the cell of a table writes it. */
  public static boolean isCell(CharSequence text) {
    return text.length() <= LONGEST && IN_TABLE.matcher(text).matches();
  }

  /**
   * Returns whether a text is the beginning of such a cell, or all of it, whose rest is on another
   * line.
   */
  public static boolean mayBegin(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    var matcher = IN_TABLE.matcher(text);
    return matcher.matches() || matcher.hitEnd();
  }
}
