package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.history;
import static io.github.inspectionreports.journey.SampleJourneys.item;
import static io.github.inspectionreports.journey.SampleJourneys.journey;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.fixtures.reports.ReportBuilder;
import io.github.inspectionreports.journey.FollowedItem.Outcome;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.journey.internal.wording.HeadWords;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outcome is claimed where it is sure; what letters say of the theme besides is shown only. */
class FollowedItemsTest {
  private static final JourneyLabels LABELS = JourneyLabels.of(RuleSet.bundled());
  private static final String MISSING = "exploitation-missing";

  private static ReportBuilder asked() {
    return letter(2018)
        .with(anImprovement("Return interviews of missing children.").themes(MISSING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "supervision | Regular supervision of social workers. | Family time is supervised with skill.",
        "partnership | Partnership working on neglect tools. | The partnership meets each month.",
        "planning | Statutory visits set out in care plans. | Plans are easy to read.",
        "health | Initial health assessments within a month. | Health plans are easy to read.",
        "supervision | The effect of management oversight. | Management oversight regarding rotas is good."
      })
  void aWordOfAWholeFieldOfWorkClaimsNoOutcome(String theme, String need, String praise) {
    Journey journey =
        journey(
            letter(2019).with(anImprovement(need).themes(theme)),
            letter(2021).with(aStrength(praise).themes(theme)));
    FollowedItem followed = journey.items().get(0);
    assertThat(followed.outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(followed.claims()).isEmpty();
    assertThat(followed.ofItsTheme()).singleElement().extracting(LaterLetter::visit).isEqualTo(2);
  }

  @Test
  void aSentenceThatIsNotSureOfTheThemeClaimsNoOutcomeAndIsShown() {
    Journey journey =
        journey(
            asked(),
            letter(2020)
                .with(
                    aStrength("Return interviews of missing children are good.")
                        .mentioning(MISSING)));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(followed.ofItsTheme().get(0).claims())
        .extracting(Claim::text)
        .containsExactly("Return interviews of missing children are good.");
  }

  @Test
  void lettersBeforeAndAfterTheOneOfTheOutcomeAreShownWithWhatTheySayOfTheTheme() {
    Journey journey =
        journey(
            asked(),
            letter(2019).with(aStrength("Gangs are disrupted.").themes(MISSING)),
            letter(2020).with(aStrength("Nurses are kind.").themes("health")),
            letter(2021)
                .with(aWeakness("Return interviews of missing children are late.").themes(MISSING)),
            letter(2022).with(aStrength("Gangs are known.").themes(MISSING)));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.STILL_A_CONCERN);
    assertThat(followed.visit()).isEqualTo(4);
    assertThat(followed.ofItsTheme()).extracting(LaterLetter::visit).containsExactly(2, 5);
    assertThat(JourneyHtml.write(journey, LABELS))
        .containsSubsequence(
            "What was to improve, and what later letters say",
            "May 2019, said of its theme, perhaps of another matter:",
            "Gangs are disrupted.",
            "<strong>May 2021: still a concern</strong> (in like words)",
            "May 2022, said of its theme, perhaps of another matter:",
            "Gangs are known.")
        .doesNotContain("next letter", "nothing in like words");
    assertThat(JourneyJson.write(journey)).contains("\"ofItsTheme\"");
  }

  @Test
  void whatWasAskedOfTheSafeguardingBoardIsNotFollowedBySentencesAboutTheCouncil() {
    Journey journey =
        journey(
            letter(2018).with(anImprovement("The LSCB should test how thresholds are applied.")),
            letter(2019).with(aStrength("Thresholds are applied well.")));
    assertThat(item(journey, "The LSCB").outcome()).isEqualTo(Outcome.NOT_FOLLOWED);
  }

  @Test
  void aSentenceThatNamesThePriorityActionIsReadWithTheOneThatGoesOnFromIt() {
    Journey journey =
        journey(
            letter(2019).with(aPriorityAction("Arrangements for children with connected persons.")),
            letter(2021)
                .with(
                    aFinding(
                            "The area of priority action about connected carers that was identified"
                                + " at the focused visit in May 2019 was acted on.")
                        .statement("This is a strength now.", Category.STRENGTH)));
    FollowedItem followed = item(journey, "Arrangements");
    assertThat(followed.outcome()).isEqualTo(Outcome.PRAISED);
    assertThat(followed.claims()).extracting(Claim::text).contains("This is a strength now.");
  }

  @Test
  void noLetterThatSpeaksOfItInLikeWordsIsJumpedOver() {
    Journey journey =
        journey(
            asked(),
            letter(2019)
                .with(
                    aWeakness("Return interviews of missing children are few.")
                        .mentioning(MISSING)),
            letter(2021)
                .with(
                    aStrength("Return interviews of missing children are good.").themes(MISSING)));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(followed.ofItsTheme()).extracting(LaterLetter::visit).containsExactly(2, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, few are written down. | CONTEXT | PRAISED_IN_PART",
        "But few are written down. | NEEDS_IMPROVEMENT | PRAISED_IN_PART",
        "Nevertheless, few are written down. | NEEDS_IMPROVEMENT | PRAISED_IN_PART",
        "Although many are held, few are written down. | MIXED | PRAISED_IN_PART",
        "Too few return interviews are written down. | NEEDS_IMPROVEMENT | PRAISED_IN_PART",
        "Nurses are too few. | NEEDS_IMPROVEMENT | PRAISED",
        "Managers read them. | STRENGTH | PRAISED"
      })
  void praiseThatTheNextSentenceTakesBackIsInPart(String next, String category, Outcome outcome) {
    Journey journey =
        journey(
            asked(),
            letter(2020)
                .with(
                    aStrength("Return interviews of missing children are prompt.")
                        .statement(next, new Category(category))
                        .themes(MISSING)));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(outcome);
    assertThat(followed.claims()).hasSize(outcome == Outcome.PRAISED ? 1 : 2);
  }

  @Test
  void howeverInTheNextParagraphTakesNothingBack() {
    Journey journey =
        journey(
            asked(),
            letter(2020)
                .with(
                    aStrength("Return interviews of missing children are prompt.").themes(MISSING))
                .with(aWeakness("However, nurses are too few.").themes("health")));
    assertThat(item(journey, "Return interviews").outcome()).isEqualTo(Outcome.PRAISED);
  }

  @Test
  void praiseInALetterThatListsTheThemeClaimsNoOutcome() {
    Journey journey =
        journey(
            asked(),
            letter(2020)
                .with(anImprovement("Mapping of gangs.").themes(MISSING))
                .with(
                    aStrength("Return interviews of missing children are prompt.")
                        .themes(MISSING)));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(followed.ofItsTheme().get(0).claims()).hasSize(2);
  }

  @Test
  void absenceIsSaidOfTheSearchAndNotOfTheLetters() {
    Journey journey =
        journey(asked(), letter(2020).with(aStrength("Nurses are kind.").themes("health")));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(followed.outcome().title()).isEqualTo("no sentence in like words was found");
    assertThat(followed.ofItsTheme()).isEmpty();
  }

  @Test
  void anItemThatNamesAThemeBesideOthersIsInItsHistory() {
    Journey journey =
        journey(
            letter(2018).with(anImprovement("Plans for health.").themes("planning")),
            letter(2020).with(anImprovement("Dental checks.").themes("health")));
    List<Claim> beside = List.of(item(journey, "Plans for").item());
    ThemeHistory history =
        new ThemeHistory(
            "health",
            List.of(
                new ThemeHistory.Step(1, Stance.MENTIONED, null, List.of(), beside, null),
                history(journey, "health").steps().get(1)));
    assertThat(LABELS.history(journey, history))
        .isEqualTo(
            "First listed as a main subject in May 2020; items may name it beside others in May"
                + " 2018.");
  }

  @Test
  void theHeadOfAnItemEndsWhereItsPurposeBegins() {
    assertThat(HeadWords.head("Ensure that visits are regular, so that children are seen."))
        .isEqualTo("visits are regular");
    assertThat(HeadWords.head("The quality of plans to ensure that risks are known."))
        .isEqualTo("The quality of plans");
    assertThat(HeadWords.head("Improve the use of data (page 4).")).isEqualTo("the use of data ");
  }
}
