package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days for which a visit was planned, and labels of the days on which it took place. */
class OddDaysTest {
  private static final String OPENING =
      "This letter summarises the findings of the focused visit to Brackenshire children’s services";

  private static Report read(String opening) throws UnreadableLetterException {
    return PlainLetter.read(
        PlainLetter.TEXT.replace(OPENING + " on 18 and 19 April 2023.", opening));
  }

  private static void assertDays(Report report) {
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2023, 4, 18));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2023, 4, 19));
    assertThat(report.visit().previous())
        .noneMatch(visit -> visit.when() != null && visit.when().year() == 2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". The visit had been arranged for 7 and 8 March 2023. It was put off, and took place on 18 and 19 April 2023.",
        ". The visit was to have taken place on 7 and 8 March 2023. At the council’s request it was delayed and took place on 18 and 19 April 2023.",
        ". The visit was scheduled for 7 and 8 March 2023 but could not go ahead. Inspectors came on 18 and 19 April 2023.",
        ", which was originally booked for 7 and 8 March 2023. The visit took place on 18 and 19 April 2023.",
        ". The visit was postponed from 7 and 8 March 2023 to 18 and 19 April 2023.",
        ". The visit was put back from 7 March 2023 and took place on 18 and 19 April 2023.",
        " on 18 and 19 April 2023 instead of 7 and 8 March 2023.",
        ". Rather than on the planned 7 and 8 March 2023, it took place on 18 and 19 April 2023.",
        ". It had been intended for 7 March 2023 and was rearranged for 18 and 19 April 2023.",
        ". The visit took place on 18 and 19 April 2023. It had been arranged for 7 and 8 March 2023."
      })
  void theDaysOnWhichAVisitTookPlaceAreItsDays(String rest) throws UnreadableLetterException {
    assertDays(read(OPENING + rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". The visit was arranged for 18 and 19 April 2023.",
        ". The visit was rescheduled for 18 and 19 April 2023.",
        ". The visit was scheduled to begin on 18 April 2023 and to end on 19 April 2023."
      })
  void aPlannedDayIsTheVisitsWhereNoOtherIsGiven(String rest) throws UnreadableLetterException {
    assertThat(read(OPENING + rest).visit().start()).isEqualTo(LocalDate.of(2023, 4, 18));
  }

  @Test
  void daysThatWerePutOffAreNotTheVisits() throws UnreadableLetterException {
    Report report =
        read(
            OPENING
                + ". The visit was arranged for 7 and 8 March 2023. It was put off until spring.");
    assertThat(report.visit().start()).isNull();
  }

  private static final String REPORT =
      """
      Brackenshire County Council

      Re-inspection of services for children in need of help and protection, children looked after and care leavers

      %s

      Report published: 29 January 2018

      Lead inspector: Maud Fell HMI

      Children’s services in Brackenshire require improvement to be good

      Summary of findings

      Children at risk are seen promptly.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previous inspection: 9 June 2015 – 2 July 2015\n\nRe-inspection\n\n6 November 2017 – 30 November 2017",
        "Previous inspection 9 June 2015 – 2 July 2015\n\nRe-inspection 6 November 2017 – 30 November 2017",
        "Last inspection: 9 June 2015 – 2 July 2015\n\nThis inspection: 6 November 2017 – 30 November 2017",
        "Reinspection\n\n6 November 2017 – 30 November 2017",
        "Current inspection 6 November 2017 – 30 November 2017",
        "Originally planned inspection dates: 2 to 26 October 2017\n\nInspection dates: 6 November 2017 – 30 November 2017"
      })
  void aSecondInspectionMayBeTheLabelOfItsDays(String lines) throws UnreadableLetterException {
    Report report = PlainLetter.read(REPORT.formatted(lines));
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2017, 11, 6));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2017, 11, 30));
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2018, 1, 29));
  }
}
