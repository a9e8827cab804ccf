package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.journey;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.step;
import static io.github.inspectionreports.journey.SampleJourneys.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.fixtures.reports.ReportBuilder;
import io.github.inspectionreports.journey.ThemeHistory.Development;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grade judges its theme as a whole, and a sentence may say when its matter was first found. */
class GradedThemesTest {
  private static ReportBuilder graded(JudgementArea area, Grade grade) {
    return letter(VisitKind.ILACS, 2019)
        .visit(visit(VisitKind.ILACS, 2019).judged(area, grade))
        .with(
            aFinding("Adopters, leaders, young people in care and care leavers were met.")
                .mentioning("adoption", "leadership", "children-in-care", "care-leavers"));
  }

  @ParameterizedTest
  @CsvSource({
    "LEADERS, leadership, INADEQUATE, CONCERN",
    "CHILDREN_IN_CARE, children-in-care, OUTSTANDING, STRENGTH",
    "CHILDREN_IN_CARE_AND_CARE_LEAVERS, children-in-care, REQUIRES_IMPROVEMENT, BOTH",
    "CARE_LEAVERS, care-leavers, GOOD, STRENGTH",
    "ADOPTION, adoption, ADEQUATE, BOTH",
    "LEADERS, leadership, NOT_JUDGED, PERHAPS_MENTIONED",
    "HELP_AND_PROTECTION, leadership, INADEQUATE, PERHAPS_MENTIONED",
    "CHILDREN_IN_CARE_AND_CARE_LEAVERS, care-leavers, INADEQUATE, MENTIONED"
  })
  void aGradeGivesTheSignOfTheThemeThatItJudges(
      JudgementArea area, String theme, Grade grade, Stance stance) {
    assertThat(step(journey(graded(area, grade), letter(2021)), theme, 1).stance())
        .isEqualTo(stance);
  }

  @Test
  void leadershipAndManagementOfAServiceOf2013IsTheThemeLeadership() {
    ReportBuilder report =
        letter(VisitKind.SAFEGUARDING_LAC, 2013)
            .visit(
                visit(VisitKind.SAFEGUARDING_LAC, 2013)
                    .judged(
                        JudgementArea.LOOKED_AFTER_FURTHER,
                        "Leadership and management",
                        Grade.INADEQUATE)
                    .judged(JudgementArea.LOOKED_AFTER_FURTHER, "Quality of provision", Grade.GOOD))
            .with(aFinding("Leaders were met.").mentioning("leadership"));
    assertThat(step(journey(report, letter(2021)), "leadership", 1).stance())
        .isEqualTo(Stance.CONCERN);
  }

  @Test
  void aGradeSumsUpMoreThanAFewSentences() {
    assertThat(leaders(Grade.INADEQUATE).stance()).isEqualTo(Stance.MOSTLY_CONCERN);
    assertThat(leaders(Grade.GOOD).stance()).isEqualTo(Stance.STRENGTH);
  }

  private static ThemeHistory.Step leaders(Grade grade) {
    ReportBuilder report =
        graded(JudgementArea.LEADERS, grade).with(aStrength("Leaders listen.").about("leadership"));
    return step(journey(report, letter(2021)), "leadership", 1);
  }

  @Test
  void whatIsNotSureTakesNoMoreThanTheOnlyFromAGrade() {
    ReportBuilder report = graded(JudgementArea.LEADERS, Grade.GOOD);
    for (int i = 0; i < 6; i++) {
      report.with(aWeakness("Leaders are late.").mentioning("leadership"));
    }
    assertThat(step(journey(report, letter(2021)), "leadership", 1).stance())
        .isEqualTo(Stance.MOSTLY_PRAISE);
  }

  @Test
  void theGradeStandsAmongWhatTheSignRestsOn() {
    Journey journey = journey(graded(JudgementArea.LEADERS, Grade.INADEQUATE), letter(2021));
    assertThat(step(journey, "leadership", 1).claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.text()).isEqualTo("Inadequate"));
  }

  @ParameterizedTest
  @CsvSource({
    "This was raised at the 2019 inspection and improvements have not been seen., RAISED_AGAIN",
    "This shortfall was identified at the 2019 inspection., RAISED_AGAIN",
    "This was raised at the 2019 inspection and has now been resolved., LISTED_AGAIN",
    "Another matter was raised with the police., LISTED_AGAIN"
  })
  void aSentenceThatSaysWhenAMatterWasFoundIsAboutTheSentencesBeforeIt(
      String says, Development development) {
    Journey journey =
        journey(
            letter(VisitKind.ILACS, 2019).with(anImprovement("Refuges.").themes("domestic-abuse")),
            letter(2021)
                .with(anImprovement("Work with those who harm.").themes("domestic-abuse"))
                .with(
                    aWeakness("Domestic abuse is not well understood.")
                        .themes("domestic-abuse")
                        .about("domestic-abuse")
                        .statement(says, Category.NEEDS_IMPROVEMENT)));
    assertThat(step(journey, "domestic-abuse", 2).development()).isEqualTo(development);
  }
}
