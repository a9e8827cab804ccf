package io.github.inspectionreports.internal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several verdicts counts, and what a passage is whose sentences differ. */
class CategoryPolicyTest {
  private static final CategoryPolicy POLICY =
      CategoryPolicy.of(
          RuleSet.bundled()
              .with(
                  Table.of(
                      Table.CATEGORIES,
                      Row.of("RISK", "label", "Risk", "polarity", "negative"),
                      Row.of("PRIDE", "label", "Pride", "polarity", "positive"),
                      Row.of("NOTE", "label", "Note", "polarity", "neutral"))));

  private static List<Category> categories(String ids) {
    return Arrays.stream(ids.strip().split(" ")).map(Category::new).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTEXT CONTEXT                     | CONTEXT
          CONTEXT STRENGTH CONTEXT            | STRENGTH
          STRENGTH NEEDS_IMPROVEMENT          | MIXED
          PROGRESS NEEDS_IMPROVEMENT CONTEXT  | MIXED
          STRENGTH MIXED                      | MIXED
          PROGRESS STRENGTH                   | STRENGTH
          NEEDS_IMPROVEMENT NEEDS_IMPROVEMENT | NEEDS_IMPROVEMENT
          RISK STRENGTH                       | MIXED
          PRIDE PROGRESS                      | PRIDE
          RISK NEEDS_IMPROVEMENT              | RISK
          """)
  void aPassageHasWhatItsSentencesShareAndPraiseBesideBlameIsMixed(
      String sentences, String passage) {
    assertThat(POLICY.combine(categories(sentences)).id()).isEqualTo(passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTEXT STRENGTH                  | STRENGTH
          STRENGTH PROGRESS                 | PROGRESS
          PROGRESS NEEDS_IMPROVEMENT        | NEEDS_IMPROVEMENT
          NEEDS_IMPROVEMENT MIXED           | MIXED
          MIXED NOTE                        | NOTE
          NOTE PRIDE                        | PRIDE
          PRIDE RISK                        | RISK
          """)
  void ofTwoVerdictsTheGraverCountsAndACallersBeforeOurs(String verdicts, String counts) {
    List<String> ids = Arrays.asList(verdicts.strip().split(" "));
    assertThat(POLICY.strongest(ids)).isEqualTo(counts);
    assertThat(POLICY.strongest(List.of(ids.get(1), ids.get(0)))).isEqualTo(counts);
  }
}
