package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of a second inspection of an area, which speak of the first one too. */
class OddRevisitTest {
  private static final String LETTER =
      """
      14 June 2021

      Mr Edwin Marsh
      Director of Children’s Services
      Brackenshire County Council
      Bracken House
      Brackenshire

      Dear Mr Marsh

      Joint area SEND revisit in Brackenshire

      %s

      Leaders asked for help early.

      Main findings

      %s

      Yours sincerely

      Lotte Brandt
      Her Majesty’s Inspector
      """;

  private static final String REVISITED =
      "From 17 to 19 May 2021, Ofsted and the Care Quality Commission (CQC) revisited Brackenshire to"
          + " see whether the area has made sufficient progress.";

  private static Report read(String opening, String findings) throws UnreadableLetterException {
    return PlainLetter.read(LETTER.formatted(opening, findings));
  }

  private static Map<String, Category> categories(Report report) {
    return report.findings().stream()
        .flatMap(finding -> finding.statements().stream())
        .collect(Collectors.toMap(Statement::text, Statement::category, (first, second) -> first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The initial inspection took place between 5 and 9 March 2018. The plan was accepted on 3"
            + " September 2018. ",
        "Between 5 and 9 March 2018, Ofsted and CQC carried out an inspection of the area. On 3"
            + " September 2018 the written statement of action was approved. ",
        "Inspectors came to the area on 5 March 2018 for an inspection. ",
        "The visit that was to begin on 2 March 2021 was postponed. Inspections were suspended from"
            + " 4 January 2021. "
      })
  void theDaysOfARevisitAreThoseNextToItsLetter(String before) throws UnreadableLetterException {
    for (String opening : new String[] {before + REVISITED, before.strip() + "\n\n" + REVISITED}) {
      Report report = read(opening, "• Staff know families well.");
      assertThat(report.visit().start()).isEqualTo(LocalDate.of(2021, 5, 17));
      assertThat(report.visit().end()).isEqualTo(LocalDate.of(2021, 5, 19));
      assertThat(PlainLetter.codes(report)).doesNotContain(DiagnosticCode.ODD_DATES);
    }
  }

  @Test
  void aDayThatDoesNotFitMayBeOfSomethingElse() throws UnreadableLetterException {
    Report report =
        read(
            "From 5 to 9 March 2018, Ofsted and the Care Quality Commission (CQC) carried out an"
                + " inspection of the area of Brackenshire.",
            "• Staff are kind.");
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2018, 3, 5));
    assertThat(report.diagnostics())
        .filteredOn(odd -> odd.code() == DiagnosticCode.ODD_DATES)
        .singleElement()
        .satisfies(odd -> assertThat(odd.message()).contains("the day of something else"));
  }

  @Test
  void whatWasFoundBeforeIsNotFoundNow() throws UnreadableLetterException {
    Report report =
        read(
            REVISITED,
            """
            • Parents were not told where to find help. Nobody answered their calls.

            A helpline now answers on each day of the week. The area has made sufficient progress in addressing this weakness.

            • the lack of a plan for speech therapy

            Leaders wrote a plan in 2020. Children still wait too long for a first session.

            The area has not made sufficient progress in addressing this weakness.""");
    assertThat(categories(report))
        .containsEntry("Parents were not told where to find help.", Category.CONTEXT)
        .containsEntry("Nobody answered their calls.", Category.CONTEXT)
        .containsEntry("the lack of a plan for speech therapy", Category.CONTEXT)
        .containsEntry(
            "Children still wait too long for a first session.", Category.NEEDS_IMPROVEMENT)
        .containsEntry(
            "The area has not made sufficient progress in addressing this weakness.",
            Category.NEEDS_IMPROVEMENT);
  }

  @Test
  void whatIsFoundNowStaysAFinding() throws UnreadableLetterException {
    Report report =
        read(
            REVISITED,
            """
            • Parents are not told where to find help.

            The helpline is closed. The area has not made sufficient progress in addressing this weakness.

            • Plans were late in each case that inspectors saw.

            The area has not made sufficient progress in addressing this weakness.

            • Parents waited for months.

            The helpline is closed. Leaders have no plan.""");
    assertThat(categories(report))
        .containsEntry("Parents are not told where to find help.", Category.NEEDS_IMPROVEMENT)
        .containsEntry(
            "Plans were late in each case that inspectors saw.", Category.NEEDS_IMPROVEMENT)
        .containsEntry("Parents waited for months.", Category.NEEDS_IMPROVEMENT);
  }
}
