package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.cue.points.Points;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleExamples;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every phrase row, row of points and verdict rule of the bundled rule set has a sentence that it
 * catches and a near miss that it leaves alone, and both hold.
 */
class RowsAndRulesHoldTest {
  private static final RuleSet RULES = RuleSet.bundled();
  private static final SentenceReader READER = new SentenceReader(RULES, new Lexicon());
  private static final VerdictEngine ENGINE = VerdictEngine.of(RULES);
  private static final List<Fault> FAULTS = RuleExamples.check(RULES);
  private static final Table EXAMPLES = RULES.table("verdict-examples");

  @Test
  void theRuleSetIsSound() {
    assertThat(RuleSetCheck.faults(RULES)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyPhraseRowHolds() {
    return RULES.table(Table.PHRASES).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> holds(row)));
  }

  /** What {@code rules check} says of the row, in its words. */
  private static void isWithoutFault(Row row) {
    assertThat(FAULTS)
        .filteredOn(fault -> fault.file().equals(row.file()) && fault.line() == row.line())
        .extracting(Fault::toString)
        .isEmpty();
  }

  private static void holds(Row row) {
    isWithoutFault(row);
    assertThat(row.value("hit")).as("hit of %s", row.where()).isNotEmpty();
    assertThat(row.value("near-miss")).as("near miss of %s", row.where()).isNotEmpty();
    assertThat(rowsIn(row.value("hit"))).as(row.value("hit")).contains(row.id());
    assertThat(rowsIn(row.value("near-miss"))).as(row.value("near-miss")).doesNotContain(row.id());
  }

  private static Set<String> rowsIn(String sentence) {
    return cues(sentence).stream().map(Cue::row).collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfPointsHolds() {
    Points points = Points.of(RULES);
    return RULES.table(Table.POINTS).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      isWithoutFault(row);
                      assertThat(points.rows(cues(row.value("hit")))).contains(row.id());
                      assertThat(row.value("near-miss")).as(row.where()).isNotEmpty();
                      assertThat(points.rows(cues(row.value("near-miss"))))
                          .doesNotContain(row.id());
                    }));
  }

  private static List<Cue> cues(String sentence) {
    return read(0, -1, sentence, SectionKind.FINDINGS).cues();
  }

  @Test
  void everyVerdictRuleHasAnExampleAndNoExampleLacksItsRule() {
    assertThat(EXAMPLES.rows().stream().map(Row::id))
        .containsExactlyInAnyOrderElementsOf(ENGINE.rules().keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyVerdictRuleHolds() {
    return EXAMPLES.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      isWithoutFault(row);
                      assertThat(firedFor(row, row.value("hit"), row.value("section")))
                          .as(row.value("hit"))
                          .contains(row.id());
                      assertThat(row.value("near-miss")).as(row.where()).isNotEmpty();
                      assertThat(firedFor(row, row.value("near-miss"), missSection(row)))
                          .as(row.value("near-miss"))
                          .doesNotContain(row.id());
                    }));
  }

  private static String missSection(Row row) {
    String section = row.value("near-miss-section");
    return section.isEmpty() ? row.value("section") : section;
  }

  private static Set<String> firedFor(Row row, String sentence, String section) {
    List<Object> facts = new ArrayList<>();
    SectionKind kind = SectionKind.valueOf(section);
    int id = 0;
    if (!row.value("before").isEmpty()) {
      add(read(id++, -1, row.value("before"), kind), facts);
    }
    add(read(id, id - 1, sentence, kind), facts);
    return ENGINE.run(facts, 10_000).rules();
  }

  private static SentenceFacts read(int id, int previous, String sentence, SectionKind section) {
    return READER.read(sentence, new SentencePosition(id, previous, section, false));
  }

  private static void add(SentenceFacts reading, List<Object> facts) {
    facts.addAll(reading.facts());
  }

  @Test
  void noExampleIsSharedByTwoRows() {
    List<String> hits =
        RULES.table(Table.PHRASES).rows().stream().map(row -> row.value("hit")).toList();
    assertThat(hits).doesNotHaveDuplicates();
  }
}
