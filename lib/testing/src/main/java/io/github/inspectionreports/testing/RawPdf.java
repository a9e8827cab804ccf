package io.github.inspectionreports.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A PDF written by hand: its frame is sound, whatever its objects are. */
public final class RawPdf {
  private RawPdf() {}

  /**
   * Writes a file.
   *
   * @param objects its objects, numbered from 1; the first is the catalogue
   * @return the file
   */
  public static byte[] of(List<byte[]> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(object("%PDF-1.7\n"));
    StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      offsets.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(object((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(object("\nendobj\n"));
    }
    int start = out.size();
    out.writeBytes(object("xref\n0 " + (objects.size() + 1) + "\n" + offsets));
    out.writeBytes(object("trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\n"));
    out.writeBytes(object("startxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  /**
   * Makes an object.
   *
   * @param text as it is in the file, in ISO 8859-1
   * @return its bytes
   */
  public static byte[] object(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Makes a stream.
   *
   * @param entries of its dictionary, beside its length
   * @param content its bytes
   * @return the object
   */
  public static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(object("<< " + entries + " /Length " + content.length + " >>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(object("\nendstream"));
    return out.toByteArray();
  }
}
