package io.github.inspectionreports.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.model.DiagnosticCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static PdfPages read(byte[] pdf) throws UnreadableLetterException {
    return PdfReader.read(pdf, "letter.pdf");
  }

  private static List<Run> runs(PdfSketch sketch) throws UnreadableLetterException {
    return read(sketch.bytes()).pages().get(0).runs();
  }

  private static void refuses(byte[] pdf, Reason reason, String hint) {
    assertThatExceptionOfType(UnreadableLetterException.class)
        .isThrownBy(() -> read(pdf))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.document()).isEqualTo("letter.pdf"))
        .withMessageContaining(hint);
  }

  @Test
  void textHasItsPlaceItsSizeAndItsWeight() throws Exception {
    Run run = runs(new PdfSketch().text("F2", 14, 70, 100, "Main findings")).get(0);
    assertThat(run.text()).isEqualTo("Main findings");
    assertThat(run.x()).isCloseTo(70, within(0.01));
    assertThat(run.y()).isCloseTo(100, within(0.2));
    // The widths of Helvetica-Bold's letters, from its published metrics, make 6.445 em.
    assertThat(run.endX()).isCloseTo(70 + 14 * 6.445, within(0.01));
    assertThat(run.size()).isCloseTo(14, within(0.01));
    assertThat(run.bold()).isTrue();
    assertThat(run.font()).isEqualTo("Helvetica-Bold");
  }

  @Test
  void namedEncodingNeedsNoMap() throws Exception {
    assertThat(runs(new PdfSketch().line(70, 100, "the council\u0092s plan \u0096 soon")))
        .extracting(Run::text)
        .containsExactly("the council’s plan – soon");
  }

  @Test
  void twoByteCodesAreReadByTheMapOfTheirFont() throws Exception {
    PdfSketch sketch =
        new PdfSketch().raw("BT /F3 12 Tf 1 0 0 1 70 700 Tm <0429043004610462> Tj ET");
    Run run = runs(sketch).get(0);
    assertThat(run.text()).isEqualTo("AHﬁff");
    assertThat(run.endX()).isCloseTo(70 + 4 * 6, within(0.01));
    assertThat(run.italic()).isTrue();
    assertThat(run.font()).isEqualTo("Sketch-Italic");
  }

  @Test
  void marksOfSymbolFontsComeFromThePrivateArea() throws Exception {
    assertThat(runs(new PdfSketch().text("F4", 9, 70, 100, "n").line(300, 100, "Item")))
        .extracting(Run::text)
        .containsExactly("\uF06E", "Item");
  }

  @Test
  void gapsInsideAnArrayAreSpacesAndWideGapsPartRuns() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .raw("BT /F1 10 Tf 1 0 0 1 70 700 Tm [(ti)-20(mely)-300(help)-4000(Good)] TJ ET");
    assertThat(runs(sketch)).extracting(Run::text).containsExactly("timely help", "Good");
  }

  @Test
  void piecesThatFollowEachOtherAreOneRun() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .raw("BT /F1 10 Tf 1 0 0 1 70 700 Tm (Plans ) Tj (are ) Tj ET")
            .raw("BT /F1 10 Tf 1 0 0 1 115 700 Tm (clear.) Tj ET");
    assertThat(runs(sketch)).extracting(Run::text).containsExactly("Plans are clear.");
  }

  @Test
  void textDrawnTwiceIsBoldAndOnce() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 100, "Overview")
            .line(70.3, 100, "Overview")
            .line(70, 130, "Plans are clear and up to date.");
    assertThat(runs(sketch))
        .extracting(Run::text, Run::bold)
        .containsExactly(tuple("Overview", true), tuple("Plans are clear and up to date.", false));
  }

  @Test
  void aPageThatIsDrawnTwiceAsAWholeIsOnceAndNotBold() throws Exception {
    PdfSketch sketch = new PdfSketch().line(70, 100, "Overview").line(70.3, 100, "Overview");
    assertThat(runs(sketch))
        .extracting(Run::text, Run::bold)
        .containsExactly(tuple("Overview", false));
  }

  @Test
  void formsAreDrawnWhereTheyArePlaced() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .form("X1", "BT /F1 12 Tf 1 0 0 1 10 20 Tm (stamped) Tj ET")
            .raw("q 1 0 0 1 100 200 cm /X1 Do Q");
    Run run = runs(sketch).get(0);
    assertThat(run.text()).isEqualTo("stamped");
    assertThat(run.x()).isCloseTo(110, within(0.01));
    assertThat(run.y()).isCloseTo(842 - 220, within(0.3));
  }

  @Test
  void formsThatDrawThemselvesOrEachOtherComeToAnEnd() throws Exception {
    PdfSketch sketch = new PdfSketch().line(70, 100, "Readable all the same.");
    sketch.form("A0", "/A0 Do /A1 Do");
    for (int i = 1; i < 30; i++) {
      sketch.form("A" + i, ("/A" + (i + 1) + " Do ").repeat(20));
    }
    PdfPages pages = read(sketch.raw("/A0 Do").bytes());
    assertThat(pages.pages().get(0).runs())
        .extracting(Run::text)
        .contains("Readable all the same.");
  }

  @Test
  void scannedTextIsReadOnlyWhereThereIsNoOther() throws Exception {
    String hidden = "BT 3 Tr /F1 12 Tf 1 0 0 1 70 600 Tm (recognised words) Tj ET";
    assertThat(runs(new PdfSketch().raw(hidden)))
        .extracting(Run::text)
        .contains("recognised words");
    assertThat(runs(new PdfSketch().line(70, 100, "Printed words are here.").raw(hidden)))
        .extracting(Run::text)
        .containsExactly("Printed words are here.");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageIsReadAsItsReaderHoldsIt(int turn) throws Exception {
    String matrix =
        switch (turn) {
          case 90 -> "0 1 -1 0 100 70";
          case 180 -> "-1 0 0 -1 525 100";
          default -> "0 -1 1 0 495 772";
        };
    PdfSketch sketch =
        new PdfSketch().turned(turn).raw("BT /F1 12 Tf " + matrix + " Tm (Upright) Tj ET");
    Page page = read(sketch.bytes()).pages().get(0);
    Run run = page.runs().get(0);
    assertThat(run.turn()).isZero();
    assertThat(run.x()).isCloseTo(70, within(1.0));
    assertThat(run.y()).isCloseTo(100, within(1.0));
    assertThat(page.width()).isCloseTo(turn == 180 ? 595 : 842, within(1.0));
  }

  @Test
  void sidewaysTextKeepsItsTurn() throws Exception {
    PdfSketch sketch = new PdfSketch().raw("BT /F1 12 Tf 0 1 -1 0 30 300 Tm (Draft) Tj ET");
    assertThat(runs(sketch)).singleElement().extracting(Run::turn).isEqualTo(270);
  }

  @Test
  void linesAndThinBoxesAreRules() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .line(70, 50, "x")
            .rule(70, 100, 300, 100)
            .raw("70 600 m 70 400 l S")
            .raw("0 0 500 500 re W n");
    List<RuledLine> rules = read(sketch.bytes()).pages().get(0).ruledLines();
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).horizontal()).isTrue();
    assertThat(rules.get(0).length()).isCloseTo(230, within(0.1));
    assertThat(rules.get(1).horizontal()).isFalse();
    assertThat(rules.get(1).length()).isCloseTo(200, within(0.1));
  }

  @Test
  void markedContentCanSpellItsText() throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .raw("/Span <</ActualText (child)>> BDC")
            .line(70, 100, "ch1ld")
            .raw("EMC /Artifact BMC")
            .line(70, 800, "7")
            .raw("EMC");
    List<Run> runs = runs(sketch);
    assertThat(runs).extracting(Run::text).containsExactly("child", "7");
    assertThat(runs).extracting(Run::artifact).containsExactly(false, true);
  }

  @Test
  void anEmptyFileIsRefused() {
    refuses(new byte[0], Reason.EMPTY, "empty");
    refuses("  \n ".getBytes(StandardCharsets.US_ASCII), Reason.EMPTY, "empty");
  }

  @Test
  void aWebPageNamedAsPdfIsRefused() {
    byte[] page =
        "\n<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8);
    refuses(page, Reason.NOT_A_LETTER, "web page");
    refuses("GIF89a and so on".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_LETTER, "no PDF");
  }

  @Test
  void aLockedFileIsRefused() {
    refuses(new PdfSketch().line(70, 100, "Secret").locked("key"), Reason.ENCRYPTED, "password");
  }

  @Test
  void aFileThatOnlyItsOwnerMayChangeIsRead() throws Exception {
    assertThat(read(new PdfSketch().line(70, 100, "Open").locked("")).pages().get(0).runs())
        .extracting(Run::text)
        .containsExactly("Open");
  }

  @Test
  void aFileOfPicturesIsRefused() {
    refuses(new PdfSketch().rule(10, 10, 500, 10).bytes(), Reason.NO_TEXT, "OCR");
  }

  private static PdfSketch spelled(String letters) {
    StringBuilder codes = new StringBuilder("FEFF");
    letters.chars().forEach(c -> codes.append(String.format("%04X", c)));
    return new PdfSketch()
        .raw("/Span <</ActualText <" + codes + "> >> BDC")
        .line(70, 100, "x")
        .raw("EMC");
  }

  @Test
  void aFileWhoseLettersItsFontsAloneKnowIsRefusedForThat() {
    refuses(spelled("\uE041\uE042".repeat(20)).bytes(), Reason.NO_TEXT, "fonts alone know");
    refuses(spelled("\uF0B7").bytes(), Reason.NO_TEXT, "pictures of pages");
  }

  @Test
  void lettersOfAFontThatIsSaidToBeOneOfSignsAreText() throws Exception {
    assertThat(read(spelled("\uF050\uF06C\uF061\uF06E").bytes()).pages().get(0).runs())
        .extracting(Run::text)
        .containsExactly("\uF050\uF06C\uF061\uF06E");
  }

  @Test
  void whatLettersStandForCountsAsText() {
    byte[] pdf = spelled("plan".repeat(20)).bytes();
    ReportParser parser = ReportParser.builder().limit(Limit.CHARACTERS, 40).build();
    assertThatExceptionOfType(UnreadableLetterException.class)
        .isThrownBy(() -> parser.parse(pdf, "small.pdf"))
        .satisfies(e -> assertThat(e.getMessage()).contains("CHARACTERS"));
  }

  @Test
  void aFileTooLargeIsRefused() {
    byte[] pdf = new PdfSketch().line(70, 100, "One").nextPage().line(70, 100, "Two").bytes();
    Map.of(Limit.BYTES, 100L, Limit.PAGES, 1L, Limit.CHARACTERS, 4L)
        .forEach(
            (limit, most) -> {
              ReportParser parser = ReportParser.builder().limit(limit, most).build();
              assertThatExceptionOfType(UnreadableLetterException.class)
                  .isThrownBy(() -> parser.parse(pdf, "big.pdf"))
                  .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
                  .satisfies(e -> assertThat(e.limit()).contains(limit))
                  .withMessageContaining("raise the limit " + limit);
            });
  }

  @Test
  void aDamagedPageLeavesTheOthers() throws Exception {
    PdfPages pages = read(new PdfSketch().damaged().line(70, 100, "Second page.").bytes());
    assertThat(pages.pages()).hasSize(2);
    assertThat(pages.pages().get(1).runs()).extracting(Run::text).containsExactly("Second page.");
    assertThat(pages.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.PAGE_DAMAGED))
        .satisfies(d -> assertThat(d.page()).isEqualTo(1));
  }

  @Test
  void aFileCutOffAnywhereIsReadOrRefused() {
    byte[] pdf = new PdfSketch().line(70, 100, "One").nextPage().line(70, 100, "Two").bytes();
    for (int length = 0; length < pdf.length; length += 7) {
      byte[] cut = Arrays.copyOf(pdf, length);
      try {
        assertThat(read(cut).pages()).isNotEmpty();
      } catch (UnreadableLetterException e) {
        assertThat(e.reason())
            .isIn(Reason.EMPTY, Reason.DAMAGED, Reason.NO_TEXT, Reason.NOT_A_LETTER);
      }
    }
    refuses(Arrays.copyOf(pdf, pdf.length / 2), Reason.DAMAGED, "cut off");
  }

  @Test
  void spoiltBytesAreReadOrRefused() {
    byte[] pdf =
        new PdfSketch()
            .line(70, 100, "One")
            .bullet(70, 120, "Two")
            .grid(new double[] {70, 200}, new double[] {130, 150})
            .bytes();
    for (int at = 0; at < pdf.length; at += 3) {
      byte[] spoilt = pdf.clone();
      spoilt[at] ^= 0x15;
      try {
        read(spoilt);
      } catch (UnreadableLetterException e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }

  @Test
  void aThousandPagesAreRead() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 1000; i++) {
      sketch.line(70, 100, "Page " + i).nextPage();
    }
    assertThat(read(sketch.bytes()).pages()).hasSize(1001);
  }

  @Test
  void nothingIsWrittenAndNoFontIsSearched() throws Exception {
    Path home = Files.createTempDirectory("home");
    String before = System.getProperty("pdfbox.fontcache");
    System.setProperty("pdfbox.fontcache", home.toString());
    try {
      read(new PdfSketch().line(70, 100, "Quiet").bullet(70, 120, "And light").bytes());
    } finally {
      if (before == null) {
        System.clearProperty("pdfbox.fontcache");
      } else {
        System.setProperty("pdfbox.fontcache", before);
      }
    }
    try (var files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
    Files.delete(home);
  }
}
