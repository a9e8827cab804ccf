package io.github.inspectionreports.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or day and month, may be unknown ("in 2018", "in July 2019").
 *
 * @param year the year
 * @param month 1 to 12; null where only the year is known
 * @param day 1 to 31; null where the day is not known
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {
  /** Checks that the date exists. */
  public PartialDate {
    if (month == null && day != null) {
      throw new DateTimeException("a day without a month");
    }
    if (month != null) {
      YearMonth.of(year, month);
    }
    if (month != null && day != null) {
      LocalDate.of(year, month, day);
    }
  }

  /**
   * Reads the ISO 8601 forms {@code 2018}, {@code 2018-07} and {@code 2018-07-12}.
   *
   * @param iso the text
   * @return the date
   * @throws DateTimeException if the text has none of these forms
   */
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-", -1);
    try {
      return new PartialDate(
          Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.valueOf(parts[1]) : null,
          parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    } catch (NumberFormatException e) {
      throw new DateTimeException("not a year, year-month or date: '" + iso + "'", e);
    }
  }

  /** Returns the ISO 8601 form: {@code 2018}, {@code 2018-07} or {@code 2018-07-12}. */
  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
