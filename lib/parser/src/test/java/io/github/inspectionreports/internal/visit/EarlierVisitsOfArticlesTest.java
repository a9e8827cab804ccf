package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import org.junit.jupiter.api.Test;

/** What articles say of earlier visits, and of the visit alone. */
class EarlierVisitsOfArticlesTest {
  private static Category category(Report report, String begin) {
    return report.findings().stream()
        .flatMap(finding -> finding.statements().stream())
        .filter(statement -> statement.text().startsWith(begin))
        .map(Statement::category)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatInspectorsSaidYearsAgoIsContextAndTheInspectionAnEarlierOne() {
    Report report =
        Invented.read(
            """
            Brackenshire children’s services now “good”

            By Ann Other, 4 July 2024

            Children’s services in Brackenshire were rated “requires improvement” by Ofsted in 2021. \
            After a full inspection in May 2024 Brackenshire County Council has been rated “good” overall.

            Three years ago inspectors said that supervision was poor.

            Inspectors said that plans are poor in one team.
            """);
    assertThat(report.visit().previous())
        .singleElement()
        .satisfies(visit -> assertThat(visit.when()).hasToString("2021"));
    assertThat(category(report, "Three years")).isEqualTo(Category.CONTEXT);
    assertThat(category(report, "Inspectors said")).isEqualTo(Category.NEEDS_IMPROVEMENT);
  }

  @Test
  void thatAVisitTookPlaceIsContext() {
    Report report =
        Invented.read(
            """
            Brackenshire Borough Council

            Published on 3 July 2024

            Brackenshire Borough Council has welcomed a letter from Ofsted about its services. \
            Inspectors made a focused visit on 4 and 5 June 2024.

            Inspectors found that staff visit children often and know them well.
            """);
    assertThat(category(report, "Brackenshire Borough")).isEqualTo(Category.CONTEXT);
    assertThat(category(report, "Inspectors made")).isEqualTo(Category.CONTEXT);
    assertThat(category(report, "Inspectors found")).isEqualTo(Category.STRENGTH);
  }

  @Test
  void anInspectionOfAnotherCouncilIsNoEarlierOne() {
    Report report =
        Invented.read(
            """
            Eastern Improvement Board

            Minutes of the meeting held on 18 September 2024

            5.1 Brackenshire County Council: focused visit on 2 and 3 July 2024. Inspectors had found \
            that visits were frequent in Brackenshire.

            5.2 Tamsford County Council: inspection in May 2024. The council had been rated good.
            """);
    assertThat(report.visit().previous()).isEmpty();
    assertThat(category(report, "Brackenshire County")).isEqualTo(Category.CONTEXT);
  }
}
