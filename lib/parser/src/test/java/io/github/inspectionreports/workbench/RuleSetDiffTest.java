package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleSetDiff.Change;
import io.github.inspectionreports.workbench.RuleSetDiff.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSetDiffTest {
  private static final String LETTER =
      """
      12 January 2024

      Dear Ms Ashby

      Focused visit to Brackenshire children's services

      This letter sets out what was seen on 30 November and 1 December 2023.

      Main findings

      Caseloads are too high in both teams. Morale is low.

      The zebra crossing outside the school was painted.

      What needs to improve in this area of social work practice

      • The zebra crossing.

      Yours sincerely

      Robin Hale
      His Majesty's Inspector
      """;

  private static final Table ZEBRAS =
      Table.of(
          Table.THEME_TERMS,
          Row.of("zebras", "theme", "health", "pattern", "zebra crossing", "weight", "12"));

  private static Report read(RuleSet rules, String letter) throws UnreadableLetterException {
    return ReportParser.builder().rules(rules).build().parseText(letter, "brackenshire");
  }

  @Test
  void theSameRulesChangeNothing() throws Exception {
    Report report = read(RuleSet.bundled(), LETTER);
    assertThat(RuleSetDiff.between(report, read(RuleSet.bundled(), LETTER))).isEmpty();
  }

  @Test
  void aNewTermChangesTheThemesOfTheSentencesThatHoldIt() throws Exception {
    RuleSet bundled = RuleSet.bundled();
    List<Change> changes =
        RuleSetDiff.between(read(bundled, LETTER), read(bundled.with(ZEBRAS), LETTER));
    assertThat(changes).hasSize(2).allMatch(change -> change.text().contains("zebra crossing"));
    assertThat(changes)
        .allSatisfy(change -> assertThat(themes(change.after())).startsWith("health"))
        .allSatisfy(change -> assertThat(themes(change.before())).doesNotContain("health"));
  }

  private static List<String> themes(Optional<Outcome> outcome) {
    return outcome.map(Outcome::themes).orElse(List.of());
  }

  @Test
  void withoutVerdictsStatementsLoseTheirCategoryAndTheRuleIsNamed() throws Exception {
    RuleSet bundled = RuleSet.bundled();
    List<Change> changes =
        RuleSetDiff.between(read(bundled, LETTER), read(bundled.withoutVerdicts(), LETTER));
    assertThat(changes)
        .filteredOn(change -> change.text().startsWith("Caseloads"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().orElseThrow().category())
                  .contains(Category.NEEDS_IMPROVEMENT);
              assertThat(change.before().orElseThrow().rules()).isNotEmpty();
              assertThat(change.after().orElseThrow().category()).contains(Category.CONTEXT);
            });
  }

  @Test
  void twoLettersCannotBeCompared() throws Exception {
    Report one = read(RuleSet.bundled(), LETTER);
    Report other = read(RuleSet.bundled(), LETTER.replace("zebra", "pelican"));
    assertThatThrownBy(() -> RuleSetDiff.between(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two letters cannot be compared");
  }

  @Test
  void theRowsBehindAChangeAreNamed() throws Exception {
    RuleSet bundled = RuleSet.bundled();
    RuleSet changed =
        bundled.with(
            ZEBRAS,
            Table.of(Table.PHRASES, Row.of("morale", "pattern", "morale is low", "cue", "praise")));
    Report before = read(bundled, LETTER);
    Report after = read(changed, LETTER);
    RuleSetDiff.Rows rows = RuleSetDiff.rows(bundled, changed);
    assertThat(RuleSetDiff.between(before, after))
        .extracting(change -> rows.behind(change, after).toString())
        .anyMatch(row -> row.contains("RowChange[kind=theme-terms, id=zebras, added=true, "))
        .anyMatch(row -> row.contains("RowChange[kind=phrases, id=morale, added=true, "));
    assertThat(rows.behind(RuleSetDiff.between(before, after).get(0), after)).isNotEmpty();
  }

  @Test
  void aRowThatSaysAnotherThingIsBehindAChangeToo() throws Exception {
    RuleSet changed =
        RuleSet.bundled()
            .with(
                Table.of(
                    Table.PHRASES, Row.of("own", "pattern", "was painted", "cue", "criticism")));
    RuleSet again =
        changed.replacing(
            Table.of(Table.PHRASES, Row.of("own", "pattern", "was painted", "cue", "praise")));
    Report before = read(changed, LETTER);
    Report after = read(again, LETTER);
    List<Change> changes = RuleSetDiff.between(before, after);
    assertThat(changes).hasSize(1);
    assertThat(RuleSetDiff.rows(changed, again).behind(changes.get(0), after))
        .containsExactly(new RuleSetDiff.RowChange("phrases", "own", true));
  }

  @Test
  void aRowInASentenceBesideItIsBehindAChangeToo() throws Exception {
    RuleSet bundled = RuleSet.bundled();
    RuleSet changed =
        bundled.with(
            Table.of(Table.PHRASES, Row.of("own", "pattern", "morale", "cue", "criticism")));
    Report report = read(changed, LETTER);
    Change beside =
        report.findings().stream()
            .flatMap(finding -> finding.statements().stream())
            .filter(statement -> statement.text().startsWith("Caseloads"))
            .map(
                statement ->
                    new Change(
                        statement.text(),
                        statement.place(),
                        Optional.of(outcome(Category.MIXED)),
                        Optional.of(outcome(Category.NEEDS_IMPROVEMENT))))
            .findFirst()
            .orElseThrow();
    assertThat(RuleSetDiff.rows(bundled, changed).behind(beside, report))
        .contains(new RuleSetDiff.RowChange("phrases", "own", true, true));
  }

  private static Outcome outcome(Category category) {
    return new Outcome(Optional.of(category), List.of(), List.of());
  }
}
