package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.BundledThemes;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetLabelsTest {
  private static final ReportParser PARSER = ReportParser.create();

  private static final String LETTER =
      """
      Dear Ms Marsh

      Focused visit to Brackenshire children’s services

      This letter summarises the findings of the focused visit on 13 May 2025.

      Main findings

      Care leavers live in suitable homes. Pathway plans for care leavers are too vague.
      """;

  private static Report report() throws UnreadableLetterException {
    return PARSER.parseText(LETTER, "letter.txt");
  }

  @Test
  void theConstantsAreTheThemesOfTheBundledRules() {
    assertThat(RuleSet.bundled().themes().keySet()).containsExactlyElementsOf(BundledThemes.ALL);
    assertThat(RuleSet.bundled().themes())
        .containsEntry(BundledThemes.SEND, "Special educational needs and disabilities");
  }

  @Test
  void aThemeAndACategoryOfOnesOwnHaveTheirLabels() {
    RuleSet ours =
        RuleSet.bundled()
            .with(Table.of(Table.THEMES, Row.of("kinship", "label", "Kinship care")))
            .with(
                Table.of(
                    Table.CATEGORIES,
                    Row.of("RISK", "label", "Safeguarding risk", "polarity", "negative")));
    assertThat(ours.themes()).containsEntry("kinship", "Kinship care");
    assertThat(ours.categories())
        .containsEntry(new Category("RISK"), "Safeguarding risk")
        .containsEntry(Category.NEEDS_IMPROVEMENT, "Needs improvement");
  }

  @Test
  void findingsAboutAThemeAreFound() throws UnreadableLetterException {
    assertThat(report().findingsAbout(BundledThemes.CARE_LEAVERS)).isNotEmpty();
    assertThat(report().findingsAbout(BundledThemes.ADOPTION)).isEmpty();
  }

  @Test
  void aThemeThatTheBundledRulesDoNotHaveIsRefused() throws UnreadableLetterException {
    Report report = report();
    assertThatThrownBy(() -> report.findingsAbout("care-leaver"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no theme 'care-leaver'")
        .hasMessageContaining("care-leavers");
    assertThatThrownBy(() -> report.findingsAbout("Care leavers"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower kebab case");
  }

  @Test
  void aThemeOfOnesOwnMayBeAskedFor() throws UnreadableLetterException {
    RuleSet ours =
        RuleSet.bundled()
            .with(Table.of(Table.THEMES, Row.of("kinship", "label", "Kinship care")))
            .named("ours", "1");
    Report report = ReportParser.builder().rules(ours).build().parseText(LETTER, "letter.txt");
    assertThat(report.findingsAbout("kinship")).isEmpty();
  }

  @Test
  void eachSentenceOfATextIsExplainedByItself() throws UnreadableLetterException {
    List<Explanation> explained =
        PARSER.explainEach(
            "Leaders are strong.\nPlans are weak. The visit took two days.", SectionKind.FINDINGS);
    assertThat(explained)
        .extracting(Explanation::sentence)
        .containsExactly("Leaders are strong.", "Plans are weak.", "The visit took two days.");
    assertThat(explained)
        .extracting(Explanation::category)
        .containsExactly(Category.STRENGTH, Category.NEEDS_IMPROVEMENT, Category.CONTEXT);
    assertThat(PARSER.explainEach("  ", SectionKind.FINDINGS)).isEmpty();
  }

  @Test
  void aSentenceThatStandsAloneIsNeverExplainedByTheOnesBesideIt()
      throws UnreadableLetterException {
    for (String words : List.of("Hello world", "asdf", "The cat sat there.", "Visits in May.")) {
      assertThat(PARSER.explain(words, SectionKind.FINDINGS).because())
          .noneSatisfy(reason -> assertThat(reason.rule()).isEqualTo("weight-of-passage"));
    }
  }

  @Test
  void aFewWordsThatTheRulesDoNotKnowAreNoSentence() throws UnreadableLetterException {
    assertThat(PARSER.explain("Hello world", SectionKind.FINDINGS).isSentence()).isFalse();
    assertThat(PARSER.explain("Plans drift.", SectionKind.FINDINGS).isSentence()).isTrue();
    assertThat(PARSER.explain("The cat sat there.", SectionKind.FINDINGS).isSentence()).isTrue();
  }
}
