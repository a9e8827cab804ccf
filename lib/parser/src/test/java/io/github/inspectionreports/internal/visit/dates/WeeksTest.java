package io.github.inspectionreports.internal.visit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days within a week. */
class WeeksTest {
  private static final LocalDate LETTER = LocalDate.of(2024, 7, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visited w/c 03/06/2024 (04/06/2024 to 05/06/2024 on site) | 2024-06-04 | 2024-06-05",
        "in the week commencing 3 June 2024: Tues 4th, Weds 5th | 2024-06-04 | 2024-06-05",
        "in the week beginning 3 June, on 4 and 5 June | 2024-06-04 | 2024-06-05",
        "week of 29 April 2024 (30th and 1st) | 2024-04-30 | 2024-05-01",
        "w/b 3 June 2024, Tuesday to Thursday | 2024-06-04 | 2024-06-06",
        "w/c 3 June 2024 (Wed 5) | 2024-06-05 | 2024-06-05"
      })
  void theDaysThatAreNamedCount(String text, LocalDate first, LocalDate last) {
    Dates.Period period = Weeks.in(text, LETTER);

    assertThat(period).isNotNull();
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 4 and 5 June 2024",
        "in the week commencing 3 June 2024. On Tuesday 9 July 2024 they met",
        "a week of training on 4 June",
        "w/c 3 June 2024"
      })
  void withoutAWeekOrDaysInItThereAreNone(String text) {
    assertThat(Weeks.in(text, LETTER)).isNull();
  }
}
