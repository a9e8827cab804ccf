package io.github.inspectionreports.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Draws PDFs for tests, with content streams written out by hand. Its fonts have no programs:
 * {@code F1} Helvetica and {@code F2} Helvetica-Bold without widths, {@code F3} with two-byte codes
 * that are the characters plus 1,000 and a map to Unicode, {@code F4} a Wingdings without encoding.
 */
public final class PdfSketch {
  private final PDDocument document = new PDDocument();
  private final COSDictionary fonts = new COSDictionary();
  private final COSDictionary forms = new COSDictionary();
  private final StringBuilder content = new StringBuilder();
  private PDPage page = new PDPage(PDRectangle.A4);

  /** Begins a document with one empty page. */
  public PdfSketch() {
    fonts.setItem("F1", simple("Helvetica", "WinAnsiEncoding"));
    fonts.setItem("F2", simple("Helvetica-Bold", "WinAnsiEncoding"));
    fonts.setItem("F3", composite());
    COSDictionary wingdings = simple("ABCDEF+Wingdings-Regular", null);
    COSArray widths = new COSArray();
    for (int i = 0; i < 256; i++) {
      widths.add(COSInteger.get(700));
    }
    wingdings.setItem(COSName.WIDTHS, widths);
    fonts.setItem("F4", wingdings);
    document.addPage(page);
  }

  private static COSDictionary simple(String name, @Nullable String encoding) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    if (encoding != null) {
      font.setName(COSName.ENCODING, encoding);
    }
    return font;
  }

  private static COSDictionary composite() {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setInt(COSName.DW, 500);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "ABCDEF+Sketch-Italic");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(
        COSName.TO_UNICODE,
        stream("2 beginbfrange <0408> <0460> <0020> <0461> <0462> [<FB01> <00660066>] endbfrange"));
    return font;
  }

  private static COSStream stream(String text) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  /** Writes content as it is. */
  public PdfSketch raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /** Draws text in the given font; y from the top edge. */
  public PdfSketch text(String font, double size, double x, double y, String text) {
    return raw(
        String.format(
            Locale.ROOT,
            "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj ET",
            font,
            size,
            x,
            842 - y,
            escape(text)));
  }

  /** Draws a line of 12-point text. */
  public PdfSketch line(double x, double y, String text) {
    return text("F1", 12, x, y, text);
  }

  /** Draws rows of two cells, the left and the right ones by turns, 14.5 points apart. */
  public PdfSketch rows(double y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      line(i % 2 == 0 ? 70 : 300, y + 14.5 * (i / 2), cells[i]);
    }
    return this;
  }

  /** Draws a line of bold 12-point text. */
  public PdfSketch bold(double x, double y, String text) {
    return text("F2", 12, x, y, text);
  }

  /** Draws a square bullet and the text after it. */
  public PdfSketch bullet(double x, double y, String text) {
    return text("F4", 9, x, y, "n").line(x + 18, y, text);
  }

  /** Draws a horizontal or vertical line as a thin filled box; y from the top edge. */
  public PdfSketch rule(double x1, double y1, double x2, double y2) {
    return raw(
        String.format(
            Locale.ROOT,
            "%.2f %.2f %.2f %.2f re f",
            x1,
            842 - y2,
            Math.max(0.5, x2 - x1),
            Math.max(0.5, y2 - y1)));
  }

  /** Draws the lines of a table. */
  public PdfSketch grid(double[] columns, double[] rows) {
    for (double x : columns) {
      rule(x, rows[0], x, rows[rows.length - 1]);
    }
    for (double y : rows) {
      rule(columns[0], y, columns[columns.length - 1], y);
    }
    return this;
  }

  /** Adds a form that content can draw by its name. */
  public PdfSketch form(String name, String operators) {
    COSStream form = stream(operators);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = new COSArray();
    for (float side : new float[] {0, 0, 595, 842}) {
      box.add(new COSFloat(side));
    }
    form.setItem(COSName.BBOX, box);
    forms.setItem(name, form);
    return this;
  }

  /** Turns the page at hand. */
  public PdfSketch turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /**
   * Makes the page at hand as large as this; y is still measured from 842 points above its foot.
   */
  public PdfSketch sized(float width, float height) {
    page.setMediaBox(new PDRectangle(width, height));
    return this;
  }

  /** Ends the page at hand and begins another. */
  public PdfSketch nextPage() {
    endPage();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  private void endPage() {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    resources.setItem(COSName.XOBJECT, forms);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.CONTENTS, stream(content.toString()));
    content.setLength(0);
  }

  /** Replaces the content of the page at hand by bytes that cannot be unpacked. */
  public PdfSketch damaged() {
    endPage();
    COSStream broken = new COSStream();
    try (OutputStream out = broken.createRawOutputStream()) {
      out.write("no packed bytes".getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broken.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    page.getCOSObject().setItem(COSName.CONTENTS, broken);
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Returns the file. */
  public byte[] bytes() {
    endPage();
    return save();
  }

  /** Returns the file, locked with a password. */
  public byte[] locked(String password) {
    endPage();
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return save();
  }

  private byte[] save() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }
}
