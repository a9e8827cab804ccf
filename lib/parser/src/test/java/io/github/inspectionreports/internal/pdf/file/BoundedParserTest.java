package io.github.inspectionreports.internal.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDocument;
import org.junit.jupiter.api.Test;

class BoundedParserTest {
  private static BoundedParser parser(String file) throws IOException {
    return new BoundedParser(file.getBytes(StandardCharsets.ISO_8859_1), new Damage());
  }

  @Test
  void aFileThatCannotBeReadIsClosed() throws IOException {
    BoundedParser parser =
        parser(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
                + "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF");
    assertThat(parser.isClosed()).isFalse();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(parser::read)
        .withMessage("the file has no list of pages");
    assertThat(parser.isClosed()).isTrue();
  }

  @Test
  void aFileThatIsReadIsForItsReaderToClose() throws IOException {
    BoundedParser parser =
        parser(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n"
                + "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF");
    try (COSDocument document = parser.read()) {
      assertThat(document.isClosed()).isFalse();
    }
    assertThat(parser.isClosed()).isTrue();
  }
}
