package io.github.inspectionreports.internal.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that the end of a line cuts in two. */
public final class CutDates {
  private static final Pattern MONTH = Pattern.compile(DateWords.fill("<MONTH>"));
  private static final Pattern YEAR = Pattern.compile(DateWords.fill("<YEAR>\\b.*"));

  /** A day, or the month that is with it, at the end of a line. */
  private static final Pattern DAY_ABOVE =
      Pattern.compile(
          DateWords.fill(
              "(?:\\b(?:on|from|between|of|the|and|to|until)|[,&–-]) (?:<WEEKDAY>,? )?<DAY>"
                  + "(?<open>(?: <MONTH>)?(?: <YEAR>)?(?: (?:and|to|until|or)| ?[&–-]))?$"));

  private static final Pattern MONTH_BELOW = Pattern.compile(DateWords.fill("(?:of )?<MONTH>\\b"));

  private static final Pattern DAY_BELOW =
      Pattern.compile(DateWords.fill("(?:<WEEKDAY>,? )?<DAY> (?:of )?<MONTH>\\b"));

  /** The words of a day and of the word that joins it to the next. */
  private static final int LONGEST_DAY = 50;

  private static final int LONGEST_MONTH = 9;

  private CutDates() {}

  /** Returns whether a line goes on with the date, or the period, at the end of a text. */
  public static boolean goOn(CharSequence text, String line) {
    return beginsWithYear(text, line) || beginsWithDay(text, line);
  }

  private static boolean beginsWithDay(CharSequence text, String line) {
    if (line.isEmpty() || Character.isLowerCase(line.charAt(0)) && !line.startsWith("of ")) {
      return false; // most lines that go on with a sentence
    }
    boolean month = MONTH_BELOW.matcher(line).lookingAt();
    if (!month && !DAY_BELOW.matcher(line).lookingAt()) {
      return false;
    }
    Matcher above =
        DAY_ABOVE.matcher(
            text.subSequence(Math.max(0, text.length() - LONGEST_DAY), text.length()));
    return above.find() && month == (above.group("open") == null);
  }

  private static boolean beginsWithYear(CharSequence text, String line) {
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
