package io.github.inspectionreports.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row that recognises a form has a text that it recognises and one that it leaves alone. */
class FormTablesTest {
  private static final RuleSet RULES = RuleSet.bundled();
  private static final Set<String> READ_AS_PROSE = Set.of("set-phrases", "focus");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headings",
        "frames",
        "visit-kinds",
        "judgements",
        "grades",
        "set-phrases",
        "focus"
      })
  void everyRowRecognisesItsHitAndLeavesItsNearMissAlone(String kind) {
    List<Row> rows = RULES.table(kind).rows();
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(row.value("hit")).as(row.where()).isNotEmpty();
      assertThat(row.value("near-miss")).as(row.where()).isNotEmpty();
      RuleSet alone = RuleSet.of(new Table(kind, List.of(row)), RULES.table(Table.FAMILIES));
      Recogniser<String> recogniser = Recogniser.of(alone, kind, Row::id);
      assertThat(hits(recogniser, kind, row.value("hit")))
          .as("%s: the hit of %s", row.where(), row.id())
          .isNotEmpty();
      assertThat(hits(recogniser, kind, row.value("near-miss")))
          .as("%s: the near miss of %s", row.where(), row.id())
          .isEmpty();
    }
  }

  @Test
  void theRegisterHoldsEveryAuthorityOfToday() {
    List<Row> rows = RULES.table(Table.AUTHORITIES).rows();
    assertThat(rows).filteredOn(row -> row.value("until").isEmpty()).hasSize(153);
    assertThat(rows).extracting(row -> row.value("name")).doesNotHaveDuplicates();
  }

  private static List<Recogniser.Hit<String>> hits(
      Recogniser<String> recogniser, String kind, String text) {
    return READ_AS_PROSE.contains(kind) ? recogniser.hitsInProse(text) : recogniser.hits(text);
  }
}
