package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Marks;
import io.github.inspectionreports.views.internal.marks.Tone;
import io.github.inspectionreports.views.internal.pdf.PageGlyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfViewTest {
  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<PDAnnotationHighlight> highlights(byte[] pdf) throws IOException {
    List<PDAnnotationHighlight> highlights = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation.getNormalAppearanceStream()).isNotNull();
          highlights.add((PDAnnotationHighlight) annotation);
        }
      }
    }
    return highlights;
  }

  private static void coversItsSentences(byte[] pdf) throws Exception {
    Report report = Letters.report(pdf);
    MarkedPdf marked = PdfView.write(pdf, report, Letters.NAMES);
    assertThat(marked.marked()).isEqualTo(marked.all()).isGreaterThan(20);
    Map<String, String> under = UnderQuads.read(marked.bytes());
    for (Mark mark : Marks.of(report, Letters.NAMES)) {
      if (mark.tone() != Tone.CONTEXT) {
        assertThat(under.getOrDefault(mark.id(), ""))
            .as(mark.whole())
            .isEqualTo(PageGlyphs.fold(mark.whole()));
      }
    }
  }

  @Test
  void underEachHighlightIsItsSentence() throws Exception {
    coversItsSentences(Letters.pdf());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageThatIsTurnedIsMarkedWhereItsTextIs(int turn) throws Exception {
    byte[] turned =
        changed(
            Letters.pdf(), document -> document.getPages().forEach(page -> page.setRotation(turn)));
    Report report = Letters.report(Letters.pdf());
    MarkedPdf marked = PdfView.write(turned, report, Letters.NAMES);
    Map<String, String> under = UnderQuads.read(marked.bytes());
    for (Mark mark : Marks.of(report, Letters.NAMES)) {
      if (mark.tone() != Tone.CONTEXT) {
        assertThat(UnderQuads.share(mark.whole(), under.getOrDefault(mark.id(), "")))
            .as(mark.whole())
            .isGreaterThan(0.98);
      }
    }
  }

  @Test
  void aPageThatIsCutIsMarkedWhereItsTextIs() throws Exception {
    coversItsSentences(
        changed(
            Letters.pdf(),
            document ->
                document
                    .getPages()
                    .forEach(
                        page -> {
                          PDRectangle box = page.getMediaBox();
                          page.setCropBox(
                              new PDRectangle(12, 20, box.getWidth() - 20, box.getHeight() - 30));
                        })));
  }

  @Test
  void eachHighlightSaysWhatItIsAndWhyAndNamesNobody() throws Exception {
    byte[] pdf = Letters.pdf();
    MarkedPdf marked = PdfView.write(pdf, Letters.report(pdf), Letters.NAMES);
    List<PDAnnotationHighlight> highlights = highlights(marked.bytes());
    assertThat(highlights)
        .allSatisfy(
            highlight -> {
              assertThat(highlight.getContents()).startsWith(sign(highlight));
              assertThat(highlight.getCOSObject().containsKey(COSName.T)).isFalse();
            });
    assertThat(highlights)
        .anyMatch(highlight -> highlight.getContents().contains("without blame is a strength"))
        .anyMatch(highlight -> highlight.getContents().contains("Deadline: within 70 working"));
  }

  private static String sign(PDAnnotationHighlight highlight) {
    for (Tone tone : Tone.values()) {
      if (tone.label().equals(highlight.getSubject())) {
        return tone.sign() + " " + tone.label();
      }
    }
    throw new AssertionError(highlight.getSubject());
  }

  @Test
  void aMarkedLetterReadsAsBefore() throws Exception {
    byte[] pdf = Letters.pdf();
    Report report = Letters.report(pdf);
    Report again = Letters.report(PdfView.write(pdf, report, Letters.NAMES).bytes());
    assertThat(again.text()).isEqualTo(report.text());
    assertThat(again.findings()).isEqualTo(report.findings());
  }

  @Test
  void theSameLetterGivesTheSameBytes() throws Exception {
    byte[] pdf = Letters.pdf();
    Report report = Letters.report(pdf);
    assertThat(PdfView.write(pdf, report, Letters.NAMES).bytes())
        .isEqualTo(PdfView.write(pdf, report, Letters.NAMES).bytes());
  }

  @Test
  void plainTextCannotBeMarked() throws Exception {
    Report report = Letters.text("Marrow", "Plans are clear.");
    assertThatThrownBy(() -> PdfView.write(new byte[0], report, Letters.NAMES))
        .isInstanceOf(UnmarkableException.class)
        .hasMessageContaining("letter.txt: only a PDF");
  }

  @Test
  void aPdfThatIsLockedAgainstNotesIsLeftAlone() throws Exception {
    byte[] locked =
        changed(
            Letters.pdf(),
            document -> {
              AccessPermission permission = new AccessPermission();
              permission.setCanModifyAnnotations(false);
              document.protect(new StandardProtectionPolicy("owner", "", permission));
            });
    Report report = Letters.report(locked);
    assertThatThrownBy(() -> PdfView.write(locked, report, Letters.NAMES))
        .isInstanceOf(UnmarkableException.class)
        .hasMessageContaining("locked");
  }

  @Test
  void bytesThatAreNoPdfAreSaidToBeDamaged() throws Exception {
    Report report = Letters.report(Letters.pdf());
    assertThatThrownBy(
            () -> PdfView.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8), report, Letters.NAMES))
        .isInstanceOf(UnmarkableException.class)
        .hasMessageContaining("brackenshire.pdf")
        .hasMessageContaining("damaged");
  }
}
