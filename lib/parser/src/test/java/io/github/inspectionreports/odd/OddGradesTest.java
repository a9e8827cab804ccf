package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades under labels of their own, as numbers with a key, and reports with some of them. */
class OddGradesTest {
  private static Report sif(String label) throws UnreadableLetterException {
    return PlainLetter.read(
        """
        Brackenshire County Council

        Inspection of services for children in need of help and protection, children looked after and care leavers

        Inspection date: 3 March 2015 – 26 March 2015
        Report published: 12 May 2015

        The overall judgement is good

        @The experiences and progress of children who need help and protection are good

        12. Contacts are answered on the same day.

        @The experiences and progress of children looked after and achieving permanence require improvement

        20. Many children move too often.

        @Leadership, management and governance are good

        33. Managers know what happens in each team.
        """
            .replace("@", label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Key judgement: ",
        "Graded judgement: ",
        "Judgement: ",
        "Judgment – ",
        "Ofsted’s judgement: ",
        "Key judgement 2: "
      })
  void aLabelBeforeAGradedHeadingTakesNothingFromIt(String label) throws UnreadableLetterException {
    Report report = sif(label);
    assertThat(report.visit().judgements())
        .extracting(judgement -> judgement.area() + " " + judgement.grade())
        .containsExactly(
            "OVERALL_EFFECTIVENESS GOOD",
            "HELP_AND_PROTECTION GOOD",
            "CHILDREN_IN_CARE REQUIRES_IMPROVEMENT",
            "LEADERS GOOD");
    assertThat(report.findings()).allMatch(finding -> finding.judgementArea() != null);
    assertThat(PlainLetter.codes(report)).doesNotContain(DiagnosticCode.NO_JUDGEMENTS);
  }

  @Test
  void aReportWithSomeOfItsGradesSaysWhichAreMissing() throws UnreadableLetterException {
    assertThat(sif("Outcome for all who asked of us: ").diagnostics())
        .anySatisfy(
            said -> {
              assertThat(said.code()).isEqualTo(DiagnosticCode.NO_JUDGEMENTS);
              assertThat(said.message()).contains("help and protection", "children in care");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each grade is a number: 1 is outstanding, 2 is good, 3 is adequate and 4 is inadequate.",
        "Grades: 1 = outstanding, 2 = good, 3 = adequate, 4 = inadequate.",
        "Grades are outstanding (1), good (2), adequate (3) and inadequate (4).",
        "Grade 1 is outstanding, grade 2 is good, grade 3 is adequate, grade 4 is inadequate."
      })
  void numbersAreGradesWhereTheReportHasTheirKey(String key) throws UnreadableLetterException {
    for (String gap : new String[] {" | ", ": ", "          "}) {
      Report report = slac(key, gap);
      assertThat(report.visit().judgements())
          .extracting(Judgement::area, Judgement::grade)
          .extracting(Object::toString)
          .containsExactly(
              "(SAFEGUARDING_OVERALL, ADEQUATE)",
              "(SAFEGUARDING_CAPACITY, GOOD)",
              "(LOOKED_AFTER_OVERALL, GOOD)",
              "(LOOKED_AFTER_CAPACITY, OUTSTANDING)");
      assertThat(report.findings())
          .flatMap(finding -> finding.statements())
          .filteredOn(statement -> statement.text().contains("nadequate"))
          .allMatch(statement -> statement.category() == Category.CONTEXT);
    }
  }

  @Test
  void numbersWithoutAKeySayNothing() throws UnreadableLetterException {
    Report report = slac("Each judgement is explained on our website.", " | ");
    assertThat(report.visit().judgements()).isEmpty();
    assertThat(PlainLetter.codes(report)).contains(DiagnosticCode.NO_JUDGEMENTS);
  }

  private static Report slac(String key, String gap) throws UnreadableLetterException {
    return PlainLetter.read(
        """
        Inspection of safeguarding and looked after children services
        Brackenshire County Council

        Inspection dates: 9 – 20 May 2011
        Reporting inspector: Edwin Marsh HMI
        Published: 24 June 2011

        %s

        Record of main findings

        Safeguarding services
        Overall effectiveness@3
        Capacity for improvement@2
        Services for looked after children
        Overall effectiveness@2
        Capacity for improvement@1

        Safeguarding services

        3. Contacts are answered on the same day. Chronologies are weak in one team.

        Services for looked after children

        9. Looked after children are listened to.
        """
            .formatted(key)
            .replace("@", gap));
  }
}
