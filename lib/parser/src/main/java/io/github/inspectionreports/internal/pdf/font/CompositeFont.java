package io.github.inspectionreports.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A font of codes that have mostly two bytes (Type 0). */
final class CompositeFont extends TextFont {
  private static final int GLYPHS = 1 << 16;

  private final @Nullable ToUnicode toUnicode;

  /** The map from codes to glyphs; null where the code is the glyph's number. */
  private final @Nullable CMap codes;

  /** Whether the codes themselves are UTF-16. */
  private final boolean unicodeCodes;

  private final double usualWidth;
  private float[] widths = new float[256];

  CompositeFont(
      COSDictionary font,
      COSDictionary descendant,
      COSDictionary descriptor,
      @Nullable ToUnicode toUnicode,
      @Nullable CMap codes) {
    super(font, descriptor);
    this.toUnicode = toUnicode;
    this.codes = codes;
    String encoding = font.getNameAsString(COSName.ENCODING);
    unicodeCodes = encoding != null && (encoding.contains("UCS2") || encoding.contains("UTF16"));
    usualWidth = descendant.getFloat(COSName.DW, 1000) * 0.001;
    Arrays.fill(widths, -1);
    COSArray given = descendant.getCOSArray(COSName.W);
    if (given != null) {
      readWidths(given);
    }
  }

  private void readWidths(COSArray given) {
    int budget = 4 * GLYPHS;
    int i = 0;
    while (i + 1 < given.size()) {
      int first = integer(given.getObject(i));
      COSBase second = given.getObject(i + 1);
      if (second instanceof COSArray list) {
        for (int k = 0; k < list.size(); k++) {
          put(first + k, list.getObject(k));
        }
        i += 2;
      } else {
        // The budget keeps many overlapping ranges from costing more than one.
        int last = Math.min(Math.min(integer(second), GLYPHS - 1), first + budget);
        budget -= Math.max(0, last - first);
        COSBase width = i + 2 < given.size() ? given.getObject(i + 2) : null;
        for (int glyph = first; glyph <= last; glyph++) {
          put(glyph, width);
        }
        i += 3;
      }
    }
  }

  private static int integer(@Nullable COSBase value) {
    return value instanceof COSNumber number ? Math.max(0, number.intValue()) : 0;
  }

  private void put(int glyph, @Nullable COSBase width) {
    if (glyph < 0 || glyph >= GLYPHS || !(width instanceof COSNumber number)) {
      return;
    }
    if (glyph >= widths.length) {
      int before = widths.length;
      widths = Arrays.copyOf(widths, Math.min(GLYPHS, Math.max(glyph + 1, before * 2)));
      Arrays.fill(widths, before, widths.length, -1);
    }
    widths[glyph] = number.floatValue() * 0.001f;
  }

  @Override
  public int codeLength(byte[] string, int at) {
    int left = string.length - at;
    if (codes == null || unicodeCodes) {
      return Math.min(2, left);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(string, at, left);
    try {
      codes.readCode(in);
    } catch (IOException e) {
      return Math.min(2, left);
    }
    return Math.max(1, left - in.available());
  }

  @Override
  public String text(int code) {
    String text = toUnicode == null ? null : toUnicode.text(code);
    if (text == null && unicodeCodes) {
      text = String.valueOf((char) code);
    }
    return text == null ? UNKNOWN : text;
  }

  @Override
  public double width(int code) {
    int glyph = codes == null ? code : codes.toCID(code);
    float width = glyph >= 0 && glyph < widths.length ? widths[glyph] : -1;
    return width < 0 ? usualWidth : width;
  }

  @Override
  public boolean wordSpace(int code, int length) {
    return length == 1 && code == ' ';
  }
}
