package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of lists that have lost their marks in a text with a line for each paragraph. */
class OddEntriesTest {
  private static final String LETTER =
      """
      26 March 2020

      Mr Edwin Marsh
      Director of Children’s Services
      Brackenshire County Council
      Bracken House
      Brackenshire

      Dear Mr Marsh

      Joint area SEND inspection in Brackenshire

      Between 3 February 2020 and 7 February 2020, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Brackenshire to judge how well the area has put the special educational needs reforms into practice.

      Main findings

      Nursery staff and therapists plan together, and this gives young children and their families the support that they need at home and when they start school.

      The area is required to produce and submit a written statement of action to Ofsted that explains how it will tackle the following areas of significant weakness:

      %s

      Yours sincerely

      Lotte Brandt
      Her Majesty’s Inspector
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the lack of a plan that leaders share\n\nthe number of pupils without a school\n\nthe gaps in community nursing.",
        "the lack of a plan that leaders share;\n\nthe number of pupils without a school; and\n\nthe gaps in community nursing.",
        "the lack of a plan that leaders share\nthe number of pupils without a school\nthe gaps in community nursing.",
      })
  void eachParagraphIsAnItemOfItsOwn(String entries) throws UnreadableLetterException {
    Report report = PlainLetter.read(LETTER.formatted(entries));
    assertThat(report.priorityActions())
        .singleElement()
        .extracting(PriorityAction::items, list(Item.class))
        .extracting(Item::text)
        .containsExactly(
            "the lack of a plan that leaders share",
            "the number of pupils without a school",
            "the gaps in community nursing.");
  }

  @Test
  void anEntryThatBreaksOffGoesOn() throws UnreadableLetterException {
    Report report =
        PlainLetter.read(
            LETTER.formatted(
                "the lack of a plan that leaders share with\n\nthe parents of children\n\nthe gaps in community nursing."));
    assertThat(report.priorityActions())
        .singleElement()
        .extracting(PriorityAction::items, list(Item.class))
        .extracting(Item::text)
        .containsExactly(
            "the lack of a plan that leaders share with the parents of children",
            "the gaps in community nursing.");
  }

  @Test
  void aParagraphThatIsCutElsewhereGoesOn() throws UnreadableLetterException {
    Report report =
        PlainLetter.read(
            LETTER
                .formatted("the lack of a plan.")
                .replace("families the support", "families the\n\nsupport"));
    assertThat(report.findings())
        .extracting(Finding::text)
        .anyMatch(text -> text.contains("families the support"));
  }
}
