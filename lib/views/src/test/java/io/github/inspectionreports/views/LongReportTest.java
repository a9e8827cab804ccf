package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A report of 400 pages: ten times the longest real ones. */
class LongReportTest {
  private static final int PAGES = 400;

  @Test
  void aReportOfFourHundredPagesIsMarkedUpToItsEnd() throws Exception {
    byte[] pdf = pdf();
    Report report = Letters.report(pdf);
    assertThat(report.source().pages()).isEqualTo(PAGES);

    String html = HtmlView.write(report, Letters.NAMES);
    assertThat(html)
        .contains("on ward 1 are", "on road " + PAGES + " are", "in street " + PAGES + " feel");

    MarkedPdf marked = PdfView.write(pdf, report, Letters.NAMES);
    assertThat(marked.marked()).isEqualTo(marked.all()).isGreaterThan(PAGES);
  }

  private static byte[] pdf() throws IOException {
    PDFont plain = new PDType1Font(FontName.HELVETICA);
    PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= PAGES; page++) {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          content.beginText();
          content.setLeading(16);
          content.newLineAtOffset(70, 770);
          if (page == 1) {
            content.setFont(bold, 14);
            content.showText("Inspection of Brackenshire children's services");
            content.newLine();
            content.setFont(plain, 11);
            content.showText("Inspection dates: 2 June 2025 to 13 June 2025");
            content.newLine();
            content.setFont(bold, 14);
            content.showText("Main findings");
            content.newLine();
          }
          content.setFont(plain, 11);
          for (String line : findings(page)) {
            content.newLine();
            content.showText(line);
          }
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> findings(int ward) {
    List<String> lines = new ArrayList<>();
    lines.add("Plans for children on ward " + ward + " are clear and are reviewed regularly.");
    lines.add("");
    lines.add("Visits to families on road " + ward + " are too infrequent.");
    lines.add("");
    lines.add("Foster carers in street " + ward + " feel well supported by their social workers.");
    return lines;
  }
}
