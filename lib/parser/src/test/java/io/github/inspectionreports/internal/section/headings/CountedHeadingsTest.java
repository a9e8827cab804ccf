package io.github.inspectionreports.internal.section.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with a number or a letter before them, however it is written. */
class CountedHeadingsTest {
  private static final HeadingTable TABLE = HeadingTable.of(RuleSet.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1. ",
        "1) ",
        "(1) ",
        "2.1 ",
        "2.1.3 ",
        "1: ",
        "1 – ",
        "1. - ",
        "A. ",
        "(b) ",
        "IV. ",
        "iii) ",
        "IV ",
        "Section 1: ",
        "Part A: ",
        "Judgement 2 – ",
        "Judgement two: ",
        "Area 3. "
      })
  void whatCountsHeadingsIsNoPartOfThem(String label) {
    for (String heading :
        new String[] {
          "The experiences and progress of children who need help and protection – requires"
              + " improvement",
          "Leadership, management and governance: inadequate",
          "Executive summary"
        }) {
      HeadingTable.Heading bare = TABLE.recognise(heading, VisitKind.SIF);
      assertThat(bare).isNotNull();
      assertThat(TABLE.recognise(label + heading, VisitKind.SIF)).isEqualTo(bare);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3 Most children are safe",
    "2 Main findings were shared",
    "I Main findings I",
    "2017 Executive summary",
    "A Executive summary"
  })
  void otherWordsStayNoHeadings(String text) {
    assertThat(TABLE.recognise(text, VisitKind.SIF)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"3 Main findings, FINDINGS", "B. Recommendations, IMPROVEMENTS"})
  void theKindIsThatOfTheHeading(String text, SectionKind kind) {
    HeadingTable.Heading found = TABLE.recognise(text, VisitKind.SIF);
    assertThat(found).isNotNull();
    assertThat(found.kind()).isEqualTo(kind);
  }
}
