package io.github.inspectionreports.fuzz;

import io.github.inspectionreports.testing.RawPdf;
import java.util.List;

/** A sound PDF around a part that is not, so that fuzzing gets past the frame of the file. */
final class MadePdf {
  private MadePdf() {}

  /**
   * Returns a PDF of one page.
   *
   * @param content the content stream of its page, and of the form X1 that it may draw
   * @param map the map from its font to text
   */
  static byte[] of(byte[] content, byte[] map) {
    return RawPdf.of(
        List.of(
            RawPdf.object("<< /Type /Catalog /Pages 2 0 R >>"),
            RawPdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            RawPdf.object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources"
                    + " << /Font << /F1 5 0 R >> /XObject << /X1 7 0 R >> >> >>"),
            RawPdf.stream("", content),
            RawPdf.object(
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
                    + " /ToUnicode 6 0 R >>"),
            RawPdf.stream("", map),
            RawPdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0"
                    + " R >> /XObject << /X1 7 0 R >> >>",
                content)));
  }
}
