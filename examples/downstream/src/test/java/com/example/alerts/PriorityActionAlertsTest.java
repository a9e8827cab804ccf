package com.example.alerts;

import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.alerts.PriorityActionAlerts.Alert;
import io.github.inspectionreports.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Unit tests on reports to order: each names only what it is about. */
class PriorityActionAlertsTest {
  private final PriorityActionAlerts alerts = new PriorityActionAlerts(Set.of("permanence"));

  @Test
  void aWatchedThemeRaisesAnAlert() {
    Report letter =
        aReport()
            .visit(aVisit().authority("Westermoor"))
            .with(aPriorityAction("Act on drift:").items("in matching.").themes("permanence", "planning"))
            .with(aPriorityAction("Act on referrals.").themes("front-door"))
            .build();
    assertThat(alerts.alerts(letter, List.of()))
        .containsExactly(
            new Alert(
                "Westermoor", List.of("permanence", "planning"), "Act on drift:\n- in matching.", Optional.empty()));
  }

  @Test
  void whatAnEarlierLetterSaidIsNotNew() {
    Report letter = aReport().with(aPriorityAction("Act on drift.").themes("permanence")).build();
    assertThat(alerts.alerts(letter, List.of(letter))).isEmpty();
  }

  @Test
  void workingDaysLeaveWeekendsOut() {
    Report letter =
        aReport()
            .visit(aVisit().published(LocalDate.of(2024, 4, 5))) // a Friday
            .with(aPriorityAction("Act.").themes("permanence").dueInWorkingDays(6))
            .build();
    assertThat(alerts.alerts(letter, List.of()))
        .extracting(Alert::due)
        .containsExactly(Optional.of(LocalDate.of(2024, 4, 15)));
  }

  @Test
  void aDateInTheLetterStands() {
    Report letter =
        aReport()
            .with(aPriorityAction("Act.").themes("permanence").dueOn(LocalDate.of(2024, 9, 2)))
            .build();
    assertThat(alerts.alerts(letter, List.of()))
        .extracting(Alert::due)
        .containsExactly(Optional.of(LocalDate.of(2024, 9, 2)));
  }
}
