package io.github.inspectionreports.internal.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods as letters write them. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";

  private static final String DAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
          + "(\\d{1,2})(?: ?(?:st|nd|rd|th))?\\b(?! ?%)"
          + "(?: (?:of )?("
          + MONTH
          + "))?(?:,? ((?:19|20)\\d\\d)\\b)?";

  private static final Pattern ONE = Pattern.compile(DAY);

  /** A day, or days joined by "and", "to", commas or dashes. */
  private static final Pattern CHAIN =
      Pattern.compile(
          plain(DAY)
              + "(?:(?: ?(?:[-–—&/]|, and|, to|,) ?| and | to | until | through | and then )"
              + "(?:also )?(?:from |on |between )?"
              + plain(DAY)
              + "){0,9}");

  /**
   * Days that belong together.
   *
   * @param first the first day
   * @param last the last day
   * @param start offset in the text
   * @param end offset behind it
   */
  record Period(LocalDate first, LocalDate last, int start, int end) {}

  private Dates() {}

  private static String plain(String regex) {
    return regex.replaceAll("\\((?!\\?)", "(?:");
  }

  /**
   * Finds the periods of a text.
   *
   * @param text the text
   * @param letter the letter's date, which tells the year where the text leaves it out; may be null
   * @return the periods, in order
   */
  static List<Period> periods(String text, @Nullable LocalDate letter) {
    List<Period> periods = new ArrayList<>();
    Matcher chain = CHAIN.matcher(text);
    while (chain.find()) {
      Period period = period(text, chain.start(), chain.end(), letter);
      if (period != null) {
        periods.add(period);
      }
    }
    return periods;
  }

  private static @Nullable Period period(
      String text, int start, int end, @Nullable LocalDate letter) {
    List<int[]> days = new ArrayList<>();
    Matcher one = ONE.matcher(text).region(start, end);
    while (one.find()) {
      days.add(
          new int[] {
            Integer.parseInt(one.group(1)),
            one.group(2) == null ? 0 : month(one.group(2)),
            one.group(3) == null ? 0 : Integer.parseInt(one.group(3))
          });
    }
    sayYears(days);
    // What a day leaves out stands with a later one: "30 and 31 January", "27 June to 1 July 2022".
    int month = 0;
    int year = 0;
    List<LocalDate> dates = new ArrayList<>();
    for (int i = days.size() - 1; i >= 0; i--) {
      int[] day = days.get(i);
      if (day[2] != 0) {
        year = day[2];
      } else if (year != 0 && day[1] > month && month != 0) {
        year--;
      }
      month = day[1] != 0 ? day[1] : month;
      if (month == 0) {
        continue;
      }
      if (year == 0) {
        if (letter == null) {
          return null;
        }
        year = month > letter.getMonthValue() ? letter.getYear() - 1 : letter.getYear();
      }
      try {
        dates.add(0, LocalDate.of(year, month, day[0]));
      } catch (DateTimeException e) {
        return null; // "31 June": no date, whatever was meant
      }
    }
    if (dates.isEmpty()) {
      return null;
    }
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    return last.isBefore(first) ? null : new Period(first, last, start, end);
  }

  /**
   * Behind the last year that is written, days run on from it: "14 November 2022 to 2 December".
   */
  private static void sayYears(List<int[]> days) {
    int year = 0;
    int month = 0;
    for (int[] day : days) {
      if (day[2] != 0) {
        year = day[2];
      } else if (year != 0 && day[1] != 0) {
        year += day[1] < month ? 1 : 0;
        day[2] = year;
      }
      month = day[1] != 0 ? day[1] : month;
    }
  }

  /**
   * Reads the first whole date of a text.
   *
   * @param text the text
   * @return the date, or null
   */
  static @Nullable LocalDate first(String text) {
    List<Period> periods = periods(text, null);
    return periods.isEmpty() ? null : periods.get(0).first();
  }

  /**
   * Returns the number of a month.
   *
   * @param name its name or a short form of it
   * @return 1 to 12
   */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
