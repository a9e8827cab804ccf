package io.github.inspectionreports.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecogniserTest {
  private static final Row FAR = Row.of("a-far", "pattern", "visit ~6 services");
  private static final Row MORE = Row.of("b-more", "pattern", "focused visit to");
  private static final Row FIRST = Row.of("c-first", "pattern", "visit to");
  private static final Row LAST = Row.of("d-last", "pattern", "visit to");

  private static List<String> hits(Row... rows) {
    Table table = new Table("headings", List.of(rows));
    Recogniser<String> recogniser =
        Recogniser.of(
            RuleSet.of(table, RuleSet.bundled().table(Table.FAMILIES)), "headings", Row::id);
    return recogniser.hits("Focused visit to the county's services").stream()
        .map(Recogniser.Hit::value)
        .toList();
  }

  @Test
  void theRowThatNamesMostWordsGoesFirstInWhateverOrderTheRowsStand() {
    String[] wanted = {"b-more", "a-far", "c-first", "d-last"};
    assertThat(hits(FAR, MORE, FIRST, LAST)).containsExactly(wanted);
    assertThat(hits(LAST, FIRST, MORE, FAR)).containsExactly(wanted);
    assertThat(hits(FIRST, FAR, LAST, MORE)).containsExactly(wanted);
  }
}
