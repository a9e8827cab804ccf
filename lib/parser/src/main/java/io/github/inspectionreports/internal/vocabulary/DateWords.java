package io.github.inspectionreports.internal.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of dates, of which the patterns of their readers are composed. */
public final class DateWords {
  private static final Map<String, String> PARTS =
      Map.of(
          "<DAY>",
          "\\d{1,2}(?:st|nd|rd|th)?",
          "<WEEKDAY>",
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
          "<ANY_WEEKDAY>",
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)",
          "<MONTH>",
          "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)",
          "<YEAR>",
          "(?:19|20)\\d\\d");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Days of a visit or of a letter at the end of a line, and a day at its beginning. */
  private static final Pattern DAYS_LAST =
      Pattern.compile(
          fill("[ ,|(–-]{0,4}(?:<WEEKDAY> )?(?:(?:<DAY>|<MONTH>|and|to|–|-) ){0,7}<YEAR>\\)?$"));

  private static final Pattern DAY_FIRST =
      Pattern.compile(fill("^(?:<WEEKDAY> )?<DAY> <MONTH> <YEAR>[ ,|–-]{0,4}(?=.)"));

  private DateWords() {}

  /** Returns a line without the days that it ends with, or the day that it begins with. */
  public static String withoutDays(String line) {
    Matcher last = DAYS_LAST.matcher(line);
    return last.find() ? line.substring(0, last.start()) : DAY_FIRST.matcher(line).replaceFirst("");
  }

  /**
   * Fills the parts of dates into a pattern.
   *
   * @param pattern a pattern that names them: {@code <DAY>}, {@code <WEEKDAY>} and {@code <MONTH>},
   *     the whole names, {@code <ANY_WEEKDAY>}, also a short one, and {@code <YEAR>}
   * @return the pattern; no part has a group
   */
  public static String fill(String pattern) {
    String filled = pattern;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      filled = filled.replace(part.getKey(), part.getValue());
    }
    return filled;
  }

  /**
   * Returns the number of a month.
   *
   * @param name its name or a short form of it
   * @return 1 to 12
   */
  public static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
