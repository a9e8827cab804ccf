package io.github.inspectionreports.internal.visit.dates;

import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods as letters write them. */
public final class Dates {
  /** "May" and "March" are words too, and months only with a capital. */
  static final String MONTH =
      "(?:(?i:January|February|April|June|July|August|September|October|November|December)"
          + "|Ma(?:y|rch)|MA(?:Y|RCH)|(?i:Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?"
          + "|Mar\\b\\.?)(?!\\p{L})";

  private static final Pattern PARTIAL =
      Pattern.compile(
          filled(
              "(?:(\\d{1,2})(?:st|nd|rd|th)? (?:(<MONTH>) )?(?:(?:to|and|-|–) (?:<ANY_WEEKDAY>,? )?<DAY> )?)?"
                  + "(?:(<MONTH>),? )?(\\d{4})"));

  private static final String WEEKDAY = "(?:<ANY_WEEKDAY>,? )?(?:the )?";

  /** The number of a day, and none of a time of day: "21:04". */
  private static final String NUMBER =
      "(?<!\\d|\\d[:.])(\\d{1,2})(?![:.]\\d\\d(?!\\d))(?: ?(?:st|nd|rd|th)\\b)?";

  private static final String YEAR = "(?:(?:,? ?|-)(<YEAR>|(?<=\\p{L}-)[12]\\d)(?!\\d))?";

  /** "2024-06-04", "04/06/2024", "4.6.24", "4-6-2024": the day first, as in Britain. */
  private static final String FIGURES =
      "(?<!\\d)(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})(?: ?/ ?(\\d{1,2}) ?/ ?|\\.(\\d{1,2})\\.)"
          + "((?:20)?\\d\\d)|(\\d{1,2})-(\\d{1,2})-(20\\d\\d))(?!\\d)";

  /**
   * A date as far as it is given: "11 and 12 July 2018", "28 May 2018 to 1 June 2018", "November
   * 2022", "2019", "18.11.22"; the last day of a period may repeat its month and year.
   */
  public static final String WHEN =
      filled(
          "("
              + plain(FIGURES)
              + "|(?:(?:<ANY_WEEKDAY>,? )?<DAY> (?:<MONTH> )?(?:(?:to|and|-|–) (?:<ANY_WEEKDAY>,? )?<DAY> )?)?"
              + "(?:(?:the )?(?:spring|summer|autumn|winter) (?:of )?)?(?:<MONTH>,? )?<YEAR>"
              + "(?: ?(?:to|and|until|-|–) ?(?:<ANY_WEEKDAY>,? )?<DAY> <MONTH> <YEAR>)?)\\b");

  /** "4 June 2024", "June 4, 2024", or a day whose month and year are with another. */
  private static final String DAY =
      spaced(
          filled(
              WEEKDAY
                  + "(?:"
                  + FIGURES
                  + "|(<MONTH>) (?:the )?"
                  + NUMBER
                  + "(?!\\d)"
                  + YEAR
                  + "|"
                  + NUMBER
                  + "(?:[ -]?(?:(?:day )?of )?(<MONTH>)|(?![\\d\\p{L}]| ?%))"
                  + YEAR
                  + ")"));

  private static final String BETWEEN =
      spaced(
          "(?: ?\\([^()\\d]{1,30}\\))?(?: ?(?:[-\u2010-\u2015\u2212\u2500&/+]|, and|, to|,) ?| and"
              + " | to | until | till | up to(?: and including)? | through(?: to)? | and then | and"
              + " (?:end|finish|conclud)(?:ed|ing) )(?:also )?(?:from |on |between )?");

  private static final Pattern ONE = Pattern.compile(DAY);
  private static final Pattern IN_FIGURES = Pattern.compile(FIGURES);

  /** A day, or days joined by "and", "to", commas or dashes. */
  private static final Pattern CHAIN =
      Pattern.compile(plain(DAY) + "(?:" + BETWEEN + plain(DAY) + "){0,9}+");

  /** No inspection lasts longer from its first day to its last. */
  private static final int LONGEST = 200;

  /**
   * Days that belong together.
   *
   * @param first the first day
   * @param last the last day
   * @param start offset in the text
   * @param end offset after it
   */
  public record Period(LocalDate first, LocalDate last, int start, int end) {}

  private Dates() {}

  private static String filled(String regex) {
    return DateWords.fill(regex.replace("<MONTH>", MONTH));
  }

  private static String plain(String regex) {
    return regex.replaceAll("\\((?!\\?)", "(?:");
  }

  private static String spaced(String regex) {
    return regex.replace(" ", "(?:[\\s\\u00A0]{1,3})");
  }

