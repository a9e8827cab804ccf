package io.github.inspectionreports.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
  private static List<String> blocks(String text) {
    return Shown.blocks(Layout.ofText(text));
  }

  @Test
  void aParagraphToALine() {
    assertThat(
            blocks(
                """
                Inspectorate Mill House T 0300 000 0000

                Dear Director

                Overview

                Leaders know their services well. Most children are seen in time, and their plans are good enough for a longer line than any that is wrapped at a width.

                What needs to improve

                - The quality of plans.
                - The pace of change.

                Yours sincerely

                Robin Hale
                """))
        .containsExactly(
            "P: Inspectorate Mill House T 0300 000 0000",
            "P: Dear Director",
            "H: Overview",
            "P: Leaders know their services well. Most children are seen in time, and their plans"
                + " are good enough for a longer line than any that is wrapped at a width.",
            "H: What needs to improve",
            "B1: The quality of plans.",
            "B1: The pace of change.",
            "P: Yours sincerely",
            "P: Robin Hale");
  }

  @Test
  void linesWrappedAtAWidth() {
    assertThat(
            blocks(
                """
                Main findings

                Leaders in Brackenshire know their services well and act
                on what they learn, so that most children are safe and
                well. Staff stay, and their work is child-
                centred.

                Robin Hale
                Her Majesty's Inspector

                The next paragraph is as long as the first one and goes
                on for a line or two.
                """))
        .containsExactly(
            "H: Main findings",
            "P: Leaders in Brackenshire know their services well and act on what they learn, so"
                + " that most children are safe and well. Staff stay, and their work is"
                + " child-centred.",
            "P: Robin Hale",
            "H: Her Majesty's Inspector",
            "P: The next paragraph is as long as the first one and goes on for a line or two.");
  }

  @Test
  void linesWithABlankLineAfterEach() {
    assertThat(
            blocks(
                """
                Leaders in Brackenshire know their services well and act on what they

                learn from them, so that most children are safe and well. Their plans

                Have names that begin in capitals too, and go on and on until they

                end.


                 A second paragraph starts further in, and is as long as the first one

                was in its day.
                """))
        .containsExactly(
            "P: Leaders in Brackenshire know their services well and act on what they learn from"
                + " them, so that most children are safe and well. Their plans Have names that"
                + " begin in capitals too, and go on and on until they end.",
            "P: A second paragraph starts further in, and is as long as the first one was in its"
                + " day.");
  }

  @Test
  void aSentenceThatAPageEndBrokeIsOne() {
    String first = "Services for children are not always";
    assertThat(blocks(first + "\n\n\n\nof good quality. " + "They change. ".repeat(20)))
        .singleElement()
        .asString()
        .startsWith("P: " + first + " of good quality.");
    assertThat(blocks(first + "\n\fof good quality. " + "They change. ".repeat(20)))
        .singleElement()
        .asString()
        .startsWith("P: " + first + " of good quality.");
  }

  @Test
  void marksOfEveryKind() {
    assertThat(
            blocks(
                """
                • One thing.
                \uF06E Two things.
                .Three things.
                – Four things.
                  - Below four.
                o Five things.
                12. A numbered paragraph.
                2.1 Another.
                """))
        .containsExactly(
            "B1: One thing.",
            "B1: Two things.",
            "B1: Three things.",
            "B1: Four things.",
            "B2: Below four.",
            "B1: Five things.",
            "P 12: A numbered paragraph.",
            "P 2.1: Another.");
  }

  @Test
  void footersThatComeAgainAreSetAside() {
    String page = "Long text that is no footer says what inspectors found: %s.\n";
    List<String> found = List.of("care", "harm", "haste", "calm");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(String.format(Locale.ROOT, page, found.get(i)))
          .append("\nVisit to Brackenshire\n")
          .append(i)
          .append("\n\f");
    }
    assertThat(blocks(text.toString()))
        .contains("foot: Visit to Brackenshire", "foot: 3")
        .filteredOn(block -> block.startsWith("P"))
        .hasSize(4);
  }

  @Test
  void linesThatComeAgainElsewhereAreText() {
    String bullet = "• Oversight by managers, so that drift is\n  seen and challenged.\n";
    assertThat(blocks("Strengths\n\n" + bullet + bullet + bullet + "\nStrengths\n\n" + bullet))
        .filteredOn(block -> block.startsWith("B1"))
        .containsOnly("B1: Oversight by managers, so that drift is seen and challenged.")
        .hasSize(4);
  }

  @Test
  void aBlankLinePartsATitleFromTheParagraphBelow() {
    assertThat(
            blocks(
                """
                Inspectors report on children’s services in all of Brackenshire

                A focused visit to Brackenshire found that leaders know their
                services and that their staff know the children well.
                """))
        .containsExactly(
            "H: Inspectors report on children’s services in all of Brackenshire",
            "P: A focused visit to Brackenshire found that leaders know their services and that"
                + " their staff know the children well.");
  }

  @Test
  void aSentenceThatEndsInAQuotationIsNoHeading() {
    assertThat(blocks("A parent said: ‘They came and they stayed.’\n\nMain findings\n\nIt ends."))
        .containsExactly(
            "P: A parent said: ‘They came and they stayed.’", "H: Main findings", "P: It ends.");
  }

  @Test
  void pastedRowsOfTablesAreRows() {
    assertThat(
            blocks(
                """
                Judgement | Grade
                2.1 Adoption performance | Good

                Responsible body | Areas for priority action
                Brackenshire Council | Leaders should act, including:
                • one plan
                • one list.

                • An item of its own.
                """))
        .containsExactly(
            "R: Judgement | Grade",
            "R: 2.1 Adoption performance | Good",
            "R: Responsible body | Areas for priority action",
            "R: Brackenshire Council | Leaders should act, including:\n• one plan\n• one list.",
            "B1: An item of its own.");
  }

  @Test
  void theBoardsNameBelowAnItemIsAHeading() {
    String text = "Recommendations\n\n1. Share return interviews.\n\n%s\n\n2. Meet each month.";
    assertThat(blocks(text.formatted("The Local Safeguarding Children Board (LSCB)")))
        .contains("H: The Local Safeguarding Children Board (LSCB)");
    assertThat(blocks(text.formatted("The Local Safeguarding Children Board (LSCB) met.")))
        .noneMatch(block -> block.startsWith("H: The"));
  }

  @Test
  void aDocumentsTextIsReadAgainAsItWas() {
    String text = "| Body | Lead-in:\n• one\n• two.\n\n| The board | \n\n1. A paragraph.";
    assertThat(Layout.ofText(text).text()).isEqualTo(text);
  }

  @Test
  void signaturesBesideEachOtherAreCells() {
    assertThat(blocks("Yours sincerely\n\nRobin Hale      Ada Finch\nDirector        Inspector"))
        .containsExactly(
            "P: Yours sincerely", "R: Robin Hale | Ada Finch", "R: Director | Inspector");
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(Layout.ofText("").blocks()).isEmpty();
    assertThat(Layout.ofText(" \n\f\n ").text()).isEmpty();
  }

  @Test
  void aPageOfNothingButOddSpacesIsNone() {
    assertThat(blocks("\u00A0\f\u200B\fIt ends.\f\uFEFF")).containsExactly("P: It ends.");
  }

  @Test
  void longOddTextsAreLaidOutWhole() {
    for (String piece :
        List.of("a", "-", "\n", ". ", "1.1.1.1", "| ", "\uF06E\n", "http://a/\n", "\f", "x \n\n")) {
      assertWhole(Layout.ofText(piece.repeat(200_000)));
    }
  }

  @Test
  void longOddPagesAndTablesAreLaidOutWhole() {
    for (String piece : List.of("x\f", "x 1\n", "a | b\n")) {
      assertWhole(Layout.ofText(piece.repeat(100_000)));
    }
  }

  private static void assertWhole(Document document) {
    document
        .blocks()
        .forEach(block -> assertThat(block.end() - block.start()).isEqualTo(block.text().length()));
  }

  @Test
  void theTitleOfALetterEndsBeforeItsOpeningWords() {
    assertThat(
            blocks(
                """
                Dear Director

                Monitoring visit of Brackenshire County Council Children's Services

                This letter summarises the findings of the visit to Brackenshire on

                12 and 13 October 2016, which was the first since the council was

                judged inadequate, and was carried out by two inspectors of the

                office, who met staff and leaders.
                """))
        .startsWith(
            "P: Dear Director",
            "H: Monitoring visit of Brackenshire County Council Children's Services",
            "P: This letter summarises the findings of the visit to Brackenshire on 12 and 13"
                + " October 2016, which was the first since the council was judged inadequate, and"
                + " was carried out by two inspectors of the office, who met staff and leaders.");
  }

  @Test
  void aDayBelowAHeadlineIsALineOfItsOwn() {
    String headline = "Inspectors find much to praise in the county’s services for children";
    assertThat(Layout.ofText(headline + "\n14th March 2024\n\nIt is so.").blocks())
        .extracting(Block::text)
        .containsExactly(headline, "14th March 2024", "It is so.");
    String sentence = "Inspectors came to the county for a focused visit that took place on";
    assertThat(Layout.ofText(sentence + "\n14 March 2024\n\nIt is so.").blocks())
        .extracting(Block::text)
        .containsExactly(sentence + " 14 March 2024", "It is so.");
  }
}
