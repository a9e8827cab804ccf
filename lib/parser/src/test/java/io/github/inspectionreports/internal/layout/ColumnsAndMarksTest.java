package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** Wide gaps in a row: before a mark's text, before a page number, and between columns. */
class ColumnsAndMarksTest {
  @Test
  void aMarkOrANumberStandsFarBeforeItsText() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "the end.");
    String[] marks = {"12.", "-", "o", "(a)"};
    for (int i = 0; i < marks.length; i++) {
      sketch.line(70, 200 + 40 * i, marks[i]).line(130, 200 + 40 * i, "Plans are clear.");
    }
    sketch.text("F4", 9, 70, 400, "n").line(130, 400, "Visits are made.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "P 12: Plans are clear.",
            "B1: Plans are clear.",
            "B1: Plans are clear.",
            "P a: Plans are clear.",
            "B1: Visits are made.");
  }

  @Test
  void aDashBelowTheMarkOfAnItemIsAMarkHoweverCloseItsText() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .line(70, 200, "-")
            .line(84, 200, "Plans are clear")
            .line(70, 240, "-")
            .line(77, 240, "Visits are made")
            .line(70, 280, "- Staff stay");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."), "B1: Plans are clear", "B1: Visits are made", "B1: Staff stay");
  }

  @Test
  void aDashFarFromTheMarkOfAnItemIsNone() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .line(70, 200, "-")
            .line(84, 200, "Plans are clear.")
            .line(140, 260, "- 3 -");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("the end."), "B1: Plans are clear.", "P: - 3 -");
  }

  @Test
  void aWordFarBeforeAnotherIsAColumnOfItsOwn() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.").line(70, 200, "Lead").line(300, 200, "Robin");
    assertThat(blocks(sketch)).containsExactly(paragraph("the end."), "P: Lead", "P: Robin");
  }

  @Test
  void aLongNumberAtTheEndOfARowIsNoPageNumber() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .line(70, 200, "Children in the area")
            .line(400, 200, "48250")
            .line(70, 240, "The area")
            .line(400, 240, "A12")
            .line(70, 280, "Findings")
            .line(400, 280, "112");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "P: Children in the area",
            "P: 48250",
            "P: The area",
            "P: A12",
            "P: Findings 112");
  }

  @Test
  void marksAboveALineBelongToItEvenWhereTheirRowIsHigher() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .line(70, 200, "What needs to improve?")
            .text("F1", 7, 198, 193, "1")
            .line(70, 240, "Staff stay")
            .text("F1", 7, 300, 233, "2")
            .line(70, 280, "It ends.")
            .text("F1", 7, 100, 268, "3");
    assertThat(blocks(sketch))
        .contains("P: What needs to improve?", "P: Staff stay", "P: It ends.", "P: 2", "P: 3");
  }

  @Test
  void smallPrintMayBeSetNarrowerThanTheText() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 100, "the end.");
    String line = "Leaders know their services and act on what they hear of";
    for (int i = 0; i < 9; i++) {
      sketch.text("F1", 9, 70, 300 + 11 * i, i == 8 ? "Brackenshire." : line);
    }
    assertThat(blocks(sketch))
        .hasSize(2)
        .last()
        .asString()
        .endsWith(line + " " + line + " Brackenshire.");
  }

  @Test
  void aColumnEndsWhereTheRowsBelowStandFurtherDown() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .line(70, 300, "Robin Hale")
            .line(300, 300, "Ash Field")
            .line(70, 314.5, "Kit Moor")
            .line(300, 314.5, "Lee Brook")
            .line(70, 329, "Sam Moss")
            .line(300, 329, "Ada Finch")
            .line(70, 400, "Jo Marsh")
            .line(300, 400, "Pat Wood");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "P: Robin Hale",
            "P: Kit Moor",
            "P: Sam Moss",
            "P: Ash Field",
            "P: Lee Brook",
            "P: Ada Finch",
            "P: Jo Marsh",
            "P: Pat Wood");
  }

  @Test
  void twoRowsOfTwoAreNoListsButInALetterheadTheyAre() throws Exception {
    PdfSketch body =
        paragraph(new PdfSketch(), 100, "the end.")
            .rows(400, "Robin Hale", "Ash Field", "Kit Moor", "Lee Brook");
    assertThat(blocks(body))
        .endsWith("P: Robin Hale", "P: Ash Field", "P: Kit Moor", "P: Lee Brook");
    PdfSketch head = new PdfSketch().rows(60, "Robin Hale", "Ash Field", "Kit Moor", "Lee Brook");
    assertThat(blocks(paragraph(head, 300, "the end.")))
        .startsWith("P: Robin Hale", "P: Kit Moor", "P: Ash Field", "P: Lee Brook");
  }

  /** A column of numbered paragraphs of two lines, the second indented as the text of the first. */
  private static void numbered(PdfSketch sketch, double x, double y, int from) {
    for (int i = 0; i < 7; i++) {
      sketch
          .line(x, y + 30 * i, from + i + ".")
          .line(x + 26, y + 30 * i, "Social workers visit children often")
          .line(x + 26, y + 30 * i + 14, "and listen to what they say to them.");
    }
  }

  private static String paragraphs(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append("P ")
          .append(i)
          .append(": Social workers visit children often and listen to what they say to them.\n");
    }
    return text.toString();
  }

  @Test
  void columnsMayHaveHeadingsThatBeginBeforeTheirIndentedText() throws Exception {
    PdfSketch sketch = new PdfSketch();
    sketch.line(60, 90, "Children who need help").line(310, 97, "Young people who leave");
    numbered(sketch, 64, 120, 1);
    numbered(sketch, 314, 127, 8);
    assertThat(String.join("\n", blocks(sketch)) + "\n")
        .isEqualTo(
            "P: Children who need help\n"
                + paragraphs(1, 7)
                + "P: Young people who leave\n"
                + paragraphs(8, 14));
  }

  @Test
  void columnsMayGoOnBelowAHeadingAcrossBoth() throws Exception {
    PdfSketch sketch = new PdfSketch();
    numbered(sketch, 64, 60, 1);
    numbered(sketch, 314, 60, 8);
    sketch.line(60, 300, "A heading that reaches over both columns of the page, from edge to edge");
    numbered(sketch, 64, 330, 15);
    numbered(sketch, 314, 330, 22);
    assertThat(String.join("\n", blocks(sketch)) + "\n")
        .isEqualTo(
            paragraphs(1, 14)
                + "P: A heading that reaches over both columns of the page, from edge to edge\n"
                + paragraphs(15, 28));
  }

  @Test
  void numbersOfLinesGoOnWhereAPageHasFewOfThem() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 15; i++) {
      sketch.line(80, 60 + 20 * i, "Children are seen by workers who");
      if (i % 5 == 0) {
        sketch.text("F1", 8, 40, 60 + 20 * i, String.valueOf(i));
      }
    }
    sketch.nextPage();
    for (int i = 1; i <= 6; i++) {
      sketch.line(80, 60 + 20 * i, i == 6 ? "know them." : "know what they need, and who");
    }
    sketch.text("F1", 8, 40, 160, "5");
    assertThat(String.join(" ", blocks(sketch))).doesNotContainPattern("\\d");
  }
}
