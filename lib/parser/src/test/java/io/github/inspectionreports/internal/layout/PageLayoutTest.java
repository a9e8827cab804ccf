package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.FULL;
import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static io.github.inspectionreports.internal.layout.Shown.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
  @Test
  void linesAreJoinedToParagraphsAndGapsPartThem() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "the children are safe.");
    paragraph(sketch, 155, "their staff stay.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("the children are safe."), paragraph("their staff stay."));
  }

  @Test
  void theLinesOfAnAddressStayApart() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "Morgan Vale")
            .line(70, 114.5, "Director of Children's Services")
            .line(70, 129, "Brackenshire Council")
            .line(70, 143.5, "BR1 2XY");
    paragraph(sketch, 180, "the end.");
    assertThat(blocks(sketch))
        .startsWith(
            "P: Morgan Vale",
            "P: Director of Children's Services",
            "P: Brackenshire Council",
            "P: BR1 2XY");
  }

  @Test
  void theColumnsOfALetterheadAreReadOneAfterTheOther() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .text("F1", 9, 70, 44, "Inspectorate")
            .text("F1", 9, 70, 55, "Mill House")
            .text("F1", 9, 170, 55.5, "T 0300 000 0000")
            .text("F1", 9, 70, 66, "Old Street")
            .text("F1", 9, 170, 66.5, "enquiries@inspectorate.example");
    paragraph(sketch, 150, "the end.");
    assertThat(blocks(sketch))
        .startsWith(
            "P: Inspectorate",
            "P: Mill House",
            "P: Old Street",
            "P: T 0300 000 0000",
            "P: enquiries@inspectorate.example");
  }

  @Test
  void listsSideBySideAreReadOneAfterTheOther() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .bold(70, 400, "Inspectorate")
            .bold(300, 400, "Health body")
            .rows(414.5, "Robin Hale, lead", "Ash Field, lead", "Kit Moor", "Lee Brook");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "H: Inspectorate",
            "P: Robin Hale, lead",
            "P: Kit Moor",
            "H: Health body",
            "P: Ash Field, lead",
            "P: Lee Brook");
  }

  @Test
  void boldLinesThatStandAloneAreHeadingsAndWrappedOnesAreOne() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bold(
                70, 100, "The experiences and progress of children who need help and protection in")
            .bold(70, 114.5, "this area: requires improvement to be good")
            .bold(70, 141, "Findings");
    paragraph(sketch, 165, "the end.");
    assertThat(blocks(sketch))
        .startsWith(
            "H: The experiences and progress of children who need help and protection in this area:"
                + " requires improvement to be good",
            "H: Findings");
  }

  @Test
  void boldWordsThatBeginAParagraphAreNoHeading() throws Exception {
    PdfSketch sketch =
        new PdfSketch().bold(70, 100, "Lead inspector:").line(163, 100, "Robin Hale");
    assertThat(blocks(paragraph(sketch, 130, "the end.")))
        .startsWith("P: Lead inspector: Robin Hale");
  }

  @Test
  void aBoldSentenceIsNoHeading() throws Exception {
    PdfSketch sketch =
        new PdfSketch().bold(70, 100, "Services have become worse since the last visit.");
    assertThat(blocks(paragraph(sketch, 130, "the end.")))
        .startsWith("P: Services have become worse since the last visit.");
  }

  @Test
  void aWrappedSentenceThatBeginsLikeAHeadingStaysASentence() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, FULL)
            .line(
                70,
                114.5,
                "areas for priority action named at the last visit have been dealt with.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: "
                + FULL
                + " areas for priority action named at the last visit have been dealt with.");
  }

  @Test
  void bulletsEndWhereTheNextBegins() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "The council needs to improve:")
            .bullet(
                70,
                126,
                "the timeliness of assessments, so that they are finished when a child needs")
            .line(88, 140.5, "them to be")
            .bullet(70, 155, "the quality of plans.")
            .line(70, 190, "Nothing else was found.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: The council needs to improve:",
            "B1: the timeliness of assessments, so that they are finished when a child needs them"
                + " to be",
            "B1: the quality of plans.",
            "P: Nothing else was found.");
  }

  @Test
  void dashesAndRingsAreBulletsWhereTheyStandApart() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "-")
            .line(88, 100, "One thing to do.")
            .line(70, 120, "o")
            .line(88, 120, "Another thing to do.")
            .line(70, 190, "- it is said -");
    assertThat(blocks(sketch))
        .containsExactly("B1: One thing to do.", "B1: Another thing to do.", "P: - it is said -");
  }

  @Test
  void aBulletsOwnBulletsAreOnLevelTwo() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bullet(70, 100, "Of the children:")
            .bullet(90, 120, "some wait")
            .bullet(90, 140, "some do not")
            .bullet(70, 160, "All are seen.");
    assertThat(blocks(sketch))
        .containsExactly(
            "B1: Of the children:", "B2: some wait", "B2: some do not", "B1: All are seen.");
  }

  @Test
  void numbersOfParagraphsAreSetApartAndNumbersInSentencesAreNot() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "9.")
            .line(
                98,
                100,
                "Young people are helped until they are 25 and the council has plans for those who"
                    + " are")
            .line(98, 114.5, "21. Staff know them.")
            .line(
                70,
                140,
                "10. Carers are well supported by the council and say so to those who ask them"
                    + " about")
            .line(98, 154.5, "Their training is good.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P 9: Young people are helped until they are 25 and the council has plans for those who"
                + " are 21. Staff know them.",
            "P 10: Carers are well supported by the council and say so to those who ask them about"
                + " Their training is good.");
  }

  @Test
  void theHyphenAtALineEndBelongsToItsWordAndASoftOneVanishes() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(
                70,
                100,
                "Plans are specific, measured and time-bound, and most of them are now child-")
            .line(
                70,
                114.5,
                "focused and clear. Those who are 16 and 17 know of their rights and entitle\u00AD")
            .line(70, 129, "ments \u0096 and use them.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: Plans are specific, measured and time-bound, and most of them are now child-focused"
                + " and clear. Those who are 16 and 17 know of their rights and entitlements – and"
                + " use them.");
  }

  @Test
  void footnotesAreSetAsideWithTheirMarks() throws Exception {
    PdfSketch sketch =
        new PdfSketch().bold(70, 100, "What needs to improve?").text("F2", 7, 212, 96, "1");
    paragraph(sketch, 126, "the end of the page is near and")
        .rule(70, 700, 214, 700)
        .text("F1", 6.5, 70, 712, "1")
        .text("F1", 10, 76, 715.5, "The areas are listed in the order of the framework, which")
        .text("F1", 10, 70, 727.5, "is explained elsewhere.")
        .nextPage()
        .line(70, 100, "the sentence goes on.");
    assertThat(blocks(sketch))
        .containsExactly(
            "H: What needs to improve?",
            paragraph("the end of the page is near and the sentence goes on."),
            "N 1: The areas are listed in the order of the framework, which is explained"
                + " elsewhere.");
  }

  @Test
  void furnitureBetweenTheHalvesOfAParagraphIsSetAside() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 3; page++) {
      sketch
          .line(70, 60, page == 1 ? "Inspectorate" : "Visit to Brackenshire")
          .line(70, 800, "Focused visit to Brackenshire")
          .line(500, 815, "Page " + page + " of 3");
      paragraph(sketch, 200, page == 3 ? "it ends." : "and they");
      if (page < 3) {
        sketch.nextPage();
      }
    }
    Document document = document(sketch);
    String three = FULL + " " + FULL;
    assertThat(blocks(document))
        .startsWith("P: Inspectorate")
        .contains("top: Visit to Brackenshire", "foot: Focused visit to Brackenshire")
        .contains("foot: Page 2 of 3")
        .filteredOn(block -> block.startsWith("P: Leaders"))
        .first()
        .asString()
        .startsWith("P: " + three + " and they ");
    assertThat(document.pages()).isEqualTo(3);
  }

  @Test
  void pageNumbersAreFurnitureEvenOnTwoPages() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 700, "so that the")
            .line(515, 800, "1")
            .nextPage()
            .line(70, 100, "children are safe.")
            .line(515, 800, "2");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("so that the children are safe."), "foot: 1", "foot: 2");
  }

  @Test
  void smallPrintBeneathTheFirstPageDoesNotPartItsText() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 700, "so that the")
            .text("F1", 9, 200, 800, "Printed on recycled paper")
            .nextPage();
    sketch.line(70, 100, "children are safe.");
    assertThat(blocks(paragraph(sketch, 140, "it ends.")))
        .containsExactly(
            paragraph("so that the children are safe."),
            paragraph("it ends."),
            "foot: Printed on recycled paper");
  }

  @Test
  void aHeadingThatComesAgainAtTheTopOfALaterPageIsNoHeader() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 6; page++) {
      if (page == 1 || page == 5) {
        sketch.bold(70, 100, "Recommendations");
      }
      paragraph(sketch, 200, "it ends.");
      if (page < 6) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch)).filteredOn("H: Recommendations"::equals).hasSize(2);
  }

  @Test
  void entriesOfAContentsListAreLinesOfTheirOwn() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "Summary of key findings")
            .line(515, 100, "3")
            .line(70, 114.5, "Information about this inspection ............................ 12")
            .line(70, 129, "Inspection judgements")
            .line(510, 129, "14");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: Summary of key findings 3",
            "P: Information about this inspection ............................ 12",
            "P: Inspection judgements 14");
  }

  @Test
  void aBlockKnowsOnWhichPageEachOfItsWordsStands() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 700, FULL)
            .nextPage()
            .line(70, 100, "and goes on where the page before it had no room. It ends here.");
    Block block = document(sketch).blocks().get(0);
    assertThat(block.firstPage()).isEqualTo(1);
    assertThat(block.lastPage()).isEqualTo(2);
    assertThat(block.pageAt(block.start() + FULL.length() - 1)).isEqualTo(1);
    assertThat(block.pageAt(block.start() + FULL.length() + 1)).isEqualTo(2);
    assertThat(block.pageAt(block.end() - 1)).isEqualTo(2);
  }

  @Test
  void paragraphsOfOneLineAreNotJoinedThoughNothingTellsTheDistanceOfLines() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 6; i++) {
      sketch.line(70, 100 + 26.5 * i, "Inspectors met staff in the hub and heard carers");
    }
    assertThat(blocks(sketch)).hasSize(6);
  }

  @Test
  void aSuspendedHyphenKeepsItsSpace() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, FULL + " 16-")
            .line(70, 114.5, "and 17-year-olds have a home.");
    assertThat(blocks(sketch)).containsExactly("P: " + FULL + " 16- and 17-year-olds have a home.");
  }

  @Test
  void sidewaysTextComesAfterThePageAndIsNotLost() throws Exception {
    PdfSketch sketch =
        paragraph(
            new PdfSketch().raw("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (Seen by staff) Tj ET"),
            100,
            "it ends.");
    assertThat(blocks(sketch)).containsExactly(paragraph("it ends."), "P: Seen by staff");
  }

  @Test
  void aMarkingSetSidewaysIsNoPartOfTheTextAndIsNotLost() throws Exception {
    PdfSketch sketch =
        paragraph(
            new PdfSketch().raw("BT /F1 12 Tf 0 1 -1 0 30 300 Tm (Draft copy) Tj ET"),
            100,
            "it ends.");
    assertThat(blocks(sketch)).containsExactly(paragraph("it ends."), "top: Draft copy");
  }

  @Test
  void columnsOfRunningTextAreReadOneAfterTheOther() throws Exception {
    PdfSketch sketch = new PdfSketch();
    String[] left = {
      "Leaders in Brackenshire know their",
      "services well, and they act on all that",
      "audits tell them about the quality of",
      "practice. Most children are seen in the",
      "time that the law gives, by workers who",
      "know them well and who come back to",
      "them when they are asked for more help",
      "by parents, schools or the young people",
      "themselves."
    };
    String[] right = {
      "Plans are too often vague. They do not",
      "say what needs to change for children,",
      "and managers do not look at them again",
      "between reviews, so that some children",
      "wait too long for help that they need in",
      "school and at home. Carers and teachers",
      "say so too, and so do the young people",
      "whom inspectors met and who said what",
      "they would like to see."
    };
    for (int i = 0; i < left.length; i++) {
      sketch.line(60, 400 + 14.5 * i, left[i]).line(320, 400 + 14.5 * i, right[i]);
    }
    assertThat(blocks(sketch))
        .containsExactly("P: " + String.join(" ", left), "P: " + String.join(" ", right));
  }

  @Test
  void lettersOfFontsOfSignsAreMarksWhereTheyStandAlone() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "the end.");
    sketch.line(70, 200, "\u00a7").line(88, 200, "The quality of plans.");
    sketch.line(70, 230, "\u00d8").line(88, 230, "The pace of change.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."), "B1: The quality of plans.", "B1: The pace of change.");
  }
}
