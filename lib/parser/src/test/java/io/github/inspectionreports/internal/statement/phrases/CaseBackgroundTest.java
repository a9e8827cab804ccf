package io.github.inspectionreports.internal.statement.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a child lived is context in the study of a case; what services did is not. */
class CaseBackgroundTest {
  private static Category category(String sentence) throws Exception {
    String letter =
        """
        Joint targeted area inspection of services in Brackenshire
        The inspection took place from 4 to 8 June 2018.

        Key strengths

        Police and social workers share information well.

        Case study: highly effective practice

        Lena (not her real name) was 13 when she went missing for the first time. The police found
        her and spoke to her. %s A mentor now meets her every week.
        """
            .formatted(sentence);
    return ReportParser.create().parseText(letter, "jtai.txt").findings().stream()
        .map(Finding::statements)
        .flatMap(List::stream)
        .filter(statement -> statement.text().equals(sentence))
        .map(Statement::category)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had been excluded from school and was carrying a knife.",
        "She was not sleeping and had stopped going to school.",
        "At first, she did not trust a soul.",
        "Her mother had been too frightened to ask for help."
      })
  void whatHadHappenedToTheChildIsContext(String sentence) throws Exception {
    assertThat(category(sentence)).isEqualTo(Category.CONTEXT);
  }

  @Test
  void whatServicesDidNotDoIsAFinding() throws Exception {
    assertThat(category("Her social worker did not see her for three months."))
        .isEqualTo(Category.NEEDS_IMPROVEMENT);
  }
}
