package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.item;
import static io.github.inspectionreports.journey.SampleJourneys.journey;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.fixtures.reports.FindingBuilder;
import io.github.inspectionreports.fixtures.reports.ReportBuilder;
import io.github.inspectionreports.journey.FollowedItem.Outcome;
import io.github.inspectionreports.journey.ThemeHistory.Development;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sure gives the signs of the grid; what only may be so is shown beside it. */
class SureClaimsTest {
  private static final JourneyLabels LABELS = JourneyLabels.of(RuleSet.bundled());

  private static ReportBuilder saying(
      int praise, int concern, int unsurePraise, int unsureConcern) {
    ReportBuilder letter = letter(2019);
    for (int i = 0; i < praise + unsurePraise; i++) {
      var finding = aStrength("Plan " + i + " is clear.").themes("planning");
      letter.with(i < praise ? finding.about("planning") : finding.mentioning("planning"));
    }
    for (int i = 0; i < concern + unsureConcern; i++) {
      var finding = aWeakness("Plan " + i + " is late.").themes("planning");
      letter.with(i < concern ? finding.about("planning") : finding.mentioning("planning"));
    }
    return letter;
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0, 9, 0, STRENGTH",
    "2, 0, 0, 2, MOSTLY_PRAISE",
    "2, 0, 0, 3, MENTIONED",
    "3, 0, 0, 1, MOSTLY_PRAISE",
    "4, 0, 0, 1, STRENGTH",
    "4, 0, 0, 2, MOSTLY_PRAISE",
    "0, 4, 1, 0, CONCERN",
    "0, 2, 1, 0, MOSTLY_CONCERN",
    "0, 1, 0, 4, CONCERN",
    "2, 1, 0, 0, MOSTLY_PRAISE",
    "2, 1, 0, 1, BOTH",
    "1, 2, 1, 0, BOTH",
    "0, 0, 5, 0, PERHAPS_MENTIONED"
  })
  void aSignRestsOnWhatIsSureAndClaimsNoMoreThanTheRestAllows(
      int praise, int concern, int unsurePraise, int unsureConcern, Stance stance) {
    Journey journey =
        journey(
            saying(praise, concern, unsurePraise, unsureConcern),
            letter(2021).with(anImprovement("Plans.").themes("planning")));
    ThemeHistory.Step step = step(journey, "planning", 1);
    assertThat(step.stance()).isEqualTo(stance);
    assertThat(step.claims()).hasSize(praise + concern);
    assertThat(step.mentions()).hasSize(unsurePraise + unsureConcern);
  }

  @Test
  void progressIsTheSignWhereItIsMostOfThePraise() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    aStrength("Nurses are kind.")
                        .statement("More are seen in time.", Category.PROGRESS)
                        .themes("health")));
    assertThat(step(journey, "health", 1).stance()).isEqualTo(Stance.STRENGTH);
  }

  @Test
  void whatIsOnlyMentionedIsNoDevelopment() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Dental checks.").themes("health")),
            letter(2021)
                .with(aStrength("Dental checks have been fully addressed.").mentioning("health")));
    assertThat(step(journey, "health", 2).development()).isNull();
    assertThat(step(journey, "health", 2).mentions()).hasSize(1);
  }

  @Test
  void thePageAndTheCountsSayWhatIsOnlyMentioned() {
    Journey journey = journey(saying(1, 0, 2, 0), letter(2021));
    assertThat(LABELS.step(step(journey, "planning", 1)))
        .isEqualTo("strength: 1 strength, 2 mentions not counted");
    assertThat(JourneyHtml.write(journey, LABELS))
        .contains("Also mentioned, and not counted for the sign")
        .contains("Plan 2 is clear.");
    assertThat(JourneyJson.write(journey)).contains("\"mentions\"", "\"sureThemes\"");
  }

  @Test
  void thePageSaysWhatIsAskedOfTheBoard() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("The Board should hold its partners to account.")
                        .themes("partnership")),
            letter(2021));
    assertThat(JourneyHtml.write(journey, LABELS)).contains("[asked of the safeguarding board]");
  }

  @Test
  void permanentStaffAreNoPermanentHome() {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Decisions on permanence.").themes("permanence")),
            letter(2021)
                .with(
                    aStrength("Permanent managers run each of the teams.")
                        .category(Category.PROGRESS)
                        .themes("permanence")));
    assertThat(item(journey, "permanence").outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(step(journey, "permanence", 2).development()).isNull();
  }

  @Test
  void thatAnItemWasListedBeforeIsSureOfItsMainThemeOnly() {
    Journey journey =
        journey(
            letter(2018),
            letter(2019)
                .with(
                    anImprovement(
                            "Supervision and appraisals remain irregular, an area for development"
                                + " at the last focused visit.")
                        .themes("supervision", "workforce")));
    assertThat(step(journey, "supervision", 2).development()).isEqualTo(Development.RAISED_AGAIN);
    assertThat(step(journey, "workforce", 2).development()).isEqualTo(Development.FIRST_RAISED);
  }

  @Test
  void aWeaknessThatIsSureOfNoThemeMayBeOneOfItsParagraph() {
    FindingBuilder finding = aStrength("Plans are clear.").themes("planning").about("planning");
    finding.statement("Checks are thin.", Category.NEEDS_IMPROVEMENT).mentioning("assessment");
    Journey journey = journey(letter(2019).with(finding), letter(2021));
    assertThat(step(journey, "planning", 1).stance()).isEqualTo(Stance.MOSTLY_PRAISE);
  }

  @Test
  void aThemeThatASentenceNamesIsNotSilent() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    aStrength("Care plans say what the audits found.")
                        .themes("planning")
                        .about("planning"))
                .with(anImprovement("Plans that show the voice of the child.").themes("planning"))
                .with(aStrength("Advocates speak with children.").themes("voice").about("voice")),
            letter(2021)
                .with(
                    aStrength("Audits are sharp.")
                        .themes("quality-assurance")
                        .about("quality-assurance")));
    ThemeHistory.Step audits = step(journey, "quality-assurance", 1);
    assertThat(audits.stance()).isEqualTo(Stance.MENTIONED);
    assertThat(audits.claims()).isEmpty();
    assertThat(audits.mentions())
        .extracting(Claim::text)
        .containsExactly("Care plans say what the audits found.");
    assertThat(step(journey, "voice", 1).stance()).isEqualTo(Stance.STRENGTH);
    assertThat(step(journey, "voice", 1).isPerhapsListed()).isTrue();
    assertThat(step(journey, "voice", 2).stance()).isEqualTo(Stance.SILENT);
  }

  @Test
  void anItemThatMayNameAThemeIsMarkedBesideItsSign() {
    Journey journey =
        journey(
            letter(2019)
                .with(anImprovement("Oversight.").themes("supervision").mentioning("planning"))
                .with(aStrength("Plans are clear.").themes("planning").about("planning")),
            letter(2021));
    ThemeHistory.Step planning = step(journey, "planning", 1);
    assertThat(planning.stance()).isEqualTo(Stance.STRENGTH);
    assertThat(planning.isPerhapsListed()).isTrue();
    assertThat(step(journey, "supervision", 1).isPerhapsListed()).isFalse();
    assertThat(LABELS.step(planning)).contains("; an item may name it");
    assertThat(JourneyHtml.write(journey, LABELS)).contains("in an item?");
  }

  @ParameterizedTest
  @CsvSource({"They are often late., BOTH", "Visits are often late., MOSTLY_PRAISE"})
  void aWeaknessThatPointsAtTheSentenceBeforeItCountsForItsTheme(String sentence, Stance stance) {
    FindingBuilder finding = aStrength("Plans are clear.").themes("planning");
    finding.about("planning").statement(sentence, Category.NEEDS_IMPROVEMENT).mentioning();
    Journey journey = journey(letter(2019).with(finding), letter(2021));
    assertThat(step(journey, "planning", 1).stance()).isEqualTo(stance);
  }

  @Test
  void aLetterThatSaysThatAllEarlierItemsStandListsThemAgain() {
    Journey journey =
        journey(
            letter(2019)
                .with(
                    anImprovement("Return interviews of missing children.")
                        .themes("exploitation-missing"))
                .with(anImprovement("Waiting times for nurses.").themes("health")),
            letter(2020)
                .with(
                    aWeakness(
                            "All areas for improvement of the focused visit in May 2019 are unchanged.")
                        .themes("leadership")));
    ThemeHistory.Step health = step(journey, "health", 2);
    assertThat(health.stance()).isEqualTo(Stance.NEED);
    assertThat(health.development()).isEqualTo(Development.RAISED_AGAIN);
    assertThat(health.earlier()).extracting(Claim::text).isEqualTo("Waiting times for nurses.");
    assertThat(step(journey, "exploitation-missing", 2).development())
        .isEqualTo(Development.RAISED_AGAIN);
    assertThat(journey.items()).hasSize(2);
    assertThat(item(journey, "nurses").outcome()).isEqualTo(Outcome.RAISED_AGAIN);
    assertThat(item(journey, "nurses").bySayingSo()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some of the areas for improvement of the focused visit in May 2019 remain.",
        "Supervision, an area for improvement at the focused visit in May 2019, remains rare.",
        "The areas for improvement of the focused visit in May 2019 remain unaddressed in part."
      })
  void aLetterThatSaysSoOfSomeListsNone(String sentence) {
    Journey journey =
        journey(
            letter(2019).with(anImprovement("Waiting times for nurses.").themes("health")),
            letter(2020).with(aWeakness(sentence).themes("leadership")));
    assertThat(step(journey, "health", 2).stance()).isEqualTo(Stance.SILENT);
  }

  @Test
  void ofAReadLetterASignIsSureOfWhatItsParagraphIsAbout() throws Exception {
    ReportParser parser = ReportParser.create();
    Journey journey =
        Journey.of(
            List.of(
                parser.parseText(
                    """
                    Focused visit to Brackenshire children's services
                    Inspection dates: 4 and 5 May 2021

                    Main findings

                    Supervision is regular and reflective. Managers use supervision well to challenge
                    drift. Good supervision and management oversight help social workers to reflect.

                    Social workers visit children regularly. Records of children's culture and
                    education are thorough and kept up to date.
                    """,
                    "letter.txt")));
    assertThat(step(journey, "supervision", 1).stance()).isEqualTo(Stance.STRENGTH);
    assertThat(
            journey.themes().stream()
                .filter(
                    history ->
                        history.theme().equals("education") || history.theme().equals("diversity"))
                .flatMap(history -> history.steps().stream())
                .map(ThemeHistory.Step::stance))
        .allMatch(stance -> stance == Stance.MENTIONED || stance == Stance.SILENT);
  }
}
