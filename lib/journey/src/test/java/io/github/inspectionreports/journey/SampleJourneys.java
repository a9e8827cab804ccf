package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aVisit;

import io.github.inspectionreports.fixtures.reports.ReportBuilder;
import io.github.inspectionreports.fixtures.reports.VisitBuilder;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Letters of councils that do not exist, and what a journey says of them. */
final class SampleJourneys {
  private SampleJourneys() {}

  /** A letter of Brackenshire of a year. */
  static ReportBuilder letter(int year) {
    return letter(VisitKind.FOCUSED_VISIT, year);
  }

  static ReportBuilder letter(VisitKind kind, int year) {
    return aReport().named("letter-" + year + ".pdf").visit(visit(kind, year));
  }

  static VisitBuilder visit(VisitKind kind, int year) {
    return aVisit()
        .kind(kind)
        .authority("Brackenshire")
        .on(LocalDate.of(year, 5, 4), LocalDate.of(year, 5, 5))
        .published(LocalDate.of(year, 6, 12));
  }

  static Journey journey(ReportBuilder... letters) {
    List<Report> reports = Arrays.stream(letters).map(ReportBuilder::build).toList();
    return Journey.of(reports);
  }

  static ThemeHistory.Step step(Journey journey, String theme, int visit) {
    return history(journey, theme).steps().get(visit - 1);
  }

  static ThemeHistory history(Journey journey, String theme) {
    return journey.themes().stream()
        .filter(history -> history.theme().equals(theme))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no letter speaks of " + theme));
  }

  static FollowedItem item(Journey journey, String words) {
    return journey.items().stream()
        .filter(followed -> followed.item().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no item says " + words));
  }
}
