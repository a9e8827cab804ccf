package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades that an article gives in its own words. */
class GradesOfArticlesTest {
  private static final String ARTICLE =
      """
      Ofsted report on children’s services in Brackenshire

      By Ada Fenn, local democracy reporter
      4 June 2024

      Ofsted has published its report on the inspection of children’s services at Brackenshire County Council.

      %s

      The watchdog said that managers do not check plans.
      """;

  private static Report read(String paragraph) throws UnreadableLetterException {
    return PlainLetter.read(ARTICLE.formatted(paragraph));
  }

  private static List<String> grades(Report report) {
    return report.visit().judgements().stream().map(j -> j.area() + " " + j.grade()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Inspectors rated the work with children in care \"good\".|CHILDREN_IN_CARE GOOD",
        "The overall effectiveness now \"requires improvement to be good\".|OVERALL_EFFECTIVENESS"
            + " REQUIRES_IMPROVEMENT",
        "The services were rated ‘requires improvement’ overall.|OVERALL_EFFECTIVENESS"
            + " REQUIRES_IMPROVEMENT",
        "These are the grades. Children in care: ‘good’.|CHILDREN_IN_CARE GOOD",
        "Support for care leavers was rated \"good\" but adoption \"inadequate\".|CARE_LEAVERS GOOD,"
            + "ADOPTION INADEQUATE",
      })
  void aGradeMayStandInQuotationMarks(String paragraph, String grades)
      throws UnreadableLetterException {
    Report report = read(paragraph);
    assertThat(String.join(",", grades(report))).isEqualTo(grades);
    assertThat(PlainLetter.codes(report)).doesNotContain(DiagnosticCode.NO_JUDGEMENTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children in care told inspectors that they have a \"good\" life here.",
        "The services were rated inadequate in 2021.",
        "A councillor said: \"We were judged to be good by all who came to see us here.\"",
        "Inspectors found that children in care have good homes.",
      })
  void whatIsNoGradeOfTheInspectionIsNotRead(String paragraph) throws UnreadableLetterException {
    Report report = read(paragraph);
    assertThat(grades(report)).isEmpty();
    assertThat(PlainLetter.codes(report)).doesNotContain(DiagnosticCode.NO_JUDGEMENTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Work in the front office was rated ‘good’.",
        "The council was rated good. The council was rated inadequate.",
        "Children in care: ‘good’.\n\nChildren in care: ‘inadequate’.\n\nThe council was rated good.",
      })
  void gradesThatAreNotReadAreToldOf(String paragraph) throws UnreadableLetterException {
    assertThat(PlainLetter.codes(read(paragraph))).contains(DiagnosticCode.NO_JUDGEMENTS);
  }

  @Test
  void aNeighbourAtTheEndTakesNoGradeAway() throws UnreadableLetterException {
    String own = "The council was rated good overall.";
    String other = "Wiltshire Council was rated outstanding.";
    assertThat(grades(read(own + " " + other))).containsExactly("OVERALL_EFFECTIVENESS GOOD");
    Report mixed = read(other + " " + own);
    assertThat(grades(mixed)).isEmpty();
    assertThat(PlainLetter.codes(mixed)).contains(DiagnosticCode.NO_JUDGEMENTS);
  }

  @Test
  void inspectorsWhoWereThereGiveTheDays() throws UnreadableLetterException {
    Report report = read("Inspectors, who were in the county from 15 to 26 April 2024, met staff.");
    assertThat(report.visit().start()).hasToString("2024-04-15");
    assertThat(report.visit().end()).hasToString("2024-04-26");
  }
}
