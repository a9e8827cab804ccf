package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.history;
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

class ThemeHistoriesTest {
  @Test
  void aMatterThatIsListedInLikeWordsIsRaisedAgainAndShowsTheEarlierItem() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("Return interviews after children go missing.")
                        .themes("exploitation-missing")),
            letter(2021)
                .with(
                    anImprovement("The number of return interviews for missing children.")
                        .themes("exploitation-missing")
                        .page(2)));
    ThemeHistory.Step again = step(journey, "exploitation-missing", 2);
    assertThat(step(journey, "exploitation-missing", 1).development())
        .isEqualTo(Development.FIRST_RAISED);
    assertThat(again.stance()).isEqualTo(Stance.NEED);
    assertThat(again.development()).isEqualTo(Development.RAISED_AGAIN);
    assertThat(again.earlier()).isNotNull();
    assertThat(again.earlier().text()).startsWith("Return interviews");
    assertThat(again.claims().get(0).place().firstPage()).isEqualTo(2);
  }

  @Test
  void aThemeThatIsListedInOtherWordsIsOnlyListedAgain() {
    Journey journey =
        journey(
            letter(2019)
                .with(anImprovement("Placements for brothers and sisters.").themes("placements")),
            letter(2021).with(anImprovement("Moves at short notice.").themes("placements")));
    assertThat(step(journey, "placements", 2).development()).isEqualTo(Development.LISTED_AGAIN);
    assertThat(step(journey, "placements", 2).earlier()).isNull();
  }

  @Test
  void likeWordsUnderAnotherThemeRaiseNothingAgain() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("Return interviews after children go missing.")
                        .themes("exploitation-missing")),
            letter(2021)
                .with(
                    anImprovement("Return interviews after children go missing.").themes("voice")));
    assertThat(step(journey, "voice", 2).development()).isEqualTo(Development.FIRST_RAISED);
    assertThat(step(journey, "exploitation-missing", 2).development()).isNull();
    assertThat(step(journey, "exploitation-missing", 2).stance()).isEqualTo(Stance.MENTIONED);
  }

  @Test
  void wordsThatAnyLetterUsesOfAnythingMakeNoMatterTheSame() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("The quality and timeliness of chronologies.")
                        .themes("recording")),
            letter(2021)
                .with(anImprovement("The quality and timeliness of minutes.").themes("recording")));
    assertThat(step(journey, "recording", 2).development()).isEqualTo(Development.LISTED_AGAIN);
  }

  @Test
  void wordsOfOneSentenceOfAnItemDoNotMeetThoseOfTheNext() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("Foster carers wait for training. Minutes of reviews are lost.")
                        .themes("placements")),
            letter(2021).with(anImprovement("Training on minutes.").themes("placements")));
    assertThat(step(journey, "placements", 2).development()).isEqualTo(Development.LISTED_AGAIN);
  }

  @Test
  void aLetterMaySayItselfThatAMatterWasRaisedBefore() {
    Journey journey =
        journey(
            letter(2011)
                .with(
                    anImprovement(
                            "Supervision records remain poor. This was an area for development in"
                                + " the last inspection.")
                        .themes("supervision")));
    assertThat(step(journey, "supervision", 1).development()).isEqualTo(Development.RAISED_AGAIN);
    assertThat(step(journey, "supervision", 1).earlier()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Caseloads fell since the last inspection, but some remain high. | FIRST_RAISED",
        "Caseloads have not improved since the last inspection. | RAISED_AGAIN",
        "Act on the areas for improvement from the previous inspection. | RAISED_AGAIN"
      })
  void sinceTheLastInspectionSaysHowLongAndNotWhatWasFoundThen(
      String need, Development development) {
    Journey journey = journey(letter(2011).with(anImprovement(need).themes("workforce")));
    assertThat(step(journey, "workforce", 1).development()).isEqualTo(development);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The timeliness and quality of assessments. | The quality of assessments and plans. | true",
        "The quality of social work plans. | The quality of planning for children. | true",
        "The quality of plans, including plans of care. | The quality of all plans. | true",
        "The consistency and quality of practice, including plans. | The quality of plans. | true",
        "The frequency of supervision. | The timeliness of plans, supervision and the recording of"
            + " decisions. | true",
        "Managers’ oversight of frontline practice. | Management oversight and supervision. | true",
        "Quality assurance processes. | Supervision and quality assurance arrangements. | true",
        "The effectiveness of supervision, quality assurance and audits. | The quality of all plans,"
            + " supervision and records. | true",
        "The timeliness of care proceedings. | The timeliness of pre-proceedings work. | true",
        "The quality of assessments. | The quality of assessments of foster carers. | false",
        "The quality of analysis in assessments. | The quality of assessments of risk. | false",
        "The quality of pathway plans. | The quality of safety plans. | false",
        "The quality of plans. | The timeliness of plans. | false",
        "Management oversight of court work. | Management oversight of visits to homes. | false"
      })
  void whatIsAskedForPlainlyTwiceIsOneMatterThoughItsWordsAreThoseOfTheTheme(
      String once, String twice, boolean again) {
    Journey journey =
        journey(
            letter(2019).with(anImprovement(once).themes("leadership")),
            letter(2021).with(anImprovement(twice).themes("leadership")));
    assertThat(step(journey, "leadership", 2).development())
        .isEqualTo(again ? Development.RAISED_AGAIN : Development.LISTED_AGAIN);
  }

  @Test
  void whatWasAskedOfTheSafeguardingPartnershipIsNotAskedOfTheCouncilAgain() {
    Journey journey =
        journey(
            letter(2019)
                .with(anImprovement("The LSCB’s audits of neglect.").themes("quality-assurance")),
            letter(2021).with(anImprovement("Audits of neglect.").themes("quality-assurance")));
    assertThat(step(journey, "quality-assurance", 2).development())
        .isEqualTo(Development.FIRST_RAISED);
  }

  @Test
  void progressCountsOnlyWhereItSpeaksOfTheThemeOrOfWhatWasRaised() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Delays in permanence.").themes("permanence")),
            letter(2020)
                .with(
                    aFinding("Permanence is now planned sooner.")
                        .category(Category.PROGRESS)
                        .themes("permanence")),
            letter(2021)
                .with(
                    aFinding("Staff morale has risen.")
                        .category(Category.PROGRESS)
                        .themes("permanence")));
    assertThat(step(journey, "permanence", 2).development()).isEqualTo(Development.IMPROVED);
    assertThat(step(journey, "permanence", 3).stance()).isEqualTo(Stance.PROGRESS);
    assertThat(step(journey, "permanence", 3).development()).isNull();
  }

  @Test
  void thatThereAreMoreOfSomethingIsNoProgressReported() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Education plans.").themes("education")),
            letter(2021)
                .with(
                    aFinding("There is an increase in the number of children in home education.")
                        .category(Category.PROGRESS)
                        .themes("education")));
    assertThat(step(journey, "education", 2).development()).isNull();
  }

  @Test
  void theWordsOfTheThemeItselfMakeNoMatterTheSame() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("Timely initial child protection conferences and core groups.")
                        .themes("child-protection")),
            letter(2021)
                .with(
                    anImprovement("Thresholds for an initial child protection conference.")
                        .themes("child-protection")));
    assertThat(step(journey, "child-protection", 2).development())
        .isEqualTo(Development.LISTED_AGAIN);
  }

  @Test
  void progressIsNoDevelopmentWhereNothingWasRaised() {
    Journey journey =
        journey(
            letter(2020)
                .with(
                    aFinding("Permanence is now planned sooner.")
                        .category(Category.PROGRESS)
                        .themes("permanence")),
            letter(2021).with(aStrength("Permanence is planned early.").themes("permanence")));
    assertThat(step(journey, "permanence", 1).development()).isNull();
    assertThat(step(journey, "permanence", 2).development()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The backlog of assessments has been addressed. | RESOLVED",
        "Children no longer wait for assessments. | RESOLVED",
        "Most of the backlog of assessments has been addressed. | ",
        "The backlog of assessments is smaller. | "
      })
  void aMatterIsPutRightOnlyWhereTheLetterSaysSoWholly(String sentence, Development development) {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("The backlog of assessments.").themes("assessment")),
            letter(2021).with(aStrength(sentence).themes("assessment")));
    assertThat(step(journey, "assessment", 2).development()).isEqualTo(development);
  }

  @Test
  void nothingIsPutRightWhereTheSameLetterStillCriticises() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("The backlog of assessments.").themes("assessment")),
            letter(2021)
                .with(
                    aStrength("The backlog of assessments has been addressed.")
                        .themes("assessment"))
                .with(aWeakness("Assessments lack history.").themes("assessment")));
    assertThat(step(journey, "assessment", 2).stance()).isEqualTo(Stance.BOTH);
    assertThat(step(journey, "assessment", 2).development()).isNull();
  }

  @Test
  void silenceIsSilenceAndNeverSuccess() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Delays in permanence.").themes("permanence")),
            letter(2021).with(aStrength("Advisers keep in touch.").themes("care-leavers")));
    ThemeHistory.Step silent = step(journey, "permanence", 2);
    assertThat(silent.stance()).isEqualTo(Stance.SILENT);
    assertThat(silent.development()).isNull();
    assertThat(silent.claims()).isEmpty();
    assertThat(history(journey, "permanence").silent()).isEqualTo(1);
  }

  @Test
  void aLetterInWhichNothingWasReadIsNotSilent() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Delays in permanence.").themes("permanence")),
            letter(2021));
    assertThat(step(journey, "permanence", 2).stance()).isEqualTo(Stance.UNREAD);
    assertThat(journey.notes())
        .extracting(JourneyNote::code)
        .containsExactly(JourneyNote.Code.NOTHING_READ);
  }

  @Test
  void aThemeThatASendInspectionListsIsNoHistoryAfterOtherInspections() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Delays in health assessments.").themes("health")),
            letter(VisitKind.AREA_SEND, 2021)
                .with(anImprovement("Access to wheelchairs.").themes("health")),
            letter(2023).with(anImprovement("Dentists for children in care.").themes("health")));
    assertThat(step(journey, "health", 2).stance()).isEqualTo(Stance.NEED);
    assertThat(step(journey, "health", 2).development()).isNull();
    assertThat(step(journey, "health", 3).development()).isEqualTo(Development.LISTED_AGAIN);
  }

  @Test
  void themesThatWereListedMostOftenComeFirst() {
    Journey journey =
        journey(
            letter(2019)
                .with(anImprovement("Plans.").themes("planning"))
                .with(anImprovement("Workloads.").themes("workforce")),
            letter(2021).with(anImprovement("Workloads.").themes("workforce")));
    assertThat(journey.themes())
        .extracting(ThemeHistory::theme)
        .containsExactly("workforce", "planning");
  }
}
