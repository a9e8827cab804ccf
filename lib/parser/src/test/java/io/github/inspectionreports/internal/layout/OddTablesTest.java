package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static io.github.inspectionreports.internal.layout.Shown.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** Tables that are drawn, merged, nested or broken in ways that a reader does not even notice. */
class OddTablesTest {
  private static final double[] COLUMNS = {70, 300, 525};

  private static final String[] GRADES = {
    "R: Judgement | Grade", "R: The impact of leaders | Good", "R: Help and protection | Good"
  };

  private static PdfSketch grades(PdfSketch sketch) {
    return sketch
        .bold(76, 118, "Judgement")
        .bold(306, 118, "Grade")
        .line(76, 145, "The impact of leaders")
        .line(306, 145, "Good")
        .line(76, 175, "Help and protection")
        .line(306, 175, "Good");
  }

  @Test
  void aTableMayBeDrawnCellByCell() throws Exception {
    PdfSketch sketch = new PdfSketch();
    double[] rows = {100, 125, 155, 185};
    for (int row = 0; row + 1 < rows.length; row++) {
      sketch
          .grid(new double[] {70, 299}, new double[] {rows[row], rows[row + 1] - 1})
          .grid(new double[] {300, 525}, new double[] {rows[row], rows[row + 1] - 1});
    }
    assertThat(blocks(grades(sketch))).containsExactly(GRADES);
  }

