package io.github.inspectionreports.odd;

import static io.github.inspectionreports.odd.PlainLetter.codes;
import static io.github.inspectionreports.odd.PlainLetterOnPages.PLAIN;
import static io.github.inspectionreports.odd.PlainLetterOnPages.read;
import static io.github.inspectionreports.odd.PlainLetterOnPages.readsAsPlain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddPdfTest {
  private static final String PICTURE =
      "q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

  @Test
  void thePlainLetterOfThePageSaysWhatItsTextSays() throws UnreadableLetterException {
    assertThat(PLAIN).isEqualTo(PlainLetter.facts(PlainLetter.read(PlainLetter.TEXT)));
    assertThat(PLAIN).filteredOn(fact -> fact.startsWith("improvement")).hasSize(3);
    assertThat(PLAIN).filteredOn(fact -> fact.startsWith("  item")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l", "n", "x", "o", "v", "q", "u", "w", "§", "\u0083", "#", "?", "+", "*", "-", "·", "»",
        "¨", "°", "~", "="
      })
  void aBulletThatTheFontCallsALetterIsABullet(String mark) {
    readsAsPlain(odd -> odd.bullet = mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"l ", "n ", "§ ", "\u0083 ", "# ", "? ", "+ ", "\u0083", "•"})
  void aBulletInOnePieceWithItsItemIsABullet(String mark) {
    readsAsPlain(
        odd -> {
          odd.bullet = mark;
          odd.hanging = 0;
        });
  }

  @Test
  void aBulletMayBeADrawnBox() {
    readsAsPlain(
        odd -> {
          odd.bullet = "";
          odd.drawn = (x, y) -> OddPdf.box(x, y + 2, 4);
        });
  }

  @Test
  void aBulletMayBeADrawnCircle() {
    readsAsPlain(
        odd -> {
          odd.bullet = "";
          odd.drawn =
              (x, y) ->
                  String.format(
                      Locale.ROOT,
                      "%.1f %.1f m %.1f %.1f %.1f %.1f %.1f %.1f c %.1f %.1f %.1f %.1f %.1f %.1f c"
                          + " f",
                      x,
                      y + 4,
                      x,
                      y + 7,
                      x + 4,
                      y + 7,
                      x + 4,
                      y + 4,
                      x + 4,
                      y + 1,
                      x,
                      y + 1,
                      x,
                      y + 4);
        });
  }

  @Test
  void aBulletMayBeASmallPicture() {
    readsAsPlain(
        odd -> {
          odd.bullet = "";
          odd.drawn =
              (x, y) ->
                  String.format(
                      Locale.ROOT,
                      "q 5 0 0 5 %.1f %.1f cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q",
                      x,
                      y + 2);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, 45, 120",
    "DRAFT, -45, 100",
    "CONFIDENTIAL, 30, 70",
    "EMBARGOED, 60, 80",
    "OFFICIAL - SENSITIVE, 45, 50",
    "Great Hallow, 52, 60"
  })
  void aWordAcrossThePageIsNoPartOfTheLetter(String word, int degrees, int size) {
    double angle = Math.toRadians(degrees);
    String operators =
        String.format(
            Locale.ROOT,
            "BT /F2 %d Tf %.4f %.4f %.4f %.4f 150 250 Tm (%s) Tj ET",
            size,
            Math.cos(angle),
            Math.sin(angle),
            -Math.sin(angle),
            Math.cos(angle),
            word);
    readsAsPlain(odd -> odd.under = operators);
    readsAsPlain(odd -> odd.over = operators);
  }

  @ParameterizedTest
  @CsvSource({"CONFIDENTIAL, 48", "DRAFT, 110", "SAMPLE, 60", "RESTRICTED, 30", "Marrow copy, 60"})
  void aWordBehindTheTextIsNoPartOfTheLetter(String word, int size) {
    for (int y : new int[] {250, 412, 420, 471, 530}) {
      readsAsPlain(
          odd ->
              odd.under =
                  String.format(
                      Locale.ROOT, "BT /F2 %d Tf 1 0 0 1 110 %d Tm (%s) Tj ET", size, y, word));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OFFICIAL",
        "OFFICIAL - SENSITIVE",
        "NOT PROTECTIVELY MARKED",
        "RESTRICTED",
        "DRAFT",
        "EMBARGOED UNTIL 12 MAY 2023",
        "Private and confidential",
        "D R A F T"
      })
  void aMarkingAtTheEdgesOfPagesIsSaidAndNotRead(String marking) {
    String top = "BT /F2 10 Tf 1 0 0 1 240 805 Tm (" + marking + ") Tj ET\n";
    String foot = "BT /F2 10 Tf 1 0 0 1 240 40 Tm (" + marking + ") Tj ET";
    readsAsPlain(odd -> odd.under = top + foot);
    Report report = read(odd -> odd.over = top + foot);
    assertThat(codes(report)).contains(DiagnosticCode.MARKING);
    assertThat(report.text()).contains(marking.replace("-", "-"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3, 4, 6, 9})
  void aHeadingWhoseLettersAreSetApartIsThatHeading(double points) {
    readsAsPlain(odd -> odd.headingApart = points);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 2.5, 3})
  void aHeadingWhoseLettersAreDrawnOneByOneIsThatHeading(double points) {
    readsAsPlain(odd -> odd.letterByLetter = points);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 1.2, 1.6, 2, 3, 5})
  void wordsAreToldApartByGapsOfAnyWidth(double points) {
    readsAsPlain(odd -> odd.wordGap = points);
  }

  @Test
  void missingBlanksAreSaid() {
    Report report = read(odd -> odd.text = odd.later = words -> words.replace(" ", ""));
    assertThat(codes(report)).contains(DiagnosticCode.WORDS_RUN_TOGETHER);
  }

  @ParameterizedTest
  @CsvSource({"1, 40", "1, 550", "5, 40", "5, 550"})
  void numbersOfLinesInTheMarginAreNoPartOfTheLetter(int each, double x) {
    readsAsPlain(
        odd -> {
          odd.numbers = each;
          odd.numbersAt = x;
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {14.5, 22, 33})
  void theFirstLineOfEachPageMayHaveItsNumberToo(double leading) {
    readsAsPlain(
        odd -> {
          odd.numbers = 5;
          odd.firstNumbered = true;
          odd.leading = leading;
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {18, 22, 28, 33})
  void linesMayStandFarApart(double points) {
    readsAsPlain(
        odd -> {
          odd.leading = points;
          odd.gap = points / 2;
        });
  }

  @ParameterizedTest
  @CsvSource({"215, 9", "230, 9", "225, 10"})
  void columnsOfRunningTextAreReadOneAfterTheOther(double width, double size) {
    readsAsPlain(
        odd -> {
          odd.columns = 2;
          odd.width = width;
          odd.size = size;
          odd.leading = size + 2;
          odd.left = 50;
        });
  }

  @ParameterizedTest
  @CsvSource({"0 Tr, 0.4", "3 Tr, 0.8", "0 Tr, 2", "3 Tr, 3", "0 Tr, 0"})
  void aPageThatHasItsTextTwiceIsReadOnce(String operators, double moved) {
    readsAsPlain(
        odd -> {
          odd.layer = operators;
          odd.layerMoved = moved;
        });
  }

  @Test
  void headingsMayBeBoldByBeingPrintedTwice() {
    readsAsPlain(odd -> odd.boldByPrint = true);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ""})
  void lettersOfLigaturesThatTheFontLostArePutBackOrMissed(String by) {
    Report report =
        read(odd -> odd.text = odd.later = words -> words.replaceAll("ffi|ffl|fi|ff|fl", by));
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).contains(DiagnosticCode.LETTERS_RESTORED);
  }

  @Test
  void noSentenceGoesOnOverAPageThatIsAPicture() {
    byte[] pdf =
        new PdfSketch()
            .line(70, 100, "Focused visit to Brackenshire children's services")
            .line(70, 130, "Leaders have made sure that most of the children in care who")
            .nextPage()
            .raw(PICTURE)
            .nextPage()
            .line(70, 100, "are missing school are not followed up, and that is a weakness.")
            .bytes();
    Report report = read(pdf);
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PAGE_WITHOUT_TEXT);
              assertThat(diagnostic.page()).isEqualTo(2);
            });
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains("who are missing"));
  }

  @Test
  void aSentenceThatAPictureCutsSignsNoLetter() {
    PdfSketch letter = new PdfSketch();
    int y = 60;
    for (String line : PlainLetter.TEXT.split("Plans for older")[0].split("\n")) {
      y += line.isEmpty() ? 8 : 12;
      if (!line.isEmpty() && line.length() < 100) {
        letter.line(70, y, line.replaceAll("[^ -~]", "'"));
      }
    }
    String last = "Reviews are late and nobody asks why. Plans for older children are";
    Report report = read(letter.line(70, y + 30, last).nextPage().raw(PICTURE).bytes());
    assertThat(PlainLetter.facts(report))
        .contains("  NEEDS_IMPROVEMENT Reviews are late and nobody asks why.");
    assertThat(report.frame()).noneMatch(part -> part.kind() == FrameKind.SIGNATURE);
    assertThat(report.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_WITHOUT_TEXT)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("\"Plans for older children are\""));
  }

  @Test
  void aPageThatIsDrawnInAFewFiguresIsAGap() {
    byte[] pdf =
        new PdfSketch()
            .line(70, 100, "Leaders have made sure that most of the children in care who")
            .nextPage()
            .raw("10 10 m 500 10 l 500 20 l f ".repeat(9))
            .nextPage()
            .line(70, 100, "are missing school are not followed up, and that is a weakness.")
            .bytes();
    Report report = read(pdf);
    assertThat(codes(report)).contains(DiagnosticCode.PAGE_WITHOUT_TEXT);
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains("who are missing"));
  }

  @Test
  void noSentenceGoesOnWhereThePrintedNumbersLeaveAPageOut() {
    byte[] pdf =
        new PdfSketch()
            .line(70, 100, "Leaders have made sure that most of the children in care who")
            .line(500, 800, "Page 1 of 3")
            .nextPage()
            .line(70, 100, "are missing school are not followed up, and that is a weakness.")
            .line(500, 800, "Page 3 of 3")
            .bytes();
    Report report = read(pdf);
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PAGES_MISSING);
              assertThat(diagnostic.message()).startsWith("page 2 ");
            });
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains("who are missing"));
  }

  @Test
  void aLetterWhoseFirstPageIsAPictureIsKnownByItsFootersAndItsSignature() {
    String footer =
        "Focused visit to Brackenshire County Council children's services, 18 April 2023";
    Report report =
        read(
            new PdfSketch()
                .raw(PICTURE)
                .line(70, 800, footer + " 1")
                .nextPage()
                .line(70, 100, "Main findings")
                .line(70, 130, "Social workers know children well. Visits are made on time.")
                .line(70, 160, "Plans are thin. Managers do not see this soon enough.")
                .line(70, 200, "Yours sincerely")
                .line(70, 230, "Edwin Marsh")
                .line(70, 245, "His Majesty's Inspector")
                .line(70, 800, footer + " 2")
                .bytes());
    assertThat(report.visit().kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(report.visit().signatory()).isEqualTo("Edwin Marsh");
    assertThat(report.visit().lead()).isEqualTo("Edwin Marsh");
    assertThat(report.visit().start()).isEqualTo("2023-04-18");
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.PAGE_WITHOUT_TEXT);
              assertThat(diagnostic.page()).isEqualTo(1);
            });
  }

  private static void assertSecondPageIsNotReadable(Report report) {
    assertThat(report.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEXT_NOT_READABLE);
              assertThat(diagnostic.page()).isEqualTo(2);
            });
  }

  /** What a program for scans makes of a page that it cannot read. */
  private static String badlyScanned(String words) {
    return words.replace('o', '0').replace('i', '|').replace('a', '~').replace("e", "3");
  }

  @Test
  void aPageThatWasScannedBadlyIsNamedAndKeptApart() {
    Report report =
        read(
            odd -> {
              odd.leading = 18;
              odd.later = OddPdfTest::badlyScanned;
            });
    assertSecondPageIsNotReadable(report);
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.text()).doesNotContain("l~t3"));
    assertThat(report.text()).contains("~");
  }

  @Test
  void figuresAndSignsInASentenceAreNoBadScan() {
    Report report =
        read(
            odd ->
                odd.text =
                    words ->
                        words.replace(
                            "Staff know children well.",
                            "Of 14 (12%) in Q1/Q2, 3 & 4* were late; see s.47, 16+ and 1:1."));
    assertThat(codes(report)).doesNotContain(DiagnosticCode.TEXT_NOT_READABLE);
  }

  @Test
  void aPictureBehindTheTextIsNoGap() {
    Report report = read(odd -> odd.under = PICTURE);
    assertThat(PlainLetter.facts(report)).isEqualTo(PLAIN);
    assertThat(codes(report)).isEmpty();
  }

  /** Each letter three places on, as a font does whose table is wrong. */
  static String cipher(String words) {
    StringBuilder shifted = new StringBuilder();
    for (char c : words.toCharArray()) {
      int base = Character.isUpperCase(c) ? 'A' : 'a';
      shifted.append(c < 128 && Character.isLetter(c) ? (char) ((c - base + 3) % 26 + base) : c);
    }
    return shifted.toString();
  }

  @Test
  void aLetterInACipherIsRefused() {
    OddPdf odd = new OddPdf();
    odd.text = odd.later = OddPdfTest::cipher;
    byte[] pdf = odd.bytes();
    assertThatThrownBy(() -> PlainLetter.read(pdf, "letter.pdf"))
        .isInstanceOf(UnreadableLetterException.class)
        .hasMessageContaining("letters");
  }

  @Test
  void aPageInACipherHasNoCategoryAndIsNamed() {
    Report report =
        read(
            odd -> {
              odd.leading = 18;
              odd.later = OddPdfTest::cipher;
            });
    assertSecondPageIsNotReadable(report);
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              if (finding.place().firstPage() > 1) {
                assertThat(finding.category()).isEqualTo(Category.CONTEXT);
              }
            });
    assertThat(PlainLetter.facts(report)).noneMatch(fact -> fact.contains("Pdqdjhphqw"));
    assertThat(report.text()).contains("Pdqdjhphqw");
  }
}
