package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.FULL;
import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** What offices and printers do to pages: stamps, signs in the margin, two pages on a sheet. */
class OfficeMarksTest {
  private static PdfSketch up(PdfSketch sketch, double x, double y, String text) {
    return sketch.raw("BT /F1 8 Tf 0 1 -1 0 " + x + " " + (842 - y) + " Tm (" + text + ") Tj ET");
  }

  @Test
  void aStampIsNoneOfTheLetter() throws Exception {
    PdfSketch sketch = new PdfSketch().line(70, 90, "Harrow Street");
    paragraph(sketch, 200, "it ends.");
    sketch
        .text("F1", 9, 430, 82, "Brackenshire Council")
        .text("F1", 9, 430, 96, "Received 12/04/2021")
        .text("F1", 9, 430, 110, "Director's Office");
    assertThat(blocks(sketch))
        .containsExactly(
            "P: Harrow Street",
            paragraph("it ends."),
            "top: Brackenshire Council",
            "top: Received 12/04/2021",
            "top: Director's Office");
  }

  @Test
  void aSentenceOnWhatWasReceivedIsNoStamp() throws Exception {
    PdfSketch sketch = new PdfSketch();
    paragraph(sketch, 200, "it ends.").line(70, 300, "Received wisdom is tested by managers.");
    assertThat(blocks(sketch)).contains("P: Received wisdom is tested by managers.");
  }

  @Test
  void theNumberOfAnAppendixAboveTheFirstPageIsNoHeading() throws Exception {
    PdfSketch sketch = new PdfSketch().line(480, 30, "Appendix 1").bold(70, 90, "Main findings");
    paragraph(sketch, 200, "it ends.").nextPage().line(70, 40, "Annex A");
    paragraph(sketch, 200, "so does this.");
    assertThat(blocks(sketch))
        .startsWith("H: Main findings")
        .contains("top: Appendix 1", "P: Annex A");
  }

  @Test
  void signsAndNumbersInAnEmptyMarginAreNoLines() throws Exception {
    PdfSketch sketch = new PdfSketch();
    paragraph(sketch, 200, "it ends.").line(20, 214.5, "|").line(16, 207, "12");
    up(sketch, 16, 600, "SCANNED 12 APR 2021 14:05");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("it ends."), "top: SCANNED 12 APR 2021 14:05");
  }

  @Test
  void aNumberBesideTextThatReachesIntoTheMarginStays() throws Exception {
    PdfSketch sketch = new PdfSketch();
    sketch.line(20, 200, "3").line(34, 200, FULL).line(34, 214.5, "it ends.");
    assertThat(blocks(sketch)).anyMatch(block -> block.contains("3"));
  }

  @Test
  void aMarkingPrintedIntoTheTextIsTakenOut() throws Exception {
    PdfSketch sketch = new PdfSketch();
    paragraph(sketch, 200, "it ends.").text("F1", 8, 260, 207, "DRAFT");
    assertThat(blocks(sketch)).containsExactly(paragraph("it ends."), "top: DRAFT");
  }

  @Test
  void whatIsBehindTheTextOfOnePageIsNoHeadingOfAnother() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 2; page++) {
      paragraph(sketch, page == 1 ? 400 : 200, "it ends.");
      sketch.text("F1", 60, 70, 420, "Uncontrolled copy");
      if (page == 1) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch)).noneMatch(block -> block.equals("H: Uncontrolled copy"));
  }

  @Test
  void registryNumbersInAFontOfTheirOwnAreNoCipher() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 6; page++) {
      paragraph(sketch, 200, "it ends.");
      sketch.text("F2", 8, 500, 832, "BRK-00041" + page);
      if (page < 6) {
        sketch.nextPage();
      }
    }
    assertThat(Shown.document(sketch).diagnostics()).isEmpty();
  }

  @Test
  void twoPagesOnASheetAreReadOneAfterTheOther() throws Exception {
    PdfSketch sketch = new PdfSketch().sized(842, 595);
    for (double x : new double[] {30, 460}) {
      for (int line = 0; line < 4; line++) {
        String text = line == 3 ? (x == 30 ? "here it ends." : "here as well.") : FULL;
        sketch.text("F1", 8.5, x, 350 + 11 * line, text);
      }
    }
    String full = "P: " + FULL + " " + FULL + " " + FULL;
    assertThat(blocks(sketch)).containsExactly(full + " here it ends.", full + " here as well.");
  }

  @Test
  void aPageThatIsThereTwiceIsReadOnce() throws Exception {
    PdfSketch sketch = new PdfSketch();
    paragraph(paragraph(sketch, 200, "it ends."), 300, "so it does.").nextPage();
    paragraph(paragraph(sketch, 200, "it ends."), 300, "so it does.");
    Document document = Shown.document(sketch);
    assertThat(blocks(document)).containsExactly(paragraph("it ends."), paragraph("so it does."));
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.TEXT_LAYERS);
  }

  @Test
  void aLineThatStopsAtAPrepositionGoesOn() throws Exception {
    PdfSketch sketch = new PdfSketch();
    String first = "families have the help that they need soon, and have it from a team from";
    String second = "Operation Brightwater, which has done well for children since it began in";
    sketch.line(70, 200, FULL).line(70, 214.5, first).line(70, 229, second);
    sketch.line(70, 243.5, "May 2011.");
    sketch.line(70, 300, FULL).line(70, 314.5, "it ends.");
    assertThat(blocks(sketch)).startsWith("P: " + FULL + " " + first + " " + second + " May 2011.");
  }
}
