package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings on one line with the text below them. */
class RunInHeadingsTest {
  private static final String HEADINGS =
      "(?m)^(Headline findings|Area for priority action|Main findings|What needs to improve.*)\n\n";

  private static List<String> facts(Report report) {
    return PlainLetter.facts(report).stream().map(f -> f.replaceAll("[:.] ?–?$", "")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$1: ", "$1 – "})
  void aHeadingMayStandBeforeItsText(String by) throws UnreadableLetterException {
    String letter = TEXT.replaceAll(HEADINGS.replace("|What needs to improve.*", ""), by);
    assertThat(letter).isNotEqualTo(TEXT);
    assertThat(facts(PlainLetter.read(letter)).stream().map(f -> f.replaceAll(" –$", "")))
        .containsExactlyElementsOf(facts(PlainLetter.read(TEXT)));
  }

  @Test
  void anItemMayFollowItsHeadingInSmallLetters() throws UnreadableLetterException {
    String letter =
        TEXT.replaceAll(
            "(?s)Area for priority action.*?• The safety", "Area for priority action: the safety");
    assertThat(PlainLetter.read(letter).priorityActions())
        .singleElement()
        .satisfies(action -> assertThat(action.text()).startsWith("the safety of 16- and 17"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Areas for priority action: none.",
        "Areas for priority action: None were identified at this visit.",
        "Main findings are shared with staff: they read them in teams.",
        "Strengths are built upon: Staff learn from each other.",
        "Case study: Staff met a family each week.",
      })
  void aSentenceIsNoHeading(String sentence) throws UnreadableLetterException {
    String letter =
        TEXT.replace("Leaders have strengthened", sentence + "\n\nLeaders have strengthened");
    Report report = PlainLetter.read(letter);
    assertThat(report.priorityActions()).hasSize(1);
    assertThat(report.sections()).hasSameSizeAs(PlainLetter.read(TEXT).sections());
    assertThat(report.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.text()).isEqualTo(sentence);
              assertThat(finding.section()).isEqualTo(SectionKind.FINDINGS);
            });
  }
}
