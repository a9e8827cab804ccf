package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.journey.internal.earlier.EarlierPhrases;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierVisitsTest {
  /** Visits in May of 2016 (single inspection), 2018 (ILACS), 2019 and 2021 (focused visits). */
  private static List<EarlierReference> references(String sentence) {
    return Journey.of(
            List.of(
                letter(VisitKind.SIF, 2016).with(aWeakness("One.")).build(),
                letter(VisitKind.ILACS, 2018).with(aWeakness("Two.")).build(),
                letter(2019).with(aWeakness("Three.")).build(),
                letter(2021).with(aWeakness("Four.")).build(),
                letter(VisitKind.ILACS, 2023).with(aWeakness(sentence)).build()))
        .references();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plans were weak at the inspection in May 2018. | 2 | true",
        "The areas for priority action given in May 2019 remain. | 3 | true",
        "At the focused visit in June 2021, plans were weak. | 4 | true",
        "The previous inspection, in May 2018, found the same. | 2 | true",
        "The council was judged inadequate in June 2016. | 1 | true",
        "This was a weakness at the last inspection. | 2 | false",
        "Plans have improved since the last focused visit. | 4 | false",
        "At the inspection in March 2017 plans were weak. |  | true",
        "The last monitoring visit found drift. |  | false"
      })
  void anEarlierVisitIsFoundByItsDateAndElseByItsOrder(
      String sentence, Integer number, boolean sure) {
    assertThat(references(sentence))
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.earlier()).isEqualTo(number);
              assertThat(reference.sure()).isEqualTo(sure);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans are weak.",
        "Inspectors came in May 2023.",
        "Statutory visits to children fell in March 2021.",
        "The school’s last inspection was in May 2018.",
        "A last visit to the child was made.",
        "The inspection of local authority children’s services framework applies.",
        "The police had an inspection in May 2019.",
        "Failures found at these inspections led to a new board in early 2018.",
        "A peer review in May 2018 asked for more foster carers."
      })
  void otherInspectionsAndVisitsToChildrenAreNoEarlierVisits(String sentence) {
    assertThat(references(sentence)).filteredOn(reference -> reference.earlier() != null).isEmpty();
  }

  @Test
  void ofSeveralEarlierInspectionsThatALetterDatesTheOneOfLikeWordsIsMeant() {
    Journey journey =
        Journey.of(
            List.of(
                letter(VisitKind.SAFEGUARDING_LAC, 2013).with(aWeakness("One.")).build(),
                aReport()
                    .named("later.pdf")
                    .visit(
                        visit(VisitKind.SIF, 2015)
                            .after(
                                new PreviousVisit(
                                    VisitKind.SAFEGUARDING_LAC,
                                    new PartialDate(2012, 1, null),
                                    "previous inspection of child protection in January 2012"))
                            .after(
                                new PreviousVisit(
                                    VisitKind.SAFEGUARDING_LAC,
                                    new PartialDate(2013, 5, null),
                                    "previous inspection of looked after children in May 2013")))
                    .with(aWeakness("The previous looked after children inspection said so."))
                    .with(aWeakness("The previous child protection inspection said so."))
                    .build()));
    assertThat(journey.references()).extracting(EarlierReference::earlier).containsExactly(1, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The last adoption inspection said so. | 2 | true",
        "The last fostering inspection said so. | 1 | true",
        "The last of the council inspections said so. | 2 | false",
        "The last inspection said so. | 2 | false"
      })
  void smallWordsMakeNoTwoInspectionsAlikeAndOfTwoEquallyLikeNeitherIsSure(
      String sentence, Integer number, boolean sure) {
    String one = "previous inspection of fostering in May 2013";
    String other = "last inspection of the adoption of children in May 2015";
    Journey journey =
        Journey.of(
            List.of(
                letter(VisitKind.SIF, 2013).with(aWeakness("One.")).build(),
                letter(VisitKind.SIF, 2015).with(aWeakness("Two.")).build(),
                aReport()
                    .named("later.pdf")
                    .visit(
                        visit(VisitKind.SIF, 2017)
                            .after(
                                new PreviousVisit(
                                    VisitKind.SIF, new PartialDate(2013, 5, null), one))
                            .after(
                                new PreviousVisit(
                                    VisitKind.SIF, new PartialDate(2015, 5, null), other)))
                    .with(aWeakness(sentence))
                    .build()));
    assertThat(journey.references())
        .extracting(EarlierReference::sure, EarlierReference::earlier)
        .containsExactly(tuple(sure, number));
  }

  @Test
  void theLastInspectionIsTheOneWhoseDateTheLetterGivesElsewhere() {
    Journey journey =
        Journey.of(
            List.of(
                letter(VisitKind.ILACS, 2018).with(aWeakness("One.")).build(),
                aReport()
                    .named("later.pdf")
                    .visit(
                        visit(VisitKind.FOCUSED_VISIT, 2023)
                            .after(
                                new PreviousVisit(
                                    VisitKind.ILACS,
                                    new PartialDate(2021, 7, null),
                                    "last inspection in July 2021")))
                    .with(aWeakness("This was a weakness at the last inspection."))
                    .build()));
    assertThat(journey.references())
        .singleElement()
        .satisfies(reference -> assertThat(reference.earlier()).isNull());
  }

  @Test
  void aYearThatFitsSeveralVisitsOfAKindFitsNone() {
    Journey journey =
        Journey.of(
            List.of(
                letter(VisitKind.MONITORING_VISIT, 2019).with(aWeakness("One.")).build(),
                aReport()
                    .visit(
                        visit(VisitKind.MONITORING_VISIT, 2019)
                            .on(
                                java.time.LocalDate.of(2019, 9, 3),
                                java.time.LocalDate.of(2019, 9, 4)))
                    .with(aWeakness("Two."))
                    .build(),
                letter(VisitKind.ILACS, 2021)
                    .with(aWeakness("The monitoring visits in 2019 saw drift."))
                    .build()));
    assertThat(journey.references())
        .allSatisfy(reference -> assertThat(reference.earlier()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This was an area for development in the last inspection. | true",
        "Weaknesses noted at the previous inspection persist. | true",
        "Most recommendations of the last inspection are met. | true",
        "Leaders have changed since the last inspection. | false"
      })
  void whatWasFoundThenIsToldFromWhatHasHappenedSince(String sentence, boolean ofAMatter) {
    assertThat(EarlierPhrases.ofAMatter(sentence)).isEqualTo(ofAMatter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hub has been rebuilt since the last inspection. | true",
        "Recording is better than it was at the previous visit. | true",
        "This is in contrast to what the 2019 inspection found. | true",
        "Leaders have rebuilt the hub since April. | false",
        "Visits to children are regular. | false"
      })
  void aSentenceMayCompareWithAnEarlierVisit(String sentence, boolean compares) {
    assertThat(EarlierPhrases.changedSince(sentence)).isEqualTo(compares);
  }

  @Test
  void aVisitIsAlsoNamedWithItsDateBeforeIt() {
    Journey journey =
        Journey.of(
            List.of(
                letter(VisitKind.ILACS, 2018).with(aWeakness("One.")).build(),
                letter(VisitKind.ILACS, 2021)
                    .with(aWeakness("This was raised at the 2018 inspection."))
                    .build()));
    assertThat(journey.references())
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.asWritten()).isEqualTo("2018 inspection");
              assertThat(reference.earlier()).isEqualTo(1);
              assertThat(reference.ofAMatter()).isTrue();
            });
  }
}
