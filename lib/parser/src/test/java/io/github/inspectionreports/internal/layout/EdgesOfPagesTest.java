package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Paragraphs.FULL;
import static io.github.inspectionreports.internal.layout.Paragraphs.paragraph;
import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands at the edges of pages: headers, footers, page numbers and footnotes. */
class EdgesOfPagesTest {
  @Test
  void leftAndRightPagesMayHaveFootersOfTheirOwn() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 4; page++) {
      paragraph(sketch, 200, "it ends.");
      boolean left = page % 2 == 0;
      sketch.line(left ? 70 : 300, 800, left ? "Visit to Brackenshire" : "March 2024");
      if (page < 4) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch))
        .endsWith(
            "foot: March 2024",
            "foot: Visit to Brackenshire",
            "foot: March 2024",
            "foot: Visit to Brackenshire");
  }

  @Test
  void wordsThatComeAgainFarApartOrInTheMiddleOfAPageAreText() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 4; page++) {
      if (page % 3 == 1) {
        sketch.line(70, 60, "Next steps for the service");
      }
      sketch.line(70, 400, "All is told in this place");
      paragraph(sketch, 200, "it ends.");
      if (page < 4) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch))
        .doesNotContain("top: Next steps for the service")
        .noneMatch(
            block -> block.endsWith(": All is told in this place") && !block.startsWith("P"));
  }

  @Test
  void theHeadOfTheFirstPageIsALetterheadUnlessItComesAgain() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 2; page++) {
      sketch.line(70, 60, page == 1 ? "Page 1 of 2" : "Page 2 of 2");
      sketch.line(70, 74.5, page == 1 ? "7" : "Nothing alike");
      paragraph(sketch, 200, "it ends.");
      if (page < 2) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch))
        .contains("top: Page 1 of 2", "top: Page 2 of 2", "P: 7", "P: Nothing alike");
  }

  @Test
  void linesBelowTheFooterThatComeOnceGoWithIt() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 2; page++) {
      paragraph(sketch, 200, "it ends.");
      sketch
          .line(70, 780, "Visit to Brackenshire")
          .line(70, 800, page == 1 ? "Printed in the hub" : "Printed at home");
      if (page < 2) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("it ends."),
            paragraph("it ends."),
            "foot: Visit to Brackenshire",
            "foot: Printed in the hub",
            "foot: Visit to Brackenshire",
            "foot: Printed at home");
  }

  @Test
  void aFootThatComesOnceAndPartsASentenceIsAFoot() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 700, FULL).line(70, 790, "Visit to Brackenshire").nextPage();
    assertThat(blocks(sketch.line(70, 60, "them wait.")))
        .contains("foot: Visit to Brackenshire")
        .anyMatch(block -> block.endsWith("most of them wait."));
  }

  @Test
  void theFirstLineBelowAHeadingAtTheEndOfAPageIsText() throws Exception {
    for (String line :
        new String[] {"They know the risk. Plans for", "Plans for the families who"}) {
      PdfSketch sketch =
          paragraph(new PdfSketch(), 640, "it ends.")
              .line(70, 740, "Main findings")
              .line(70, 770, line)
              .nextPage();
      assertThat(blocks(sketch.line(70, 60, "children change often.")))
          .noneMatch(block -> block.startsWith("foot"))
          .contains("P: " + line + " children change often.");
    }
  }

  @Test
  void pageNumbersStandInManyForms() throws Exception {
    String[] forms = {"Page 1 of 3", "- 2 -", "3/3"};
    PdfSketch sketch = new PdfSketch();
    for (int page = 0; page < forms.length; page++) {
      paragraph(sketch, 200, "it ends.").line(300, 780 + 12 * page, forms[page]);
      if (page + 1 < forms.length) {
        sketch.nextPage();
      }
    }
    assertThat(blocks(sketch)).endsWith("foot: Page 1 of 3", "foot: - 2 -", "foot: 3/3");
  }

  @Test
  void smallPrintThatFollowsTheTextAtOnceIsText() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 745, "so it is.")
            .text("F1", 9, 70, 789, "This is what the council said of it.")
            .nextPage();
    assertThat(blocks(paragraph(sketch, 200, "it ends.")))
        .contains("P: This is what the council said of it.");
  }

  @Test
  void whatStandsLowOnACoverInThePrintOfTheRestIsText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .text("F1", 20, 85, 160, "Inspection of services for children")
            .text("F1", 9, 85, 560, "Inspection dates: 6 to 10 May 2030")
            .text("F1", 9, 85, 720, "Published: 14 June 2030")
            .nextPage();
    assertThat(blocks(paragraph(sketch, 200, "it ends.")))
        .contains("P: Published: 14 June 2030")
        .noneMatch(block -> block.startsWith("foot"));
  }

  @Test
  void smallPrintAtTheFootOfTheLastPageIsText() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 200, "it ends.")
            .text("F1", 9, 70, 800, "Copies went to the board of the area.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("it ends."), "P: Copies went to the board of the area.");
  }

  @Test
  void twoFootnotesAreTwoAndTheirLinesAreJoined() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 200, "it ends.")
            .rule(70, 700, 214, 700)
            .text("F1", 6.5, 70, 712, "1")
            .text("F1", 10, 76, 715.5, "The first is told in")
            .text("F1", 10, 76, 727.5, "the framework.")
            .text("F1", 6.5, 70, 736, "2")
            .text("F1", 10, 76, 739.5, "The second is not.");
    assertThat(blocks(sketch))
        .containsExactly(
            paragraph("it ends."),
            "N 1: The first is told in the framework.",
            "N 2: The second is not.");
  }

  @Test
  void footnotesWithoutALineAboveThemAreKnownByTheirPrint() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 200, "it ends.")
            .text("F1", 6, 70, 712, "3")
            .text("F1", 9, 76, 715.5, "The board is a group of partners.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("it ends."), "N 3: The board is a group of partners.");
  }

  @Test
  void aNumberOnTheLineBeginsAFootnoteInSmallPrintUnderARule() throws Exception {
    PdfSketch sketch =
        paragraph(new PdfSketch(), 200, "it ends.")
            .rule(70, 700, 214, 700)
            .text("F1", 9, 70, 715.5, "4.")
            .text("F1", 9, 90, 715.5, "The board is a group of partners.");
    assertThat(blocks(sketch))
        .containsExactly(paragraph("it ends."), "N 4: The board is a group of partners.");
  }

  @Test
  void aRuleAboveOrdinaryTextMakesNoFootnotes() throws Exception {
    PdfSketch sketch = paragraph(new PdfSketch(), 200, "so it is.").rule(70, 400, 214, 400);
    assertThat(blocks(paragraph(sketch, 440, "it ends.")))
        .containsExactly(paragraph("so it is."), paragraph("it ends."));
    PdfSketch wide = paragraph(new PdfSketch(), 200, "so it is.").rule(20, 600, 575, 600);
    assertThat(blocks(wide.line(70, 620, "4.").line(98, 620, "Plans are clear.")))
        .containsExactly(paragraph("so it is."), "P 4: Plans are clear.");
  }

  /** A foot of two lines in small print, at some height of each page. */
  private static List<String> feet(int first, int second, double size, String place)
      throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 2; page++) {
      paragraph(sketch, 200, page == 1 ? "they go on to" : "it ends.");
      int y = page == 1 ? first : second;
      sketch
          .text("F1", size, 70, y, "Visit to Brackenshire, page " + page)
          .text("F1", size, 70, y + 12, place.formatted(page));
      if (page < 2) {
        sketch.nextPage();
      }
    }
    return blocks(sketch);
  }

  @Test
  void aFootMayStandHighWhereItComesAgainInItsPlace() throws Exception {
    assertThat(feet(640, 640, 8, "March 2024"))
        .contains("foot: Visit to Brackenshire, page 1", "foot: March 2024")
        .noneMatch(block -> block.startsWith("P: Visit") || block.startsWith("P: March"));
    assertThat(feet(640, 640, 12, "Part %d of the letter"))
        .contains("foot: Part 1 of the letter", "foot: Part 2 of the letter");
  }

  @Test
  void linesThatDifferInWordsOrPlaceAreNoFoot() throws Exception {
    assertThat(feet(640, 600, 8, "March 2024")).noneMatch(block -> block.startsWith("foot:"));
    assertThat(feet(400, 400, 8, "March 2024")).noneMatch(block -> block.startsWith("foot:"));
  }
}
