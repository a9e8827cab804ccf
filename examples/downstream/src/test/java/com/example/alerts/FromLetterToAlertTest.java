package com.example.alerts;

import static io.github.inspectionreports.fixtures.assertj.ReportAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.fixtures.SampleFile;
import io.github.inspectionreports.fixtures.SampleLetter;
import io.github.inspectionreports.fixtures.junit.FromSample;
import io.github.inspectionreports.fixtures.junit.InspectionReportsExtension;
import io.github.inspectionreports.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way from a letter to an alert: on a sample letter, and on one made to order. */
@ExtendWith(InspectionReportsExtension.class)
class FromLetterToAlertTest {
  private final PriorityActionAlerts alerts = new PriorityActionAlerts(Set.of("permanence"));

  @Test
  void aSampleLetter(@FromSample(SampleFile.FOCUSED_VISIT_2024) Report letter) {
    assertThat(letter).hasPriorityActions(1).hasPriorityActionAbout("permanence");
    assertThat(alerts.alerts(letter, List.of()))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.text()).contains("drift in permanence planning");
              assertThat(alert.due()).isPresent();
            });
  }

  @Test
  void theOddLetterThatOnceBrokeUs(ReportParser parser) throws UnreadableLetterException {
    SampleLetter letter =
        SampleLetter.focusedVisit()
            .of("Great Hallow")
            .on(LocalDate.of(2024, 3, 5))
            .noPriorityAction("There are no areas for priority action.")
            .build();
    Report report = parser.parse(letter.pdf(), "odd.pdf");
    assertThat(report).hasPriorityActions(0);
    assertThat(alerts.alerts(report, List.of())).isEmpty();
  }
}
