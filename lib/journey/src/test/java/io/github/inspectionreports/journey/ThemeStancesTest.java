package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.journey;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.journey.ThemeHistory.Development;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.VisitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one letter says of a theme by and large, and which of its sentences count for it. */
class ThemeStancesTest {
  @Test
  void aSentenceIsAboutEachOfItsThemes() {
    Journey journey =
        journey(
            letter(2019).with(aWeakness("Plans for health are late.").about("planning", "health")));
    assertThat(step(journey, "planning", 1).stance()).isEqualTo(Stance.CONCERN);
    assertThat(step(journey, "health", 1).stance()).isEqualTo(Stance.CONCERN);
  }

  @Test
  void ofAParagraphEachSentenceCountsForWhatItIsAboutItself() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    aStrength("Leaders know their services.")
                        .about("leadership")
                        .statement("Supervision is rare.", Category.NEEDS_IMPROVEMENT)
                        .about("supervision")
                        .statement("This leads to drift.", Category.NEEDS_IMPROVEMENT)
                        .themes("leadership", "supervision")));
    assertThat(step(journey, "leadership", 1).stance()).isEqualTo(Stance.STRENGTH);
    assertThat(step(journey, "supervision", 1).stance()).isEqualTo(Stance.CONCERN);
    assertThat(step(journey, "supervision", 1).claims())
        .extracting(Claim::text)
        .containsExactly("Supervision is rare.");
    assertThat(step(journey, "supervision", 1).mentions())
        .extracting(Claim::text)
        .containsExactly("This leads to drift.");
  }

  @Test
  void aFirstSentenceThatNamesNoThemeIsAboutTheMainOneOfItsParagraph() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    aStrength("This is well done.")
                        .statement("Dentists are seen in time.", Category.STRENGTH)
                        .about("health")
                        .themes("planning", "health")));
    assertThat(step(journey, "planning", 1).claims())
        .extracting(Claim::text)
        .containsExactly("This is well done.");
  }

  @Test
  void whatNeitherPraisesNorCriticisesIsMentioned() {
    Journey journey =
        journey(letter(2019).with(aFinding("The team has six nurses.").themes("health")));
    assertThat(step(journey, "health", 1).stance()).isEqualTo(Stance.MENTIONED);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, BOTH",
    "2, 1, MOSTLY_PRAISE",
    "3, 2, BOTH",
    "1, 2, MOSTLY_CONCERN",
    "0, 2, CONCERN",
    "2, 0, STRENGTH"
  })
  void aThemeIsMostlyPraisedOrCriticisedWhereThatIsSaidTwiceAsOften(
      int praise, int concern, Stance stance) {
    var letter = letter(2019);
    for (int i = 0; i < praise; i++) {
      letter.with(aStrength("Plan " + i + " is clear.").themes("planning"));
    }
    for (int i = 0; i < concern; i++) {
      letter.with(aWeakness("Plan " + i + " is late.").themes("planning"));
    }
    assertThat(step(journey(letter), "planning", 1).stance()).isEqualTo(stance);
  }

  @Test
  void anItemOfTheSafeguardingBoardIsNoNeedOfTheCouncilWhereTheFindingsSpeakOfTheTheme() {
    Journey journey =
        journey(
            letter(2019)
                .with(anImprovement("The Board should audit training.").themes("workforce"))
                .with(aStrength("Caseloads are low.").themes("workforce")),
            letter(2021).with(anImprovement("Caseloads.").themes("workforce")));
    assertThat(step(journey, "workforce", 1).stance()).isEqualTo(Stance.STRENGTH);
    assertThat(step(journey, "workforce", 2).development()).isEqualTo(Development.FIRST_RAISED);
  }

  @Test
  void aJointInspectionIsOfThePartnersSoWhatItAsksOfThePartnershipIsANeed() {
    Journey journey =
        journey(
            letter(VisitKind.JTAI, 2019)
                .with(anImprovement("The LSCP's audits of training.").themes("workforce"))
                .with(aStrength("Caseloads are low.").themes("workforce")));
    assertThat(step(journey, "workforce", 1).stance()).isEqualTo(Stance.NEED);
  }

  @Test
  void whatFollowsFromAWeaknessIsNoSecondOne() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    aWeakness("Plans are late.")
                        .about("planning")
                        .statement(
                            "As a result, plans are of little use.", Category.NEEDS_IMPROVEMENT)
                        .about("planning")
                        .statement("Plans are clear.", Category.STRENGTH)
                        .about("planning")));
    assertThat(step(journey, "planning", 1).stance()).isEqualTo(Stance.BOTH);
  }

  @Test
  void aSentenceThatMayBeAboutAThemeIsPerhapsAMention() {
    Journey journey =
        journey(
            letter(2019)
                .with(aStrength("The team has grown.").mentioning("health"))
                .with(aStrength("Visits by dentists are timely.").mentioning("education")));
    assertThat(step(journey, "health", 1).stance()).isEqualTo(Stance.MENTIONED);
    assertThat(step(journey, "education", 1).stance()).isEqualTo(Stance.PERHAPS_MENTIONED);
  }

  @Test
  void whateverAnAreaSendInspectionAsksForIsAboutSend() {
    Journey journey =
        journey(
            letter(VisitKind.AREA_SEND, 2021)
                .with(anImprovement("Waits for speech therapy.").themes("health")));
    assertThat(step(journey, "send", 1).stance()).isEqualTo(Stance.NEED);
    assertThat(step(journey, "health", 1).stance()).isEqualTo(Stance.NEED);
  }

  @Test
  void ofSeveralStancesTheGravestCounts() {
    Journey journey =
        journey(
            letter(2019)
                .with(aPriorityAction("Act on drift in permanence.").themes("permanence"))
                .with(anImprovement("Permanence plans.").themes("permanence"))
                .with(aStrength("Permanence panels meet.").themes("permanence")));
    ThemeHistory.Step step = step(journey, "permanence", 1);
    assertThat(step.stance()).isEqualTo(Stance.PRIORITY_ACTION);
    assertThat(step.claims())
        .extracting(Claim::kind)
        .containsExactly(Claim.Kind.PRIORITY_ACTION, Claim.Kind.NEED, Claim.Kind.STRENGTH);
  }
}
