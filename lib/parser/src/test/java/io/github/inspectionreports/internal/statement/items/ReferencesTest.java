package io.github.inspectionreports.internal.statement.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which items refer to the national framework. */
class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plans (outcome 3, national framework).               | Plans.          | outcome 3
          Plans (Outcomes 1 and 2, National Framework)         | Plans           | outcome 1/outcome 2
          Plans (enablers 1, 2 & 3 of the national framework). | Plans.          | enabler 1/enabler 2/enabler 3
          Plans (outcome 1, enabler 2; framework).             | Plans.          | outcome 1/enabler 2
          Plans (principle 4, national framework) of staff.    | Plans of staff. | principle 4
          Plans (outcome 1, framework) (outcome 1, framework). | Plans.          | outcome 1
          Plans (outcome three, national framework).           | Plans.          | outcome 3
          Plans (enabler 2).                                   | Plans.          | enabler 2
          Plans. (Outcome two)                                 | Plans.          | outcome 2
          Plans [outcomes 1, 2 and 3; enabler one].            | Plans.          | outcome 1/outcome 2/outcome 3/enabler 1
          Plans (outcome 2 and enabler 3)                      | Plans           | outcome 2/enabler 3
          Plans (outcome two: families stay together) of staff. | Plans of staff. | outcome 2
          Plans (enablers 1 and 3 – data and money are shared). | Plans.         | enabler 1/enabler 3
          Plans of staff - outcome 3, national framework       | Plans of staff  | outcome 3
          Plans of staff, outcome 1 of the national framework. | Plans of staff  | outcome 1
          Plans of staff. Enabler 2.                           | Plans of staff. | enabler 2
          Plans of staff; outcomes 1 and 4.                    | Plans of staff  | outcome 1/outcome 4
          """)
  void aReferenceIsTakenOutOfItsItem(String item, String text, String references) {
    References read = References.of(item);
    assertThat(read.text()).isEqualTo(text);
    assertThat(String.join("/", read.references()).replace(", national framework", ""))
        .isEqualTo(references);
  }

  @Test
  void paragraphsOfTheReportAreReferencesThatStayInTheText() {
    References read = References.of("Plans of staff (paragraphs 12–19 and 31).");
    assertThat(read.text()).isEqualTo("Plans of staff (paragraphs 12–19 and 31).");
    assertThat(read.references()).containsExactly("paragraphs 12–19 and 31");
    assertThat(References.of("Plans (paragraph 4 of the Act) of staff.").references()).isEmpty();
  }

  @Test
  void otherBracketsAreText() {
    for (String item :
        List.of(
            "Plans (in the framework of the area) and (outcome 3 of the plan) visits.",
            "Plans that name the outcome one by one.",
            "Plans (the outcome is known) and visits.",
            "What followed outcome 3")) {
      assertThat(References.of(item)).isEqualTo(new References(item, List.of()));
    }
  }

  @Test
  void theRecommendationThatASentenceRefersToIsNoPartOfIt() {
    assertThat(sentences("Visits are late (Recommendation 3). Plans are weak. (Recommendation)"))
        .containsExactly("Visits are late", "Plans are weak.");
    assertThat(sentences("Visits (recommendation 2) are late and (Recommendation 4) unplanned."))
        .containsExactly("Visits (recommendation 2) are late and (Recommendation 4) unplanned.");
  }

  @Test
  void aSentenceIsReadWithoutTheTagsAtItsEnd() {
    assertThat(sentences("Visits are late (outcome 1). Plans (enabler one) are weak. (Outcome 2)"))
        .containsExactly("Visits are late", "Plans (enabler one) are weak.");
    assertThat(
            sentences(
                "Plans are weak [outcome four: homes are safe]. Visits (one in two) are late."))
        .containsExactly("Plans are weak", "Visits (one in two) are late.");
    assertThat(Recommendations.of("Visits (outcome 1) are late (Enabler two: money is shared)."))
        .containsExactly("outcome 1, national framework", "enabler 2, national framework");
  }

  @Test
  void aRecommendationMayBeReferredToInMoreWords() {
    assertThat(
            sentences(
                "Visits are late. (See also recommendation 7) Plans are weak (also see the recommendations 2 and 4 above)."))
        .containsExactly("Visits are late.", "Plans are weak");
    assertThat(Recommendations.of("Visits are late. (Please refer to recommendations 2 and 4)"))
        .containsExactly("recommendation 2", "recommendation 4");
  }

  private static List<String> sentences(String text) {
    return Recommendations.without(SentenceSplitter.split(text)).stream()
        .map(SentenceSplitter.Cut::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How well plans are shared, national framework outcome 2.",
        "How well plans are shared – the children’s social care national framework: outcome two",
        "How well plans are shared, national framework, outcome 2"
      })
  void theFrameworkMayBeNamedBeforeItsTag(String item) {
    References found = References.of(item);
    assertThat(found.text()).isEqualTo("How well plans are shared");
    assertThat(found.references()).containsExactly("outcome 2, national framework");
  }
}
