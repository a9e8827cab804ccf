package io.github.inspectionreports.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile or broken PDF costs, and what its reader is told. */
class HostilePdfTest {
  private static final ReportParser PARSER = ReportParser.builder().rules(RuleSet.none()).build();
  private static final String SHOWN = "BT /F1 12 Tf 1 0 0 1 70 700 Tm (Plans are clear.) Tj ET\n";

  /** The objects of a PDF by their numbers: 1 catalog, 2 pages, 3 page, 4 content, 5 font. */
  private final Map<Integer, byte[]> objects = new TreeMap<>();

  HostilePdfTest() {
    put(1, "<< /Type /Catalog /Pages 2 0 R >>");
    put(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    page("");
    put(4, stream("", SHOWN.getBytes(StandardCharsets.ISO_8859_1)));
    put(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  }

  private void page(String more) {
    put(
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >>"
            + " /Properties << /L 7 0 R >> >> "
            + more
            + " >>");
  }

  private void put(int number, String object) {
    put(number, object.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void put(int number, byte[] object) {
    objects.put(number, object);
  }

  private static byte[] stream(String entries, byte[] content) {
    return join(
        ("<< /Length " + content.length + " " + entries + " >>\nstream\n"), content, "\nendstream");
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(content);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] join(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      out.writeBytes(
          part instanceof byte[] bytes
              ? bytes
              : part.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    return out.toByteArray();
  }

  private byte[] pdf() {
    byte[] file = join("%PDF-1.7\n");
    for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
      file = join(file, object.getKey() + " 0 obj\n", object.getValue(), "\nendobj\n");
    }
    return join(file, "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF");
  }

  private Report read() throws UnreadableLetterException {
    return PARSER.parse(pdf(), "letter.pdf");
  }

  private void isOver(Limit limit) {
    UnreadableLetterException e = catchThrowableOfType(UnreadableLetterException.class, this::read);
    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(e.limit()).contains(limit);
    assertThat(e).hasMessageContaining("raise the limit " + limit);
  }

  private static byte[] blanks(int length) {
    byte[] blanks = new byte[length];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  @Test
  void aSoundPageHasNothingToSay() throws Exception {
    Report report = read();
    assertThat(report.text()).isEqualTo("Plans are clear.");
    assertThat(report.diagnostics())
        .extracting(d -> d.code())
        .doesNotContain(DiagnosticCode.PAGE_DAMAGED, DiagnosticCode.FILE_DAMAGED);
  }

  @Test
  void aFileWithoutAnyVersionIsDamaged() {
    String file = new String(pdf(), StandardCharsets.ISO_8859_1).replace("%PDF-1.7", "%PDF-");
    assertThatExceptionOfType(UnreadableLetterException.class)
        .isThrownBy(() -> PARSER.parse(file.getBytes(StandardCharsets.ISO_8859_1), "letter.pdf"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-one", "%PDF-9.9.9", "%PDF-1."})
  void aFileWhoseVersionCannotBeReadIsRead(String head) throws Exception {
    String file = new String(pdf(), StandardCharsets.ISO_8859_1).replace("%PDF-1.7", head);
    Report report = PARSER.parse(file.getBytes(StandardCharsets.ISO_8859_1), "letter.pdf");
    assertThat(report.text()).isEqualTo("Plans are clear.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter /FlateDecode",
        "/Filter [/FlateDecode]",
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>",
        "/Filter /Fl /DP [null]"
      })
  void aStreamThatUnpacksToFarMoreIsRefused(String entries) {
    put(4, stream(entries, packed(blanks(40 << 20))));
    isOver(Limit.STREAM_BYTES);
  }

  @Test
  void aStreamOfRunsThatUnpacksToFarMoreIsRefused() {
    byte[] runs = new byte[600_000];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
      runs[i + 1] = ' ';
    }
    put(4, stream("/Filter /RunLengthDecode", runs));
    isOver(Limit.STREAM_BYTES);
  }

  @Test
  void aFormThatDrawsItsLikeOverAndOverIsRefused() {
    page("");
    put(4, stream("", "/X Do ".getBytes(StandardCharsets.ISO_8859_1)));
    for (int i = 6; i < 13; i++) {
      String next = i == 12 ? "BT /F1 9 Tf (a) Tj ET" : "/X Do ".repeat(10);
      put(
          i == 6 ? 6 : 20 + i,
          stream(
              "/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /Font << /F1 5 0 R"
                  + " >> /XObject << /X "
                  + (21 + i)
                  + " 0 R >> >>",
              next.getBytes(StandardCharsets.ISO_8859_1)));
    }
    isOver(Limit.FORMS);
  }

  @Test
  void aMillionPiecesOfTextOnOnePageAreRefused() {
    String many = "BT /F1 12 Tf " + "(a) Tj ".repeat(100_000) + "ET";
    put(4, stream("", many.getBytes(StandardCharsets.ISO_8859_1)));
    isOver(Limit.RUNS_OF_A_PAGE);
  }

  @Test
  void aLayerThatIsSwitchedOffIsLeftOutAndSaid() throws Exception {
    put(
        1,
        "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>"
            + " >>");
    put(7, "<< /Type /OCG /Name (Draft) >>");
    String hidden = "/OC /L BDC BT /F1 12 Tf 1 0 0 1 70 600 Tm (Old words.) Tj ET EMC";
    put(4, stream("", (SHOWN + hidden).getBytes(StandardCharsets.ISO_8859_1)));
    Report report = read();
    assertThat(report.text()).isEqualTo("Plans are clear.");
    assertThat(report.diagnostics()).extracting(d -> d.code()).contains(DiagnosticCode.LAYER_OFF);
  }

  @Test
  void aFilledFieldIsReadWhereItStands() throws Exception {
    page("/Annots [8 0 R]");
    put(8, "<< /Subtype /Widget /FT /Tx /Rect [70 500 300 520] /V (Filled in by hand.) >>");
    assertThat(read().text()).contains("Plans are clear.").contains("Filled in by hand.");
  }

  private void isDamaged(String reason) throws UnreadableLetterException {
    Report report = read();
    assertThat(report.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.PAGE_DAMAGED)
        .singleElement()
        .satisfies(d -> assertThat(d.page()).isEqualTo(1))
        .satisfies(d -> assertThat(d.message()).contains(reason));
  }

  @Test
  void aContentThatBreaksOffIsSaid() throws Exception {
    byte[] whole = packed(SHOWN.repeat(40).getBytes(StandardCharsets.ISO_8859_1));
    put(4, stream("/Filter /FlateDecode", Arrays.copyOf(whole, whole.length - 20)));
    isDamaged("ends early");
  }

  @Test
  void aContentOfWhichABitFlippedIsSaid() throws Exception {
    byte[] whole = packed((SHOWN + "% check").getBytes(StandardCharsets.ISO_8859_1));
    whole[whole.length - 1] ^= 1;
    put(4, stream("/Filter /FlateDecode", whole));
    isDamaged("a stream is damaged");
  }

  @Test
  void textWhoseFontIsMissingIsReadByGuessAndSaid() throws Exception {
    String other = SHOWN.replace("/F1", "/F9");
    put(4, stream("", other.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(read().text()).isEqualTo("Plans are clear.");
    isDamaged("a font is missing");
  }

  @Test
  void aPageThatIsMissingKeepsItsNumber() throws Exception {
    put(2, "<< /Type /Pages /Count 2 /Kids [9 0 R 3 0 R] >>");
    isDamaged("the page is missing");
    assertThat(read().source().pages()).isEqualTo(2);
  }

  @Test
  void anInterruptEndsTheReadingAndStaysSet() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(UnreadableLetterException.class)
          .isThrownBy(this::read)
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
