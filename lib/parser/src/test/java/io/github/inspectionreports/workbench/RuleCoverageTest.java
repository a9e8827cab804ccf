package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleCoverage.Count;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
  private static final RuleSet RULES =
      RuleSet.of(
              Table.parse(
                  "phrases",
                  "phrases.csv",
                  """
                  id,pattern,cue,hit,near-miss
                  firing,firing on all cylinders,praise,The hub is firing on all cylinders.,Cylinders.
                  all-cylinders,all cylinders,praise,All cylinders run.,All run.
                  unicorns,unicorn*,praise,Unicorns help.,Horses help.
                  """))
          .onTopOf(RuleSet.bundled());

  private static final String LETTER =
      """
      12 January 2024

      Dear Ms Ashby

      Focused visit to Brackenshire children's services

      This letter sets out what was seen on 30 November and 1 December 2023.

      Main findings

      The hub is firing on all cylinders. Care leavers have a personal adviser.

      The hub is firing on all cylinders again. All cylinders run.

      Yours sincerely

      Robin Hale
      His Majesty's Inspector
      """;

  private static Count count(RuleCoverage use, String kind, String id) {
    return use.counts().stream()
        .filter(count -> count.kind().equals(kind) && count.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RuleCoverage of(String... letters) throws Exception {
    ReportParser parser = ReportParser.builder().rules(RULES).build();
    RuleCoverage use = RuleCoverage.of(RULES);
    for (String letter : letters) {
      use.add(parser.parseText(letter, "letter"));
    }
    return use;
  }

  @Test
  void rowsAreCountedWhereTheyStandAndWhereTheyAreHidden() throws Exception {
    RuleCoverage use = of(LETTER, LETTER);
    assertThat(use.letters()).isEqualTo(2);
    assertThat(count(use, "phrases", "firing"))
        .isEqualTo(new Count("phrases", "firing", "phrases.csv, line 2", 4, 2, 0));
    assertThat(count(use, "phrases", "all-cylinders"))
        .isEqualTo(new Count("phrases", "all-cylinders", "phrases.csv, line 3", 2, 2, 4));
    assertThat(count(use, "phrases", "unicorns").places()).isZero();
  }

  @Test
  void verdictRulesPointsHeadingsThemesAndCategoriesAreCounted() throws Exception {
    RuleCoverage use = of(LETTER);
    assertThat(count(use, RuleCoverage.VERDICTS, "praised").places()).isEqualTo(2);
    assertThat(count(use, Table.POINTS, "praise").letters()).isEqualTo(1);
    assertThat(count(use, "categories", "STRENGTH").places()).isGreaterThanOrEqualTo(3);
    assertThat(count(use, "themes", "care-leavers").letters()).isEqualTo(1);
    assertThat(use.counts().stream().filter(c -> c.kind().equals("headings")))
        .anyMatch(c -> c.places() == 1);
  }
}
