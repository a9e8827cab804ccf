package io.github.inspectionreports.internal.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once. */
final class FontShelf {
  private final Map<COSDictionary, LetterFont> fonts = new IdentityHashMap<>();

  /**
   * Returns a font.
   *
   * @param dictionary the font's dictionary
   * @return the font
   */
  LetterFont font(COSDictionary dictionary) {
    LetterFont font = fonts.get(dictionary);
    if (font == null) {
      font = read(dictionary);
      fonts.put(dictionary, font);
    }
    return font;
  }

  private static LetterFont read(COSDictionary font) {
    ToUnicode toUnicode = toUnicode(font.getDictionaryObject(COSName.TO_UNICODE));
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
      return new CompositeFont(font, descendant, descriptor(descendant), toUnicode, codes(font));
    }
    return new SimpleFont(font, descriptor(font), toUnicode);
  }

  private static COSDictionary descriptor(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor == null ? new COSDictionary() : descriptor;
  }

  private static @Nullable ToUnicode toUnicode(@Nullable COSBase stream) {
    if (!(stream instanceof COSStream map)) {
      return null;
    }
    try {
      return new ToUnicode(StreamBytes.of(map));
    } catch (IOException e) {
      // The font is then read by its encoding, as if it had no map.
      return null;
    }
  }

  private static @Nullable CMap codes(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    try {
      if (encoding instanceof COSName name) {
        return name.getName().startsWith("Identity")
            ? null
            : new CMapParser().parsePredefined(name.getName());
      }
      if (encoding instanceof COSStream stream) {
        return new CMapParser().parse(new RandomAccessReadBuffer(StreamBytes.of(stream)));
      }
    } catch (IOException | RuntimeException e) {
      // An unknown map: two-byte codes are by far the likeliest.
      return null;
    }
    return null;
  }
}
