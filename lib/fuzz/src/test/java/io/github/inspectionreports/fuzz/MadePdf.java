package io.github.inspectionreports.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A sound PDF around a part that is not, so that fuzzing gets past the frame of the file. */
final class MadePdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
  private int objects;

  private MadePdf() {}

  /**
   * Returns a PDF of one page.
   *
   * @param content the content stream of its page, and of the form X1 that it may draw
   * @param map the map from its font to text
   */
  static byte[] of(byte[] content, byte[] map) {
    MadePdf pdf = new MadePdf();
    pdf.write("%PDF-1.7\n");
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources"
            + " << /Font << /F1 5 0 R >> /XObject << /X1 7 0 R >> >> >>");
    pdf.stream("", content);
    pdf.object(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
            + " /ToUnicode 6 0 R >>");
    pdf.stream("", map);
    pdf.stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >>"
            + " /XObject << /X1 7 0 R >> >> ",
        content);
    pdf.end();
    return pdf.out.toByteArray();
  }

  private void object(String value) {
    begin();
    write(value + "\nendobj\n");
  }

  private void stream(String entries, byte[] bytes) {
    begin();
    write("<< " + entries + "/Length " + bytes.length + " >>\nstream\n");
    out.writeBytes(bytes);
    write("\nendstream\nendobj\n");
  }

  private void begin() {
    offsets.append("%010d 00000 n \n".formatted(out.size()));
    objects++;
    write(objects + " 0 obj\n");
  }

  private void end() {
    int start = out.size();
    write("xref\n0 " + (objects + 1) + "\n" + offsets);
    write("trailer\n<< /Size " + (objects + 1) + " /Root 1 0 R >>\nstartxref\n" + start);
    write("\n%%EOF\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
