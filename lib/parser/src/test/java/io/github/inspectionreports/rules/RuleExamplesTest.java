package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleExamplesTest {
  private static Table table(String rows) {
    return Table.parse("phrases", "t.csv", "id,pattern,cue,hit,near-miss\n" + rows);
  }

  private static String only(String rows) {
    assertThat(RuleExamples.check(RuleSet.of(table(rows)))).hasSize(1);
    return RuleExamples.check(RuleSet.of(table(rows))).get(0).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme-terms"})
  void eachBundledRowHoldsForItsSentences(String kind) {
    RuleSet bundled = RuleSet.bundled();
    assertThat(bundled.table(kind).rows()).isNotEmpty();
    assertThat(RuleExamples.check(bundled, kind)).isEmpty();
  }

  @Test
  void aRowThatHoldsHasNoFault() {
    assertThat(
            RuleExamples.check(
                RuleSet.of(table("late,too late,blame,Help came too late.,Help came late.\n"))))
        .isEmpty();
  }

  @Test
  void missingSentencesAreFaults() {
    assertThat(only("late,too late,blame,Help came too late.,\n"))
        .isEqualTo(
            "t.csv, line 2: row 'late' has no sentence that it must leave alone;"
                + " write one in the column 'near-miss'");
  }

  @Test
  void aHitThatIsNotCaughtIsAFault() {
    assertThat(only("late,too late,blame,Help came late.,Help came.\n"))
        .contains("does not hold for the sentence that it must catch: Help came late.");
  }

  @Test
  void aNearMissThatIsCaughtIsAFault() {
    assertThat(only("late,late,blame,Help came late.,Help came too late.\n"))
        .contains("does not hold for the sentence that it must leave alone: Help came too late.");
  }

  @Test
  void rowsThatSayTheSameAreAFault() {
    assertThat(only("a,too-late,blame,It was too late.,Late.\nb,Too  late,blame,Too late.,Ok.\n"))
        .contains("row 'b' says the same as row 'a'");
  }
}