  /**
   * Finds the periods of a text.
   *
   * @param text the text
   * @param letter the letter's date, which gives the year where the text leaves it out; may be null
   * @return the periods, in order
   */
  public static List<Period> periods(String text, @Nullable LocalDate letter) {
    if (!hasDigit(text)) {
      return List.of(); // most texts name no day, and the pattern costs time
    }
    List<Period> periods = new ArrayList<>();
    Matcher chain = CHAIN.matcher(text);
    while (chain.find()) {
      try {
        Period period = period(text, chain.start(), chain.end(), letter);
        if (period != null) {
          periods.add(period);
        }
      } catch (DateTimeException e) {
        continue; // "31 June": no date, whatever was meant
      }
    }
    return periods;
  }

  /** A day as far as it is written: 0 for a month or year that is with another. */
  private record Day(int day, int month, int year, boolean monthFirst) {
    static Day of(Matcher one) {
      if (one.group(1) != null) {
        return figures(one, 3, 2, 1);
      }
      if (one.group(4) != null) {
        return figures(one, 4, one.group(5) != null ? 5 : 6, 7);
      }
      if (one.group(8) != null) {
        return figures(one, 8, 9, 10);
      }
      boolean first = one.group(11) != null;
      String month = first ? one.group(11) : one.group(15);
      String year = one.group(first ? 13 : 16);
      return new Day(
          Integer.parseInt(one.group(first ? 12 : 14)),
          month == null ? 0 : DateWords.month(month),
          year == null ? 0 : fullYear(Integer.parseInt(year)),
          first);
    }

    private static Day figures(Matcher one, int day, int month, int year) {
      int number = Integer.parseInt(one.group(year));
      return new Day(
          Integer.parseInt(one.group(day)),
          Integer.parseInt(one.group(month)),
          fullYear(number),
          false);
    }

    private static int fullYear(int number) {
      return number < 100 ? 2000 + number : number;
    }
  }

  private static @Nullable Period period(
      String text, int start, int end, @Nullable LocalDate letter) {
    List<int[]> days = new ArrayList<>();
    Matcher one = ONE.matcher(text).region(start, end);
    Day above = null;
    while (one.find()) {
      Day day = Day.of(one);
      if (above != null && above.monthFirst() && above.year() == 0 && day.month() == 0) {
        day = new Day(day.day(), above.month(), day.year(), true); // "June 4 and 5, 2024"
      }
      days.add(new int[] {day.day(), day.month(), day.year()});
      above = day;
    }
    sayYears(days);
    // What a day leaves out is with a later one: "30 and 31 January", "27 June to 1 July 2022".
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
      dates.add(0, LocalDate.of(year, month, day[0]));
    }
    if (dates.isEmpty()) {
      return null;
    }
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    boolean odd = last.isBefore(first) || last.isAfter(first.plusDays(LONGEST));
    return odd ? null : new Period(first, last, start, end);
  }

  /**
   * Finds a date that is in no calendar, such as "30 and 31 June 2024".
   *
   * @param text the text
   * @return its words; null where every date may be
   */
  public static @Nullable String impossible(String text) {
    Matcher chain = CHAIN.matcher(text);
    while (chain.find()) {
      try {
        period(text, chain.start(), chain.end(), null);
      } catch (DateTimeException e) {
        return chain.group().strip();
      }
    }
    return null;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** After the last year that is written, days run on from it: "14 November 2022 to 2 December". */
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
  public static @Nullable LocalDate first(String text) {
    List<Period> periods = periods(text, null);
    return periods.isEmpty() ? null : periods.get(0).first();
  }

  /**
   * Reads a date that may lack its day or month, as {@link #WHEN} finds it.
   *
   * @param text the date
   * @return the date as far as it is given, or null
   */
  public static @Nullable PartialDate partial(String text) {
    Matcher figures = IN_FIGURES.matcher(text);
    if (figures.matches()) {
      Day day = Day.of(figures);
      return partial(day.year(), day.month(), day.day());
    }
    Matcher date = PARTIAL.matcher(text);
    if (!date.find()) {
      return null;
    }
    // "30 January to 3 February 2020" begins in the month that is with its first day.
    String name = date.group(2) != null ? date.group(2) : date.group(3);
    Integer month = name == null ? null : Integer.valueOf(DateWords.month(name));
    Integer day = month == null || date.group(1) == null ? null : Integer.valueOf(date.group(1));
    return partial(Integer.parseInt(date.group(4)), month, day);
  }

  private static @Nullable PartialDate partial(
      int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
