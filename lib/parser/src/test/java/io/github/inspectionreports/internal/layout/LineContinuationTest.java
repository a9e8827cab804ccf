package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import org.junit.jupiter.api.Test;

/** Whether a line goes on with the paragraph above it, where its distance alone does not tell. */
class LineContinuationTest {
  /** Lines as wide as the page allows, broken where a word processor would break them. */
  private static final String FIRST =
      "Leaders in this place know their services well and act on what they learn so that most";

  private static final String SECOND =
      "of their children are safe and well and so that all of them have good plans of their own";

  private static final String THIRD =
      "and homes in which they can stay for as long as they want to with the people who know";

  /** A paragraph that shows how far lines are apart and how wide they are. */
  private static PdfSketch page() {
    return new PdfSketch()
        .line(70, 100, FIRST)
        .line(70, 114.5, SECOND)
        .line(70, 129, THIRD)
        .line(70, 143.5, SECOND)
        .line(70, 158, "and them.");
  }

  private static final String PARAGRAPH =
      "P: " + FIRST + " " + SECOND + " " + THIRD + " " + SECOND + " and them.";

  @Test
  void aWiderGapInTheMiddleOfASentencePartsNothing() throws Exception {
    PdfSketch sketch =
        page().line(70, 200, FIRST).line(70, 214.5, SECOND).line(70, 236, "and homes of theirs.");
    assertThat(blocks(sketch))
        .containsExactly(PARAGRAPH, "P: " + FIRST + " " + SECOND + " and homes of theirs.");
  }

  @Test
  void aWiderGapAfterASignOrBelowASingleLineParts() throws Exception {
    PdfSketch sketch =
        page()
            .line(70, 200, FIRST)
            .line(70, 214.5, "of all their children are seen;")
            .line(70, 236, "and homes of theirs.")
            .line(70, 280, FIRST)
            .line(70, 301.5, "of their children are safe.");
    assertThat(blocks(sketch))
        .containsExactly(
            PARAGRAPH,
            "P: " + FIRST + " of all their children are seen;",
            "P: and homes of theirs.",
            "P: " + FIRST,
            "P: of their children are safe.");
  }

  @Test
  void numberedItemsWithoutFullStopsAreItems() throws Exception {
    String plans =
        "1. Plans and the dates that stand in them and the names of those who wrote them all";
    PdfSketch sketch =
        page()
            .line(70, 200, plans)
            .line(70, 214.5, "2. Visits and the notes of them")
            .line(70, 229, "3. Homes")
            .line(70, 280, FIRST)
            .line(70, 294.5, "5. May of each year.");
    assertThat(blocks(sketch))
        .startsWith(
            PARAGRAPH,
            "P 1: " + plans.substring(3),
            "P 2: Visits and the notes of them",
            "P 3: Homes");
  }

  @Test
  void aNumberThatStandsApartBeginsAParagraphOnlyAfterAFullStop() throws Exception {
    PdfSketch sketch =
        page()
            .line(70, 200, "4.")
            .line(
                98,
                200,
                "Plans are clear and all those who are in them know of them through section")
            .line(98, 214.5, "17.")
            .line(128, 214.5, "of the Act.")
            .line(70, 250, "5.")
            .line(
                98,
                250,
                "Plans are clear and all of those who are in them know of them and like them.")
            .line(98, 264.5, "18.")
            .line(128, 264.5, "Visits are made.");
    assertThat(blocks(sketch))
        .containsExactly(
            PARAGRAPH,
            "P 4: Plans are clear and all those who are in them know of them through section 17. of"
                + " the Act.",
            "P 5: Plans are clear and all of those who are in them know of them and like them.",
            "P 18: Visits are made.");
  }

  @Test
  void belowAFullBulletALineFurtherOutBeginsAParagraph() throws Exception {
    String item =
        "plans of which all those who are in them know and of which they think much good,";
    PdfSketch sketch = page().bullet(70, 200, item).line(70, 214.5, "Leaders know of this.");
    assertThat(blocks(sketch))
        .containsExactly(PARAGRAPH, "B1: " + item, "P: Leaders know of this.");
  }

  @Test
  void theSecondLineOfAParagraphStandsFurtherOutThanItsIndentedFirst() throws Exception {
    String open =
        "Leaders in this place know their services well and act on all they learn through";
    String ended =
        "Leaders in this place know their services well and act on all they learn of those.";
    PdfSketch sketch =
        page()
            .line(95, 200, open)
            .line(70, 214.5, "Brackenshire Council.")
            .line(95, 250, ended)
            .line(70, 264.5, "Brackenshire Council knows.");
    assertThat(blocks(sketch))
        .containsExactly(
            PARAGRAPH,
            "P: " + open + " Brackenshire Council.",
            "P: " + ended,
            "P: Brackenshire Council knows.");
  }

