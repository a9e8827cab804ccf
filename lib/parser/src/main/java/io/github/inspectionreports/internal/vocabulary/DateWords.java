package io.github.inspectionreports.internal.vocabulary;

import java.util.List;
import java.util.Locale;

/** The parts of dates, as patterns without groups; the readers of dates are made of them. */
public final class DateWords {
  /** The number of a day: "4", "4th". */
  public static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** A day of the week. */
  public static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  /** The whole name of a month. */
  public static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** A year. */
  public static final String YEAR = "(?:19|20)\\d\\d";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateWords() {}

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
