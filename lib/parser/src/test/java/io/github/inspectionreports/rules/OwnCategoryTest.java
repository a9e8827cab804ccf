package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A category that callers declare, given by rows that name it. */
class OwnCategoryTest {
  private static final Category RISK = new Category("SAFEGUARDING_RISK");

  private static final Table CATEGORIES =
      Table.parse(
          "categories",
          "categories.csv",
          "id,label,polarity\nSAFEGUARDING_RISK,Safeguarding risk,negative\n");

  private static final Table PHRASES =
      Table.parse(
          "phrases",
          "phrases.csv",
          """
          id,pattern,cue,category,hit,near-miss
          unchecked-adults,unchecked adult*,criticism,SAFEGUARDING_RISK,Unchecked adults stay there.,Adults stay there.
          no-longer-not,no longer|not|without,negator,,They do not stay.,They stay.
          """);

  private static final RuleSet ALONE =
      RuleSet.of(CATEGORIES, PHRASES, RuleSet.bundled().table(Table.CUE_KINDS));
  private static final RuleSet OURS =
      RuleSet.of(CATEGORIES, new Table(Table.PHRASES, PHRASES.rows().subList(0, 1)))
          .onTopOf(RuleSet.bundled());

  private static Explanation explain(RuleSet rules, String sentence, SectionKind section)
      throws Exception {
    return ReportParser.builder().rules(rules).build().explain(sentence, section);
  }

  @Test
  void aRowThatNamesItDecidesAndIsTheReason() throws Exception {
    Explanation said =
        explain(
            OURS, "Plans are effective, but unchecked adults stay there.", SectionKind.FINDINGS);
    assertThat(said.category()).isEqualTo(RISK);
    assertThat(said.because())
        .containsExactly(
            new Reason(
                "unchecked-adults",
                "A phrase whose row names a category decides",
                "unchecked adults",
                25,
                41));
  }

  @Test
  void theWeightsDoNotOverruleIt() throws Exception {
    String sentence =
        "Inspectors visited in May and were pleased that unchecked adults stay there.";
    assertThat(explain(OURS, sentence, SectionKind.FINDINGS).category()).isEqualTo(RISK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Children do not stay with unchecked adults.", "No child meets unchecked adults."})
  void whatIsNegatedGivesNone(String sentence) throws Exception {
    assertThat(explain(OURS, sentence, SectionKind.FINDINGS).category()).isNotEqualTo(RISK);
  }

  @Test
  void anExceptionIsALongerRowWhereABundledOneHoldsTheNegation() throws Exception {
    String sentence = "Care leavers do not meet unchecked adults.";
    Table exception =
        Table.of(
            Table.PHRASES,
            Row.of("not-met", "pattern", "not meet unchecked adult*", "cue", "pseudo-trigger"));
    assertThat(explain(OURS.with(exception), sentence, SectionKind.FINDINGS).category())
        .isNotEqualTo(RISK);
    assertThat(
            explain(
                    OURS.with(exception),
                    "Care leavers meet unchecked adults.",
                    SectionKind.FINDINGS)
                .category())
        .isEqualTo(RISK);
  }

  @Test
  void theSectionGoesBeforeTheRow() throws Exception {
    String sentence = "Unchecked adults stay there.";
    assertThat(explain(OURS, sentence, SectionKind.ABOUT).category()).isEqualTo(Category.CONTEXT);
  }

  @Test
  void tablesAloneNeedNoVerdictRules() throws Exception {
    assertThat(explain(ALONE, "Unchecked adults stay there.", SectionKind.FINDINGS).category())
        .isEqualTo(RISK);
    assertThat(explain(ALONE, "Adults stay there.", SectionKind.FINDINGS).category())
        .isEqualTo(Category.CONTEXT);
    assertThat(explain(ALONE, "Not unchecked adults.", SectionKind.FINDINGS).category())
        .isEqualTo(Category.CONTEXT);
  }

  @Test
  void itsPolarityCountsInAParagraph() throws Exception {
    Report report =
        ReportParser.builder()
            .rules(OURS)
            .build()
            .parseText(
                """
                12 January 2024

                Dear Ms Ashby

                Focused visit to Brackenshire children's services

                This letter sets out what was seen on 30 November and 1 December 2023.

                Main findings

                Early help is a strength. Unchecked adults stay in two homes.

                Unchecked adults stay in one home.

                Yours sincerely

                Robin Hale
                His Majesty's Inspector
                """,
                "letter");
    assertThat(report.statements(RISK)).hasSize(2);
    assertThat(report.findings())
        .extracting(finding -> finding.category().id())
        .contains("MIXED", "SAFEGUARDING_RISK");
  }
}