  @Test
  void aLineFurtherInBeginsAParagraphUnlessItGoesOnOrIsCentred() throws Exception {
    PdfSketch sketch =
        page()
            .line(70, 200, FIRST)
            .line(70, 214.5, SECOND)
            .line(90, 229, "Leaders know of this.")
            .line(70, 270, FIRST)
            .line(90, 284.5, "of them know of this.");
    assertThat(blocks(sketch))
        .containsExactly(
            PARAGRAPH,
            "P: " + FIRST + " " + SECOND,
            "P: Leaders know of this.",
            "P: " + FIRST + " of them know of this.");
  }

  @Test
  void aHalfEmptyLineEndsItsBlockEvenBeforeASmallLetter() throws Exception {
    PdfSketch sketch =
        page().line(70, 200, "Leaders know").line(70, 214.5, "that plans are late and visits too.");
    assertThat(blocks(sketch))
        .containsExactly(PARAGRAPH, "P: Leaders know", "P: that plans are late and visits too.");
  }

  @Test
  void aNameOrATitleInBoldPartsFromThePlainLineBelow() throws Exception {
    PdfSketch sketch =
        page()
            .bold(70, 200, "Leaders in this place know their services well and act on them all now")
            .line(70, 214.5, "Leaders know of this.");
    assertThat(blocks(sketch))
        .containsExactly(
            PARAGRAPH,
            "H: Leaders in this place know their services well and act on them all now",
            "P: Leaders know of this.");
  }

  @Test
  void overThePageALineInLowerCaseGoesOnAndACapitalOnlyAfterAFullLine() throws Exception {
    PdfSketch lower = page().line(70, 700, "Leaders know").nextPage().line(90, 100, "of this.");
    assertThat(blocks(lower)).containsExactly(PARAGRAPH, "P: Leaders know of this.");
    PdfSketch capital = page().line(70, 700, "Leaders know").nextPage().line(70, 100, "Visits.");
    assertThat(blocks(capital)).containsExactly(PARAGRAPH, "P: Leaders know", "P: Visits.");
    PdfSketch full = page().line(70, 700, SECOND).nextPage().line(70, 100, "Brackenshire.");
    assertThat(blocks(full)).containsExactly(PARAGRAPH, "P: " + SECOND + " Brackenshire.");
    PdfSketch moved = page().line(70, 700, SECOND).nextPage().line(90, 100, "Brackenshire.");
    assertThat(blocks(moved)).containsExactly(PARAGRAPH, "P: " + SECOND, "P: Brackenshire.");
  }

  @Test
  void overThePageAFigureGoesOnWithALineThatIsNearlyFull() throws Exception {
    String nearly =
        "The staff of this place and of the places beside it have now finished fewer than";
    PdfSketch figure =
        page().line(70, 700, nearly).nextPage().line(70, 100, "62.5% of their visits to them.");
    assertThat(blocks(figure))
        .containsExactly(PARAGRAPH, "P: " + nearly + " 62.5% of their visits to them.");
    PdfSketch words =
        page().line(70, 700, nearly).nextPage().line(70, 100, "A fifth of their visits is late.");
    assertThat(blocks(words))
        .containsExactly(PARAGRAPH, "P: " + nearly, "P: A fifth of their visits is late.");
    PdfSketch title =
        page().line(70, 700, "Work with children").nextPage().line(70, 100, "62.5% of all visits.");
    assertThat(blocks(title))
        .containsExactly(PARAGRAPH, "P: Work with children", "P: 62.5% of all visits.");
  }

  @Test
  void theRestOfAnItemOverThePageStandsBelowItsTextAndAboveTheNextItem() throws Exception {
    PdfSketch item = page().bullet(70, 700, "The timeliness of visits. Some wait.").nextPage();
    assertThat(
            blocks(
                item.line(88, 60, "All should be seen.").bullet(70, 74.5, "The length of plans.")))
        .containsExactly(
            PARAGRAPH,
            "B1: The timeliness of visits. Some wait. All should be seen.",
            "B1: The length of plans.");
    PdfSketch outside = page().bullet(70, 700, "The timeliness of visits.").nextPage();
    assertThat(
            blocks(outside.line(70, 60, "All are seen.").bullet(70, 74.5, "The length of plans.")))
        .contains("B1: The timeliness of visits.", "P: All are seen.");
    PdfSketch last = page().bullet(70, 700, "The timeliness of visits.").nextPage();
    assertThat(blocks(last.line(88, 60, "All are seen.").line(70, 100, "Leaders know.")))
        .contains("B1: The timeliness of visits.", "P: All are seen.");
    PdfSketch leadIn = page().bullet(70, 700, "The timeliness of visits.").nextPage();
    assertThat(blocks(leadIn.line(88, 60, "They say:").bullet(70, 74.5, "The length of plans.")))
        .contains("B1: The timeliness of visits.", "P: They say:");
  }
}
