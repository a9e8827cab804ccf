package io.github.inspectionreports.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A letter, of four pages unless more are asked for, drawn as word processors draw them: each piece
 * of a line with its own state, its letters placed one by one. Its fonts are not embedded.
 */
final class ComposedLetter {
  private static final int PAGES = 4;
  private static final int LINES = 44;
  private static final String[] TEXT = {
    "Leaders in Brackenshire know their services well and act on what they",
    "learn. Most children are seen in time, and their plans say what must",
    "change and by when. Some assessments take too long, and the records",
    "of a small number of visits do not show what children think and feel.",
  };

  private ComposedLetter() {}

  static byte[] pdf() throws IOException {
    return pdf(PAGES);
  }

  /** Draws a letter of so many pages. */
  static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary fonts = new COSDictionary();
      fonts.setItem("F1", font("Helvetica"));
      fonts.setItem("F2", font("Helvetica-Bold"));
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, content(number));
        document.addPage(page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static COSDictionary font(String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    return font;
  }

  private static COSStream content(int number) throws IOException {
    StringBuilder operators = new StringBuilder();
    double y = 760;
    for (int line = 0; line < LINES; line++) {
      boolean heading = line % 11 == 0;
      String text = heading ? "Main findings" : TEXT[line % TEXT.length];
      int middle = text.indexOf(' ', text.length() / 2);
      String first = middle < 0 || heading ? text : text.substring(0, middle + 1);
      draw(operators, heading ? "F2" : "F1", 70, y, first);
      if (first.length() < text.length()) {
        draw(operators, "F1", 70 + first.length() * 5.6, y, text.substring(first.length()));
      }
      y -= heading || line % 11 == 10 ? 22 : 14.5;
    }
    draw(operators, "F1", 515, 40, Integer.toString(number));
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static void draw(StringBuilder to, String font, double x, double y, String text) {
    to.append("q\n0 0 595 842 re\nW* n\nBT\n/").append(font).append(" 12 Tf\n");
    to.append(String.format(Locale.ROOT, "1 0 0 1 %.3f %.3f Tm\n0 g\n0 G\n[", x, y));
    for (int i = 0; i < text.length(); i += 3) {
      to.append('(').append(text, i, Math.min(text.length(), i + 3)).append(")-5");
    }
    to.append("] TJ\nET\nQ\n");
  }
}
