package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static io.github.inspectionreports.internal.layout.Shown.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** Tables of a page, and boxes that are none. */
class TableLayoutTest {
  private static final double[] ACTION_COLUMNS = {70, 200, 525};

  /** A table at the foot of a page: its head, and a row of which only the first cell is filled. */
  private static PdfSketch actionsAtTheFoot() {
    return paragraph(new PdfSketch(), 100, "the end.")
        .grid(ACTION_COLUMNS, new double[] {600, 625, 760})
        .bold(76, 618, "Responsible body")
        .bold(206, 618, "Areas for priority action")
        .line(76, 645, "Brackenshire");
  }

  @Test
  void gradeTablesThatWrapInBothColumnsAreReadByPosition() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .grid(new double[] {70, 300, 525}, new double[] {100, 130, 175, 220})
            .bold(76, 120, "Judgement")
            .bold(306, 120, "Grade")
            .line(76, 145, "The experiences and progress of")
            .line(306, 145, "Requires improvement to be")
            .line(76, 159.5, "children in care")
            .line(306, 159.5, "good")
            .line(76, 190, "The impact of leaders")
            .line(306, 190, "Good");
    Document document = document(paragraph(sketch, 300, "the end."));
    assertThat(blocks(document))
        .startsWith(
            "R: Judgement | Grade",
            "R: The experiences and progress of children in care | Requires improvement to be good",
            "R: The impact of leaders | Good");
    assertThat(document.blocks().get(1).cells())
        .extracting(Block.Cell::text)
        .containsExactly(
            "The experiences and progress of children in care", "Requires improvement to be good");
  }

  @Test
  void aRowThatRunsOverThePageIsOneAndTheRepeatedHeadIsSetAside() throws Exception {
    PdfSketch sketch =
        actionsAtTheFoot()
            .line(206, 645, "Leaders should act together to shorten")
            .line(76, 659.5, "Council")
            .line(206, 659.5, "the wait for assessment, including:")
            .bullet(206, 680, "one plan")
            .nextPage()
            .grid(ACTION_COLUMNS, new double[] {80, 105, 180, 230})
            .bold(76, 98, "Responsible body")
            .bold(206, 98, "Areas for priority action")
            .bullet(206, 125, "one list for all.")
            .line(76, 200, "The health board")
            .line(206, 200, "Leaders should publish what they do.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "R: Responsible body | Areas for priority action",
            "R: Brackenshire Council | Leaders should act together to shorten the wait for assessment,"
                + " including:\n• one plan\n• one list for all.",
            "R: The health board | Leaders should publish what they do.",
            "top: Responsible body",
            "top: Areas for priority action");
  }

  @Test
  void aRowGoesOnWhereOnlyItsLastCellHasMoreToSay() throws Exception {
    PdfSketch sketch =
        actionsAtTheFoot()
            .line(206, 645, "Leaders should act, including:")
            .bullet(206, 670, "one plan")
            .nextPage()
            .grid(ACTION_COLUMNS, new double[] {80, 160, 230})
            .bullet(206, 98, "one list for all")
            .bullet(206, 120, "one door to knock at for every family.")
            .line(76, 200, "The health board")
            .line(206, 200, "Leaders should publish what they do.");
    Document document = document(sketch);
    assertThat(blocks(document))
        .contains(
            "R: Brackenshire | Leaders should act, including:\n• one plan\n• one list for all\n"
                + "• one door to knock at for every family.",
            "R: The health board | Leaders should publish what they do.");
    Block row = document.blocks().get(2);
    assertThat(row.pageAt(row.start())).isEqualTo(1);
    assertThat(row.pageAt(row.start() + row.text().indexOf("one plan"))).isEqualTo(1);
    assertThat(row.pageAt(row.start() + row.text().indexOf("one list"))).isEqualTo(2);
  }

  @Test
  void aBoxAroundTextIsNoTableAndAListInABoxIsOne() throws Exception {
    PdfSketch boxed =
        new PdfSketch()
            .grid(new double[] {60, 535}, new double[] {80, 105, 200})
            .bold(70, 98, "Executive summary");
    assertThat(blocks(paragraph(boxed, 125, "it ends.")))
        .containsExactly("H: Executive summary", paragraph("it ends."));
    PdfSketch list =
        new PdfSketch()
            .grid(new double[] {60, 535}, new double[] {80, 105, 150, 200})
            .bold(70, 98, "Areas for improvement")
            .line(70, 125, "Leaders should improve the plans that children and their families get.")
            .line(70, 170, "Leaders should shorten the time that children wait for an assessment.");
    assertThat(blocks(list))
        .containsExactly(
            "R: Areas for improvement",
            "R: Leaders should improve the plans that children and their families get.",
            "R: Leaders should shorten the time that children wait for an assessment.");
  }

  @Test
  void textInAFrameThatTheEndOfThePageCutsIsText() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 100, "the end.")
            .grid(new double[] {70, 300, 525}, new double[] {640, 680})
            .rule(70, 680, 70, 760)
            .rule(525, 680, 525, 760)
            .rule(70, 760, 525, 760)
            .bold(76, 660, "Children looked after")
            .bold(306, 660, "Good")
            .bold(76, 700, "Summary")
            .line(
                76,
                730,
                "Services in Brackenshire are good. Too few children who live far from their")
            .line(
                76,
                744.5,
                "homes, though, see a nurse or a dentist. The council does not work with the")
            .nextPage()
            .grid(new double[] {70, 525}, new double[] {80, 130})
            .line(
                76,
                98,
                "health board on this. Carers and schools say so too, as do those who teach.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("the end."),
            "R: Children looked after | Good",
            "H: Summary",
            "P: Services in Brackenshire are good. Too few children who live far from their homes,"
                + " though, see a nurse or a dentist. The council does not work with the health board"
                + " on this. Carers and schools say so too, as do those who teach.");
  }
}