  @Test
  void aTableMayBeDrawnInPiecesFromTheFootUp() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (double y : new double[] {185, 155, 125, 100}) {
      sketch.rule(412, y, 525, y).rule(300, y + 0.6, 413, y + 0.6).rule(70, y, 299, y);
    }
    for (double x : new double[] {525, 300, 70}) {
      sketch.rule(x, 140, x, 185).rule(x + 0.6, 100, x + 0.6, 141);
    }
    assertThat(blocks(grades(sketch))).containsExactly(GRADES);
  }

  @Test
  void theTicksOfADrawingMakeNoTable() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .rule(70, 90, 525, 90)
            .rule(70, 87, 70, 93)
            .rule(300, 87, 300, 93)
            .rule(525, 87, 525, 93)
            .rule(70, 96, 525, 96);
    assertThat(blocks(paragraph(sketch, 120, "it ends."))).containsExactly(paragraph("it ends."));
  }

  @Test
  void aGridOfVeryManyColumnsIsADrawing() throws Exception {
    double[] columns = new double[24];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = 70 + 20 * i;
    }
    PdfSketch chart =
        new PdfSketch()
            .grid(columns, new double[] {80, 95, 110})
            .line(72, 92, "Visits in each month of the last two years");
    assertThat(blocks(chart)).containsExactly("P: Visits in each month of the last two years");
    PdfSketch hatched = new PdfSketch();
    for (int i = 0; i < 400; i++) {
      double x = 72 + 11 * (i % 40);
      double y = 120 + 20 * (i / 40);
      hatched.rule(x, y, x, y + 12);
    }
    hatched.grid(COLUMNS, new double[] {340, 370, 400});
    assertThat(blocks(hatched.line(76, 358, "Visits").line(306, 358, "Twelve")))
        .noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void aFrameAroundTheWholePageHoldsTheTableWithin() throws Exception {
    PdfSketch framed =
        grades(
            new PdfSketch()
                .grid(new double[] {40, 555}, new double[] {40, 820})
                .grid(COLUMNS, new double[] {100, 125, 155, 185}));
    assertThat(blocks(framed)).containsExactly(GRADES);
  }

  @Test
  void twoTablesOfAPageAreReadFromTopToBottomWithTheTextBetween() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(COLUMNS, new double[] {400, 425, 450})
            .grid(COLUMNS, new double[] {100, 125, 150})
            .line(76, 118, "Leaders")
            .line(306, 118, "Good")
            .line(76, 143, "In care")
            .line(306, 143, "Good")
            .line(76, 418, "Adoption")
            .line(306, 418, "Outstanding")
            .line(76, 443, "Care leavers")
            .line(306, 443, "Inadequate");
    assertThat(blocks(paragraph(sketch, 220, "it ends.")))
        .containsExactly(
            "R: Leaders | Good",
            "R: In care | Good",
            paragraph("it ends."),
            "R: Adoption | Outstanding",
            "R: Care leavers | Inadequate");
  }

  @Test
  void aHeadOverAllColumnsStandsInTheFirst() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .rule(70, 100, 525, 100)
            .rule(70, 125, 525, 125)
            .rule(70, 155, 525, 155)
            .rule(70, 100, 70, 155)
            .rule(300, 125, 300, 155)
            .rule(525, 100, 525, 155)
            .bold(180, 118, "The judgements of this inspection and what they mean")
            .line(76, 145, "The impact of leaders")
            .line(306, 145, "Good");
    Document document = document(sketch);
    assertThat(blocks(document))
        .containsExactly(
            "R: The judgements of this inspection and what they mean | ",
            "R: The impact of leaders | Good");
    assertThat(document.blocks().get(0).cells())
        .extracting(Block.Cell::column)
        .containsExactly(0, 1);
  }

  @Test
  void aBoxThatHoldsSeveralParagraphsIsTextAndNoList() throws Exception {
    PdfSketch sketch =
        new PdfSketch().grid(new double[] {60, 535}, new double[] {80, 105, 400, 520});
    sketch.bold(70, 98, "Executive summary");
    double y = 125;
    for (int i = 0; i < 4; i++) {
      paragraph(sketch, y, "it ends.");
      y += 60;
    }
    paragraph(sketch, 420, "all is told.");
    assertThat(blocks(sketch))
        .containsExactly(
            "H: Executive summary",
            paragraph("it ends."),
            paragraph("it ends."),
            paragraph("it ends."),
            paragraph("it ends."),
            paragraph("all is told."));
  }

  @Test
  void aListInABoxGoesOnOverThePageEvenWithOneItemOnEach() throws Exception {
    double[] box = {60, 535};
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .grid(box, new double[] {680, 705, 760})
            .bold(70, 698, "Areas for improvement")
            .line(70, 725, "Leaders should improve the plans that children and their families get.")
            .nextPage()
            .grid(box, new double[] {80, 130})
            .line(70, 98, "Leaders should shorten the time that children wait for an assessment.");
    assertThat(blocks(paragraph(sketch, 160, "it ends.")))
        .containsExactly(
            paragraph("the end."),
            "R: Areas for improvement",
            "R: Leaders should improve the plans that children and their families get.",
            "R: Leaders should shorten the time that children wait for an assessment.",
            paragraph("it ends."));
  }

  @Test
  void boxesWithTextBetweenThemAreNoList() throws Exception {
    double[] box = {60, 535};
    PdfSketch sketch =
        new PdfSketch()
            .grid(box, new double[] {680, 705, 750})
            .bold(70, 698, "What parents said")
            .line(70, 725, "Nobody had told us that the plan would change before the summer came.");
    paragraph(sketch, 770, "the end.")
        .nextPage()
        .grid(box, new double[] {80, 105, 150})
        .bold(70, 98, "What children said")
        .line(70, 125, "They came when they said that they would and they stayed for our tea.");
    assertThat(blocks(sketch)).noneMatch(block -> block.startsWith("R"));
  }

  @Test
  void aTableOfOtherColumnsOnTheNextPageIsANewOne() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .grid(COLUMNS, new double[] {700, 725, 760})
            .line(76, 718, "Leaders")
            .line(306, 718, "Good")
            .line(76, 745, "Children in care and")
            .line(306, 745, "Good")
            .nextPage()
            .grid(new double[] {70, 200, 525}, new double[] {80, 105, 130})
            .line(76, 98, "care leavers")
            .line(206, 98, "and more")
            .line(76, 123, "Boards")
            .line(206, 123, "None");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "R: Leaders | Good",
            "R: Children in care and | Good",
            "R: care leavers | and more",
            "R: Boards | None");
  }

  @Test
  void aRowThatBeginsOnTheNextPageIsItsOwn() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .grid(COLUMNS, new double[] {700, 725, 760})
            .line(76, 718, "Leaders")
            .line(306, 718, "Good")
            .line(76, 745, "Children in care")
            .line(306, 745, "Good")
            .nextPage()
            .grid(COLUMNS, new double[] {80, 105, 130})
            .line(76, 98, "Care leavers")
            .line(306, 98, "Outstanding")
            .line(76, 123, "Adoption")
            .line(306, 123, "Good");
    assertThat(blocks(sketch))
        .endsWith(
            "R: Children in care | Good", "R: Care leavers | Outstanding", "R: Adoption | Good");
  }

  @Test
  void aRowWithNothingInItIsLeftOut() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(COLUMNS, new double[] {100, 125, 150, 175})
            .line(76, 118, "Leaders")
            .line(306, 118, "Good")
            .line(76, 168, "In care")
            .line(306, 168, "Good");
    assertThat(blocks(sketch)).containsExactly("R: Leaders | Good", "R: In care | Good");
  }

  @Test
  void runningTextInOneCellOfATableIsText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .rule(70, 100, 525, 100)
            .rule(70, 125, 525, 125)
            .rule(70, 190, 525, 190)
            .rule(70, 100, 70, 190)
            .rule(300, 100, 300, 125)
            .rule(525, 100, 525, 190)
            .line(76, 118, "The impact of leaders")
            .line(306, 118, "Good")
            .line(76, 145, "Leaders know their services well and act on what they learn, so")
            .line(76, 159.5, "that most of the children are safe and well.");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: The impact of leaders | Good",
            "P: Leaders know their services well and act on what they learn, so that most of the"
                + " children are safe and well.");
  }

  @Test
  void numberedItemsOfACellKeepTheirNumbers() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(COLUMNS, new double[] {100, 125, 190})
            .line(76, 118, "Body")
            .line(306, 118, "Actions")
            .line(76, 145, "Brackenshire")
            .line(306, 145, "1.")
            .line(326, 145, "Agree one plan.")
            .line(306, 165, "2.")
            .line(326, 165, "Keep one list.");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: Body | Actions", "R: Brackenshire | 1. Agree one plan.\n2. Keep one list.");
  }

  @Test
  void theNameOfACellThatIsMergedOverRowsStandsInTheFirst() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(new double[] {200, 350, 500}, new double[] {100, 125, 150, 175, 200})
            .rule(70, 100, 200, 100)
            .rule(70, 150, 200, 150)
            .rule(70, 200, 200, 200)
            .rule(70, 100, 70, 200)
            .line(76, 142, "Safeguarding")
            .line(76, 192, "Looked after")
            .line(206, 118, "Overall")
            .line(356, 118, "Good")
            .line(206, 143, "Capacity")
            .line(356, 143, "Adequate")
            .line(206, 168, "Overall")
            .line(356, 168, "Inadequate")
            .line(206, 193, "Capacity")
            .line(356, 193, "Good");
    assertThat(blocks(sketch))
        .containsExactly(
            "R: Safeguarding | Overall | Good",
            "R:  | Capacity | Adequate",
            "R: Looked after | Overall | Inadequate",
            "R:  | Capacity | Good");
  }

  @Test
  void gradesMayStandBeforeWhatTheyJudgeWithoutALine() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(76, 118, "Grade")
            .line(236, 118, "Judgement")
            .line(76, 140, "Good")
            .line(236, 140, "The impact of leaders on the work with")
            .line(236, 153, "children")
            .line(76, 175, "Outstanding")
            .line(236, 175, "The experiences of care leavers")
            .line(76, 197, "Requires improvement")
            .line(76, 210, "to be good")
            .line(236, 197, "Overall effectiveness");
    assertThat(blocks(paragraph(sketch, 245, "it ends.")))
        .startsWith(
            "R: Grade | Judgement",
            "R: Good | The impact of leaders on the work with children",
            "R: Outstanding | The experiences of care leavers",
            "R: Requires improvement to be good | Overall effectiveness");
  }
}
