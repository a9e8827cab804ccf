package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Explanation.Alternative;
import io.github.inspectionreports.model.Explanation.Phrase;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  /** Rules alone, so that what decides can be seen. */
  private static final Classifier CLASSIFIER =
      Classifier.of(RuleSet.bundled().withTable(Table.of(Table.CATEGORY_WEIGHTS)));

  private static Explanation explain(String sentence) {
    return Explainer.explain(CLASSIFIER, sentence, SectionKind.FINDINGS);
  }

  @Test
  void thePhraseThatDecidedIsNamedWithWhatHoldsWithoutIt() {
    Explanation explanation = explain("Plans are thorough but visits are late.");
    assertThat(explanation.category()).isEqualTo(Category.MIXED);
    assertThat(explanation.alternatives())
        .extracting(Alternative::category)
        .contains(Category.STRENGTH, Category.NEEDS_IMPROVEMENT);
  }

  @Test
  void phrasesThatBeginAtOneWordAreTakenAwayTogetherAndToldOnce() {
    Explanation explanation = explain("They know this.");
    assertThat(explanation.alternatives())
        .singleElement()
        .satisfies(
            other ->
                assertThat(other.without())
                    .extracting(Phrase::text, Phrase::start)
                    .hasSize(2)
                    .containsOnly(tuple("know", 5)));
  }

  @Test
  void twoPhrasesThatSayTheSameAreTakenAwayInPairs() {
    Explanation explanation = explain("Plans are late and drift is common.");
    assertThat(explanation.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(explanation.alternatives())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.category()).isEqualTo(Category.CONTEXT);
              assertThat(other.without()).extracting(Phrase::text).containsOnly("late", "drift");
            });
  }

  @Test
  void theSectionThatDecidedIsNamed() {
    Explanation explanation =
        Explainer.explain(CLASSIFIER, "Visits are late.", SectionKind.NEXT_STEPS);
    assertThat(explanation.category()).isEqualTo(Category.CONTEXT);
    assertThat(explanation.alternatives())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
              assertThat(other.section()).isEqualTo(SectionKind.FINDINGS);
              assertThat(other.without()).isEmpty();
            });
  }
}
