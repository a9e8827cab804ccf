package io.github.inspectionreports.internal.visit.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that a week gives: "w/c 4 March 2019: Tues 5th, Weds 6th", "week beginning 3 June 2019 (on
 * site 4 and 5 June)". A week without days in it gives its working days.
 */
public final class Weeks {
  /** So near to the week stand its days. */
  private static final int NEAR = 120;

  private static final Pattern WEEK =
      Pattern.compile(
          "(?i)\\b(?:w/?[cbe]|(?:week|wk) (?:commencing|comm|com|beginning|beg|starting|ending|of))\\b"
              + "\\.?:? (?:on |the ){0,2}");

  private static final Pattern BEGINS = Pattern.compile("(?i)/?[cb]\\b|comm|com\\b|beg|starting");

  /** A day of the month alone, with its day of the week or its ending: "Tues 5th", "6th". */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}{0,6}\\.? (?:the )?(\\d{1,2})(?!\\d)"
              + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)\\b)");

  private static final Pattern NAME =
      Pattern.compile("\\b(Mon|Tue|Wed|Thu|Fri)(?:s|sday|nesday|nes|r|rs|rsday|day)?s?\\b(?!’|')");

  private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri");

  /** What ends the day that names the week. */
  private static final Pattern HEAD_END = Pattern.compile("[(:;]|, ?(?!\\d{4})| [–—-] | and | on ");

  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?= \\p{Lu}|\\s*$)");

  private Weeks() {}

  /**
   * Finds the days of a visit within the week that a text names.
   *
   * @param text the text
   * @param letter the letter's date, which gives the year where the text leaves it out; may be null
   * @return the days, at the place of the week; null where no week with days in it is named
   */
  static Dates.@Nullable Period in(String text, @Nullable LocalDate letter) {
    Matcher week = WEEK.matcher(text);
    while (week.find()) {
      String rest = text.substring(week.end(), Math.min(text.length(), week.end() + NEAR));
      List<Dates.Period> dates = Dates.periods(HEAD_END.split(rest, 2)[0], letter);
      if (dates.isEmpty() || dates.get(0).start() > 0) {
        continue;
      }
      LocalDate monday = monday(dates.get(0).first(), week.group());
      String after = rest.substring(dates.get(0).end());
      Matcher end = SENTENCE_END.matcher(after);
      after = end.find() ? after.substring(0, end.start()) : after;
      LocalDate[] days = whole(after, letter, monday);
      days = days != null ? days : numbered(after, monday);
      days = days != null ? days : named(after, monday);
      if (days != null) {
        return new Dates.Period(days[0], days[1], week.start(), week.end() + dates.get(0).end());
      }
    }
    return null;
  }

  /** The working week, where a single day only names the week of a visit; else the period. */
  public static Dates.Period named(String text, Dates.Period day) {
    Matcher week = WEEK.matcher(text).region(Math.max(0, day.start() - NEAR), day.start());
    while (week.find()) {
      if (week.end() == day.start() && day.first().equals(day.last())) {
        LocalDate monday = monday(day.first(), week.group());
        boolean later = BEGINS.matcher(week.group()).find() && day.first().isAfter(monday);
        LocalDate first = later ? day.first() : monday;
        return new Dates.Period(first, monday.plusDays(4), day.start(), day.end());
      }
    }
    return day;
  }

  /** The Monday of a week that a day names. A week that begins at a weekend is the one after. */
  private static LocalDate monday(LocalDate day, String week) {
    int number = day.getDayOfWeek().getValue();
    boolean after = number > 5 && BEGINS.matcher(week).find();
    return day.minusDays(number - 1L).plusDays(after ? 7 : 0);
  }

  /** Whether a day is in a week or in the next. */
  static boolean isIn(LocalDate day, LocalDate monday) {
    return !day.isBefore(monday) && day.isBefore(monday.plusDays(14));
  }

  /** Days with their months. */
  private static LocalDate @Nullable [] whole(
      String text, @Nullable LocalDate letter, LocalDate monday) {
    for (Dates.Period days : Dates.periods(text, letter == null ? monday : letter)) {
      if (isIn(days.first(), monday) && isIn(days.last(), monday)) {
        return new LocalDate[] {days.first(), days.last()};
      }
    }
    return null;
  }

  private static LocalDate @Nullable [] numbered(String text, LocalDate monday) {
    LocalDate first = null;
    LocalDate last = null;
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int number = Integer.parseInt(day.group(1) != null ? day.group(1) : day.group(2));
      for (int n = 0; n < DayOfWeek.values().length; n++) {
        LocalDate date = monday.plusDays(n);
        if (date.getDayOfMonth() == number) {
          first = first == null ? date : first;
          last = date;
        }
      }
    }
    return span(first, last);
  }

  private static LocalDate @Nullable [] named(String text, LocalDate monday) {
    LocalDate first = null;
    LocalDate last = null;
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      LocalDate date = monday.plusDays(NAMES.indexOf(name.group(1).toLowerCase(Locale.ROOT)));
      first = first == null ? date : first;
      last = date;
    }
    return span(first, last);
  }

  private static LocalDate @Nullable [] span(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || last.isBefore(first)
        ? null
        : new LocalDate[] {first, last};
  }
}
