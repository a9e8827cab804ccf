package io.github.inspectionreports.internal.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in which letters say by when a plan is due. */
class FurtherDeadlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Submit this within 70 working days of receiving this letter.   | within 70 working days of receiving this letter | 70
          The action plan is due within 35 days from the publication.    | within 35 days from the publication             | 35
          Send your written statement no later than 20 days, as agreed.  | no later than 20 days                           | 20
          A draft action plan is due within 20 days and the final plan within 70 days. | within 70 days | 70
          """)
  void daysAreCounted(String sentence, String words, int days) {
    assertThat(Deadlines.find(List.of(sentence))).isEqualTo(new Deadline(words, days, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Your action plan is due by 1 January 2022.                              | 2022-01-01
          The action plan is due on or before Tuesday 29th February 2028.         | 2028-02-29
          Your plan of action is due no later than Friday, 3rd December 2021.     | 2021-12-03
          A draft action plan is due by 1 May 2022, the final one by 2 June 2022. | 2022-06-02
          """)
  void orTheDayIsNamed(String sentence, LocalDate day) {
    assertThat(Deadlines.find(List.of(sentence)))
        .satisfies(deadline -> assertThat(deadline.date()).isEqualTo(day));
  }

  @Test
  void aDayThatNoCalendarHasIsNoDeadline() {
    assertThat(Deadlines.find(List.of("Your action plan is due by 31 June 2022."))).isNull();
  }

  @Test
  void theFirstCountOfDaysCounts() {
    assertThat(
            Deadlines.find(
                List.of(
                    "The action plan is due within 70 days.",
                    "We will discuss the action plan within 90 days.")))
        .satisfies(deadline -> assertThat(deadline.workingDays()).isEqualTo(70));
  }
}
