package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.workbench.RuleSetCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a caller's row and a bundled one meet, the caller's goes first. */
class OwnRowsFirstTest {
  private static final RuleSet BUNDLED = RuleSet.bundled();

  private static Table table(String kind, String csv) {
    return Table.parse(kind, kind + ".csv", csv);
  }

  private static String category(RuleSet rules, String sentence) throws Exception {
    return ReportParser.builder()
        .rules(rules)
        .build()
        .explain(sentence, SectionKind.FINDINGS)
        .category()
        .id();
  }

  private static String withRow(String pattern, String cue, String category, String sentence)
      throws Exception {
    Table own =
        Table.of(
            Table.PHRASES, Row.of("own-row", "pattern", pattern, "cue", cue, "category", category));
    return category(RuleSet.of(own).onTopOf(BUNDLED), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "second to none, Supervision is second to none.",
    "leaves no stone unturned, The team leaves no stone unturned.",
    "never misses a visit, The social worker never misses a visit.",
    "leaves no child behind, The service leaves no child behind.",
    "cannot be faulted, The quality of life-story work cannot be faulted.",
    "far from poor, Recording is far from poor.",
    "nip problems in the bud, Panels nip problems in the bud.",
    "zero tolerance of drift, Managers show zero tolerance of drift.",
    "makes short work of backlogs, The duty team makes short work of backlogs.",
    "no red flags, Dip sampling raised no red flags."
  })
  void praiseThatHoldsANegationOrAFaultIsPraise(String pattern, String sentence) throws Exception {
    assertThat(withRow(pattern, "praise", "", sentence)).isEqualTo("STRENGTH");
  }

  @ParameterizedTest
  @CsvSource({
    "strong words but little action, Leaders offer strong words but little action.",
    "effective no more, The front door is effective no more.",
    "well short of good, The quality of supervision is well short of good."
  })
  void blameThatHoldsPraiseIsBlame(String pattern, String sentence) throws Exception {
    assertThat(withRow(pattern, "criticism", "", sentence)).isEqualTo("NEEDS_IMPROVEMENT");
  }

  @Test
  void aRowThatNamesACategoryIsNotNegatedByItsOwnWords() throws Exception {
    String sentence = "Children are seen without a single lapse.";
    assertThat(withRow("without a single lapse", "praise", "STRENGTH", sentence))
        .isEqualTo("STRENGTH");
  }

  @Test
  void ofTwoRowsWithTheSameWordsTheCallersCounts() throws Exception {
    String sentence = "Plans are thorough.";
    assertThat(category(BUNDLED, sentence)).isEqualTo("STRENGTH");
    assertThat(withRow("thorough", "criticism", "", sentence)).isEqualTo("NEEDS_IMPROVEMENT");
    assertThat(withRow("thorough", "pseudo-trigger", "CONTEXT", sentence)).isEqualTo("CONTEXT");
  }

  @Test
  void wordsBesideTheCallersPhraseStillNegate() throws Exception {
    String sentence = "The service does not hit the mark.";
    assertThat(withRow("hit the mark", "praise", "", sentence)).isEqualTo("NEEDS_IMPROVEMENT");
  }

  @Test
  void aRowWithIdAndCategoryAloneKeepsTheBundledPattern() throws Exception {
    Row old = BUNDLED.table(Table.PHRASES).row("told-good").orElseThrow();
    RuleSet ours =
        RuleSet.of(table(Table.PHRASES, "id,category\ntold-good,PROGRESS\n")).onTopOf(BUNDLED);
    Row row = ours.table(Table.PHRASES).row("told-good").orElseThrow();
    assertThat(row.value("pattern")).isEqualTo(old.value("pattern"));
    assertThat(row.value("cue")).isEqualTo("praise");
    assertThat(row.where()).isEqualTo("phrases.csv, line 2");
    assertThat(category(ours, "Brothers and sisters live together.")).isEqualTo("PROGRESS");
  }

  @Test
  void aTableTakesRowsOut() {
    RuleSet ours =
        RuleSet.of(table(Table.WITHOUT, "id,table\ntold-good,phrases\n")).onTopOf(BUNDLED);
    assertThat(ours.table(Table.PHRASES).row("told-good")).isEmpty();
    assertThat(ours.table(Table.PHRASES).rows())
        .hasSize(BUNDLED.table(Table.PHRASES).rows().size() - 1);
    assertThat(ours.table(Table.WITHOUT).rows()).isEmpty();
    assertThat(RuleSetCheck.faults(ours)).isEmpty();
  }

  @Test
  void aRowThatIsNotThereCannotBeTakenOut() {
    RuleSet ours = RuleSet.of(table(Table.WITHOUT, "id,table\ntold-goood,phrases\n"));
    assertThatThrownBy(() -> ours.onTopOf(BUNDLED))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("without.csv, line 2: no row of 'phrases' has the id 'told-goood'");
  }

  @Test
  void aBundledRowSaysThatItIsBundled() {
    Row row = BUNDLED.table(Table.PHRASES).row("told-good").orElseThrow();
    assertThat(row.bundled()).isTrue();
    assertThat(row.where()).startsWith("bundled/phrases.csv, line ");
    assertThat(Row.of("own", "pattern", "x").bundled()).isFalse();
  }
}
