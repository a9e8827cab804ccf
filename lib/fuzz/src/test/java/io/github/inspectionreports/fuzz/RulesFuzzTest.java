package io.github.inspectionreports.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a table of rules contains, it holds or is refused with the documented exception. */
class RulesFuzzTest {
  private static final String SEEDS = "io.github.inspectionreports.fuzz.Seeds#";
  private static final String SENTENCE = "The plans for children are not always good.";

  @MethodSource(SEEDS + "tables")
  @FuzzTest
  void table(byte[] bytes) {
    if (bytes.length > 0) {
      String kind = Seeds.KINDS.get(Math.floorMod(bytes[0], Seeds.KINDS.size()));
      String csv = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
      explain(() -> RuleSet.of(Table.parse(kind, kind + ".csv", csv)));
    }
  }

  @MethodSource(SEEDS + "patterns")
  @FuzzTest
  void pattern(byte[] bytes) {
    String pattern = new String(bytes, StandardCharsets.UTF_8);
    explain(
        () ->
            RuleSet.of(
                Table.of(Table.PHRASES, Row.of("made", "pattern", pattern, "cue", "praise"))));
  }

  private static void explain(Supplier<RuleSet> rules) {
    try {
      ReportParser.builder().rules(rules.get()).build().explain(SENTENCE, SectionKind.FINDINGS);
    } catch (RuleSetException | UnreadableLetterException e) {
      // The first is what a table that cannot be used is to end in; the second, that reading with
      // it takes too long.
    }
  }
}
