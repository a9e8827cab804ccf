package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.FULL;
import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static io.github.inspectionreports.internal.layout.Shown.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paragraph ends, and what of a line is text. */
class LinesAndParagraphsTest {
  @Test
  void marksOfFootnotesInALineAreNoText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "Inspectors saw the front door")
            .text("F1", 7, 238, 95.5, "1,2")
            .line(252, 100, "and the hub")
            .text("F1", 7, 314, 95.5, "*")
            .line(322, 100, "of the area.");
    assertThat(blocks(sketch))
        .containsExactly("P: Inspectors saw the front door and the hub of the area.");
  }

  @Test
  void smallWordsInALineAreText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "Inspectors met on the 3")
            .text("F1", 7, 195, 95.5, "rd")
            .line(205, 100, "of May.")
            .line(70, 140, "About 9 m")
            .text("F1", 7, 124, 141.5, "2")
            .line(132, 140, "is a room.");
    assertThat(blocks(sketch))
        .containsExactly("P: Inspectors met on the 3rd of May.", "P: About 9 m2 is a room.");
  }

  @Test
  void wordsDrawnInPiecesAreWhole() throws Exception {
    PdfSketch sketch =
        new PdfSketch().line(70, 100, "Ch").line(85.5, 100, "ildren").line(121, 100, "are safe.");
    assertThat(blocks(sketch)).containsExactly("P: Children are safe.");
  }

  @Test
  void aLineWithAWordInBoldIsNotBold() throws Exception {
    PdfSketch sketch =
        new PdfSketch().line(70, 100, "Children are").bold(142, 100, "not").line(166, 100, "safe");
    Block block = document(paragraph(sketch, 140, "it ends.")).blocks().get(0);
    assertThat(Shown.block(block)).isEqualTo("P: Children are not safe");
    assertThat(block.style().bold()).isFalse();
  }

  @Test
  void aBulletThatTheFontCallsAFullStopIsABullet() throws Exception {
    PdfSketch sketch =
        new PdfSketch().line(70, 100, ".Plans are clear.").line(70, 160, "...and so on");
    assertThat(blocks(sketch)).containsExactly("B1: Plans are clear.", "P: ...and so on");
  }

  @Test
  void aDashInALineIsNoBullet() throws Exception {
    PdfSketch sketch = new PdfSketch().line(70, 100, "-").line(77, 100, "so they say");
    assertThat(blocks(sketch)).containsExactly("P: - so they say");
  }

  @Test
  void lettersInBracketsNumberParagraphs() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "(a)")
            .line(98, 100, "Plans are clear.")
            .line(70, 126, "2.1")
            .line(98, 126, "Visits are on time.");
    assertThat(blocks(sketch))
        .containsExactly("P a: Plans are clear.", "P 2.1: Visits are on time.");
  }

  @ParameterizedTest
  @CsvSource({"1.1, 1.1", "12.3., 12.3", "2.1.4, 2.1.4"})
  void numbersOfTwoLevelsNumberParagraphs(String number, String bare) throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, number + " Plans are clear. They are shared.")
            .line(70, 126, "Visits are on time.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P " + bare + ": Plans are clear. They are shared.", "P: Visits are on time.");
  }

  @Test
  void aFigureWithAPointInASentenceIsNoNumber() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, FULL)
            .line(70, 114.5, "2.5 Full-time posts are free.")
            .line(70, 140, "2.5 children of ten wait.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: " + FULL + " 2.5 Full-time posts are free.", "P: 2.5 children of ten wait.");
  }

  @Test
  void theLinesOfACentredTitleAreOne() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bold(
                100, 100, "Inspection of the services for children in need of help and protection")
            .bold(180, 114.5, "Children in care and those who have left it");
    assertThat(blocks(paragraph(sketch, 150, "it ends.")))
        .startsWith(
            "H: Inspection of the services for children in need of help and protection Children in"
                + " care and those who have left it");
  }

  @Test
  void anIndentedFirstLineBeginsAParagraph() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, FULL)
            .line(
                70,
                114.5,
                "the children are safe and their families know whom they can ask for it.")
            .line(
                90,
                129,
                "Leaders in Brackenshire know their services well and act on what they hear so")
            .line(
                70,
                143.5,
                "Most of them stay, and theirs is a settled team in a place of its own.");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: "
                + FULL
                + " the children are safe and their families know whom they can ask for it.",
            "P: Leaders in Brackenshire know their services well and act on what they hear so Most of"
                + " them stay, and theirs is a settled team in a place of its own.");
  }

  @Test
  void aLineWithRoomForTheNextWordWasEndedOnPurpose() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "it ends.");
    sketch
        .line(70, 200, "Most children in this area are safe and well cared for")
        .line(70, 214.5, "Leaders know this.")
        .line(70, 260, "Few")
        .line(70, 274.5, "of them wait.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("it ends."),
            "P: Most children in this area are safe and well cared for",
            "P: Leaders know this.",
            "P: Few",
            "P: of them wait.");
  }

  @Test
  void aGapInTheMiddleOfASentencePartsNothing() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, FULL)
            .line(70, 114.5, FULL)
            .line(70, 135, "their staff stay.")
            .line(70, 149.5, "Others do not.");
    assertThat(blocks(sketch))
        .first()
        .asString()
        .startsWith("P: " + FULL + " " + FULL + " their staff stay.");
  }

  @Test
  void largePrintIsAHeadingAndItsLinesKeepTogether() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .text("F1", 20, 70, 100, "Inspection of Brackenshire local")
            .text("F1", 20, 70, 124, "authority children's services")
            .text("F1", 14, 70, 150, "Inspection dates: 4 March to 8 March");
    assertThat(blocks(paragraph(sketch, 190, "it ends.")))
        .startsWith(
            "H: Inspection of Brackenshire local authority children's services",
            "H: Inspection dates: 4 March to 8 March");
  }

  @Test
  void noHeadingEndsInTheMiddleOfAPhraseOrHasNoLetters() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bold(70, 100, "the pace of visits;")
            .bold(70, 140, "first, the plans,")
            .bold(70, 180, "2024")
            .bold(70, 220, "The plans");
    assertThat(blocks(paragraph(sketch, 260, "it ends.")))
        .startsWith("P: the pace of visits;", "P: first, the plans,", "P: 2024", "H: The plans");
  }

  @Test
  void sixBoldLinesAreAParagraph() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 6; i++) {
      sketch.bold(
          70, 100 + 14.5 * i, "leaders in this place know their services well and act on what");
    }
    assertThat(blocks(paragraph(sketch, 220, "it ends.")))
        .first()
        .asString()
        .startsWith("P: leaders in this place");
  }

  @Test
  void aBulletThatEndsAFullPageGoesOnWithASentenceSetAsItsText() throws Exception {
    String full =
        "Leaders in Brackenshire know their services well and act on what they hear from children.";
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "it ends.");
    sketch.bullet(70, 700, full).nextPage().line(88, 100, "They meet each week.");
    sketch.line(70, 140, "It is so.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("it ends."), "B1: " + full + " They meet each week.", "P: It is so.");
  }

  @Test
  void aParagraphThatEndsItsSentenceWithThePageIsWhole() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 700, "the children are safe.").nextPage();
    paragraph(sketch, 100, "it ends.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("the children are safe."), paragraph("it ends."));
  }

  @Test
  void whatACommonColonLeadsInOverThePageIsApart() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 700, "these are the things to do:")
            .nextPage()
            .line(70, 100, "Agree one plan.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("these are the things to do:"), "P: Agree one plan.");
  }

  @Test
  void aBoldHeadingDoesNotGoOnWithTheTextOfTheNextPage() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 200, "it ends.").bold(70, 680, "Main findings");
    sketch.nextPage();
    assertThat(blocks(paragraph(sketch, 150, "it ends.")))
        .containsExactly(paragraph("it ends."), "H: Main findings", paragraph("it ends."));
  }

  @Test
  void bulletsOfBulletsComeBackToTheirLevels() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .bullet(70, 100, "Of the plans:")
            .bullet(90, 120, "some are late")
            .bullet(90, 140, "some are thin")
            .line(70, 180, "Of the visits, inspectors say this.")
            .bullet(90, 200, "Most are on time.")
            .bullet(90, 220, "Some are not.");
    assertThat(blocks(sketch))
        .containsExactly(
            "B1: Of the plans:",
            "B2: some are late",
            "B2: some are thin",
            "P: Of the visits, inspectors say this.",
            "B1: Most are on time.",
            "B1: Some are not.");
  }

  @Test
  void aRowOfLabelsAndWhatTheyStandForIsReadRowByRow() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "the end.");
    String[][] rows = {{"Lead:", "Robin Hale"}, {"Team:", "Ash Field"}, {"Dates:", "4 to 8 March"}};
    for (int i = 0; i < rows.length; i++) {
      sketch.line(70, 400 + 14.5 * i, rows[i][0]).line(300, 400 + 14.5 * i, rows[i][1]);
    }
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "P: Lead:",
            "P: Robin Hale",
            "P: Team:",
            "P: Ash Field",
            "P: Dates:",
            "P: 4 to 8 March");
  }

  @Test
  void listsSideBySideEndWhereALineRunsAcrossThem() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 200, "the end.")
            .rows(400, "Robin Hale", "Ash Field", "Kit Moor", "Lee Brook")
            .line(300, 429, "Jo Marsh")
            .line(70, 443.5, "Sam Moss")
            .line(300, 443.5, "Ada Finch")
            .line(70, 458, "All of them were here in March and they will come again in May.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "P: Robin Hale",
            "P: Kit Moor",
            "P: Sam Moss",
            "P: Ash Field",
            "P: Lee Brook",
            "P: Jo Marsh",
            "P: Ada Finch",
            "P: All of them were here in March and they will come again in May.");
  }

  @Test
  void aPageOnItsSideIsReadAsItIsHeld() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .raw("BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Leaders know their services.) Tj ET")
            .raw("BT /F1 12 Tf 0 1 -1 0 160 100 Tm (Children are safe.) Tj ET")
            .line(70, 60, "Draft");
    assertThat(blocks(sketch))
        .containsExactly("P: Leaders know their services.", "P: Children are safe.", "P: Draft");
  }
}
