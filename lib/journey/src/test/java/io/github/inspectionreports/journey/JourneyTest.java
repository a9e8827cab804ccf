package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aVisit;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.item;
import static io.github.inspectionreports.journey.SampleJourneys.journey;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.journey.FollowedItem.Outcome;
import io.github.inspectionreports.journey.JudgementHistory.Change;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest {
  @Test
  void visitsStandInTimeWhateverTheOrderOfTheLettersAndThoseWithoutADayLast() {
    Report undated =
        aReport()
            .named("undated.pdf")
            .visit(aVisit().authority("Brackenshire").on(null, null).published(null))
            .with(aStrength("Plans are clear.").themes("planning"))
            .build();
    Journey journey =
        Journey.of(
            List.of(
                undated,
                letter(2023).with(aStrength("Visits are regular.")).build(),
                letter(2019).with(aStrength("Managers listen.")).build()));
    assertThat(journey.visits())
        .extracting(visit -> visit.report().source().name())
        .containsExactly("letter-2019.pdf", "letter-2023.pdf", "undated.pdf");
    assertThat(journey.visits()).extracting(JourneyVisit::number).containsExactly(1, 2, 3);
    assertThat(journey.notes())
        .extracting(JourneyNote::code, JourneyNote::document)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(JourneyNote.Code.NO_DAY, "undated.pdf"));
  }

  @Test
  void aVisitWithoutADayHasNoPartInWhatChanged() {
    Report undated =
        aReport()
            .visit(aVisit().authority("Brackenshire").on(null, null).published(null))
            .with(
                anImprovement("Return interviews of missing children.")
                    .themes("exploitation-missing"))
            .build();
    Journey journey =
        Journey.of(
            List.of(
                letter(2019)
                    .with(
                        anImprovement("Return interviews of missing children.")
                            .themes("exploitation-missing")
                            .page(4))
                    .build(),
                undated));
    assertThat(SampleJourneys.step(journey, "exploitation-missing", 2).development()).isNull();
    assertThat(item(journey, "Return interviews").outcome()).isEqualTo(Outcome.LATEST);
  }

  @Test
  void ofTwoReportsOfOneVisitTheLaterIsKeptAndItIsSaid() {
    Report first =
        aReport()
            .named("first.pdf")
            .visit(visit(VisitKind.ILACS, 2022))
            .with(aStrength("Plans are clear."))
            .build();
    Report second =
        aReport()
            .named("second.pdf")
            .visit(visit(VisitKind.ILACS, 2022).published(LocalDate.of(2022, 9, 1)))
            .with(aStrength("Plans are very clear."))
            .build();
    for (List<Report> reports : List.of(List.of(first, second), List.of(second, first))) {
      Journey journey = Journey.of(reports);
      assertThat(journey.visits())
          .extracting(visit -> visit.report().source().name())
          .containsExactly("second.pdf");
      assertThat(journey.notes())
          .anySatisfy(
              note -> {
                assertThat(note.code()).isEqualTo(JourneyNote.Code.SAME_VISIT);
                assertThat(note.document()).isEqualTo("first.pdf");
                assertThat(note.message()).contains("second.pdf");
              });
    }
  }

  @Test
  void aJourneyOfOneLetterFollowsNothingAndSaysSo() {
    Journey journey = journey(letter(2022).with(anImprovement("Plans.").themes("planning")));
    assertThat(item(journey, "Plans").outcome()).isEqualTo(Outcome.LATEST);
    assertThat(journey.notes())
        .extracting(JourneyNote::code)
        .containsExactly(JourneyNote.Code.ONE_VISIT);
  }

  @Test
  void aJourneyWithoutLettersIsEmpty() {
    assertThat(Journey.of(List.of()).visits()).isEmpty();
  }

  @Test
  void lettersOfSeveralAuthoritiesAreRefusedByName() {
    Report other = aReport().visit(aVisit().authority("Harrowmere")).build();
    assertThatThrownBy(() -> Journey.of(List.of(letter(2020).build(), other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Brackenshire, Harrowmere");
  }

  @Test
  void namesOfOneAuthorityMeet() {
    Report whole =
        aReport()
            .visit(visit(VisitKind.ILACS, 2020).authority("Dudley Metropolitan Borough Council"))
            .build();
    Report initials = aReport().visit(visit(VisitKind.ILACS, 2022).authority("Dudley MBC")).build();
    Journey journey = Journey.of(List.of(whole, initials));
    assertThat(journey.authority()).isEqualTo("Dudley");
    assertThat(journey.registered()).isNotNull();
    assertThat(journey.visits()).hasSize(2);
  }

  @Test
  void lettersThatNameNoAuthorityAreLeftOutWhereOthersNameOne() {
    Report nameless = aReport().named("nameless.txt").visit(aVisit().authority(null)).build();
    Journey journey = Journey.of(List.of(letter(2020).build(), letter(2021).build(), nameless));
    assertThat(journey.visits()).hasSize(2);
    assertThat(journey.notes()).extracting(JourneyNote::document).contains("nameless.txt");
    assertThat(Journey.of(List.of(nameless)).visits()).hasSize(1);
  }

  @Test
  void aPressArticleIsNoVisit() {
    Report article =
        aReport()
            .named("news.txt")
            .visit(
                aVisit()
                    .pressArticleAbout(VisitKind.FOCUSED_VISIT)
                    .authority("Brackenshire")
                    .on(null, null))
            .build();
    Journey journey = Journey.of(List.of(article, letter(2020).build(), letter(2021).build()));
    assertThat(journey.visits()).hasSize(2);
    assertThat(journey.notes())
        .extracting(JourneyNote::code)
        .contains(JourneyNote.Code.PRESS_ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, OUTSTANDING, BETTER",
    "GOOD, REQUIRES_IMPROVEMENT, WORSE",
    "INADEQUATE, INADEQUATE, SAME",
    "OUTCOME_3, OUTCOME_2, BETTER",
    "ADEQUATE, REQUIRES_IMPROVEMENT, ",
    "REQUIRES_IMPROVEMENT, ADEQUATE, ",
    "ADEQUATE, GOOD, BETTER",
    "ADEQUATE, INADEQUATE, WORSE",
    "NOT_JUDGED, GOOD, ",
    "GOOD, NOT_JUDGED, "
  })
  void aJudgementIsBetterOrWorseThanTheOneBeforeOnlyOnOneScale(
      Grade before, Grade now, Change change) {
    Journey journey =
        journey(
            judged(2018, before),
            letter(2019).with(aStrength("Plans are clear.")),
            judged(2021, now));
    JudgementHistory.Step second = journey.judgements().get(0).steps().get(1);
    assertThat(second.visit()).isEqualTo(3);
    assertThat(second.change()).isEqualTo(change);
    assertThat(second.before()).isEqualTo(journey.judgements().get(0).steps().get(0));
  }

  @Test
  void aJudgementIsNeitherBetterNorWorseAfterOneThatTookTwoAreasTogether() {
    Journey journey =
        journey(
            judged(2017, JudgementArea.CHILDREN_IN_CARE, Grade.GOOD),
            judged(
                2022, JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT),
            judged(2025, JudgementArea.CHILDREN_IN_CARE, Grade.OUTSTANDING));
    JudgementHistory alone =
        journey.judgements().stream()
            .filter(history -> history.area() == JudgementArea.CHILDREN_IN_CARE)
            .findFirst()
            .orElseThrow();
    assertThat(alone.steps().get(1).change()).isNull();
  }

  private static io.github.inspectionreports.fixtures.reports.ReportBuilder judged(
      int year, Grade grade) {
    return judged(year, JudgementArea.OVERALL_EFFECTIVENESS, grade);
  }

  private static io.github.inspectionreports.fixtures.reports.ReportBuilder judged(
      int year, JudgementArea area, Grade grade) {
    return aReport()
        .named("judged-" + year + ".pdf")
        .visit(visit(VisitKind.ILACS, year).judged(area, grade));
  }

  @Test
  void anItemIsFollowedToTheFirstLetterThatSurelySpeaksOfIt() {
    Journey journey =
        journey(
            letter(2018)
                .with(
                    anImprovement("Return interviews of missing children.")
                        .themes("exploitation-missing")),
            letter(2019).with(aStrength("Foster carers are praised.").themes("placements")),
            letter(2020)
                .with(
                    aWeakness("Return interviews of missing children come late.")
                        .themes("exploitation-missing")
                        .page(3)),
            letter(2021)
                .with(
                    aStrength("Return interviews of missing children are good.")
                        .themes("exploitation-missing")));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.visit()).isEqualTo(3);
    assertThat(followed.outcome()).isEqualTo(Outcome.STILL_A_CONCERN);
    assertThat(followed.bySayingSo()).isFalse();
    assertThat(followed.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.place().firstPage()).isEqualTo(3));
  }

  @Test
  void anItemOfWhichNoLetterSpeaksAgainIsFollowedToItsThemeWithoutAVerdict() {
    Journey journey =
        journey(
            letter(2018)
                .with(
                    anImprovement("Return interviews of missing children.")
                        .themes("exploitation-missing")),
            letter(2020).with(aStrength("Gangs are disrupted.").themes("exploitation-missing")));
    FollowedItem followed = item(journey, "Return interviews");
    assertThat(followed.outcome()).isEqualTo(Outcome.OF_ITS_THEME);
    assertThat(followed.visit()).isNull();
    assertThat(followed.isInLikeWords()).isFalse();
    assertThat(followed.claims()).isEmpty();
    assertThat(followed.ofItsTheme())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.visit()).isEqualTo(2);
              assertThat(letter.claims())
                  .extracting(Claim::text)
                  .containsExactly("Gangs are disrupted.");
            });
  }

  @Test
  void priorityActionsAreFollowedWhereALetterNamesTheVisitThatGaveThem() {
    Journey journey =
        journey(
            letter(2020)
                .with(
                    aPriorityAction("The council must act on drift:")
                        .items("legal planning meetings", "matching")
                        .themes("permanence")),
            letter(VisitKind.ILACS, 2022)
                .with(
                    aFinding(
                            "There has been progress on the areas for priority action given at the"
                                + " focused visit in May 2020.")
                        .category(Category.PROGRESS)
                        .themes("leadership")));
    assertThat(journey.items()).hasSize(2);
    assertThat(journey.items())
        .allSatisfy(
            followed -> {
              assertThat(followed.outcome()).isEqualTo(Outcome.PROGRESS);
              assertThat(followed.visit()).isEqualTo(2);
              assertThat(followed.bySayingSo()).isTrue();
              assertThat(followed.item().lead()).isEqualTo("The council must act on drift:");
            });
  }

  @Test
  void progressThatTheNextSentenceLimitsIsProgressAndConcern() {
    Journey journey =
        journey(
            letter(2020).with(aPriorityAction("Act on drift.").themes("permanence")),
            letter(VisitKind.ILACS, 2022)
                .with(
                    aFinding(
                            "There has been progress on the areas for priority action given at the"
                                + " focused visit in May 2020.")
                        .category(Category.PROGRESS)
                        .statement(
                            "However, changes of managers have slowed it.",
                            Category.NEEDS_IMPROVEMENT)
                        .themes("leadership")));
    assertThat(journey.items().get(0).outcome()).isEqualTo(Outcome.PROGRESS_AND_CONCERN);
    assertThat(journey.items().get(0).claims()).hasSize(2);
  }

  @Test
  void whatWasFoundThenIsNotFoundNow() {
    Journey journey =
        journey(
            letter(2020).with(aPriorityAction("Act on drift in matching.").themes("permanence")),
            letter(2022)
                .with(
                    aWeakness(
                            "The focused visit in May 2020 identified areas for priority action"
                                + " because children were at risk.")
                        .themes("leadership")));
    assertThat(item(journey, "drift").outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void aSentenceThatLeansOnTheOneBeforeIsReadWithIt() {
    Journey journey =
        journey(
            letter(2020)
                .with(
                    anImprovement("Multi-agency responses to extra-familial harm.")
                        .themes("exploitation-missing"))
                .with(anImprovement("Rehousing after eviction.").themes("exploitation-missing")),
            letter(2022)
                .with(
                    aFinding(
                            "Responses to extra-familial harm are now swift.",
                            "This was an area for improvement at the focused visit in May 2020.")
                        .themes("exploitation-missing")));
    assertThat(item(journey, "extra-familial").visit()).isEqualTo(2);
    assertThat(item(journey, "extra-familial").bySayingSo()).isTrue();
    assertThat(item(journey, "extra-familial").claims())
        .extracting(Claim::text)
        .contains("Responses to extra-familial harm are now swift.");
    assertThat(item(journey, "Rehousing").outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void aSentenceThatNamesTheVisitSpeaksOnlyOfItemsWhoseWordsItShares() {
    Journey journey =
        journey(
            letter(2020)
                .with(anImprovement("Access to adoption panels.").themes("adoption"))
                .with(anImprovement("Letterbox contact after adoption orders.").themes("adoption")),
            letter(2022)
                .with(
                    aWeakness(
                            "Weaknesses identified at the focused visit in May 2020 in letterbox"
                                + " contact remain.")
                        .themes("adoption")));
    assertThat(item(journey, "Letterbox").outcome()).isEqualTo(Outcome.STILL_A_CONCERN);
    assertThat(item(journey, "panels").outcome()).isEqualTo(Outcome.OF_ITS_THEME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Have a child in need plan for each child. | Care plans are clear. | OF_ITS_THEME",
        "Personal education plans for each child. | Plans of education are clear. | NOT_FOUND",
        "The quality of care planning. | Care plans are clear. | PRAISED",
        "The timeliness of decisions on assessments. | They get timely assessments. | NOT_FOUND",
        "Partners’ account of their absence. This means delays. | This means delays. | NOT_FOUND"
      })
  void aSentenceThatSharesOneWordOfManyThingsSpeaksOfNoItem(
      String need, String praise, Outcome outcome) {
    Journey journey =
        journey(
            letter(2019).with(anImprovement(need).themes("planning")),
            letter(2021).with(aStrength(praise).themes("planning")));
    assertThat(item(journey, need.substring(0, 12)).outcome()).isEqualTo(outcome);
  }

  @Test
  void everyClaimPointsAtItsWordsInItsLetter() {
    Journey journey =
        journey(
            letter(2018).with(anImprovement("Plans drift.").themes("planning")),
            letter(2020).with(aWeakness("Plans drift still.").themes("planning").page(2)));
    for (ThemeHistory history : journey.themes()) {
      for (ThemeHistory.Step step : history.steps()) {
        for (Claim claim : step.claims()) {
          String text = journey.visit(claim.visit()).report().text();
          assertThat(text.substring(claim.place().start(), claim.place().end()))
              .contains(claim.text());
        }
      }
    }
  }
}
