package io.github.inspectionreports.internal.pdf.font;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.budget.BudgetException;
import io.github.inspectionreports.internal.pdf.stream.DecodedStream;
import io.github.inspectionreports.internal.pdf.stream.StreamDecoder;
import io.github.inspectionreports.internal.pdf.stream.WatchedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, and the maps that they share, each read once. */
public final class FontCache {
  /** A map that comes with the reader counts as so many entries; the largest have about as many. */
  private static final int NAMED_MAP = 40_000;

  private final Budget budget = Budget.current();
  private final Map<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
  private final Map<COSStream, TextMap> textMaps = new IdentityHashMap<>();
  private final Map<COSBase, @Nullable CMap> codeMaps = new HashMap<>();
  private @Nullable TextFont missing;

  /** A map from codes to text, as far as it could be read. */
  private record TextMap(@Nullable ToUnicode map, @Nullable String fault) {
    static final TextMap NONE = new TextMap(null, null);
  }

  /**
   * Returns a font.
   *
   * @param dictionary the font's dictionary
   * @return the font
   */
  public TextFont font(COSDictionary dictionary) {
    TextFont font = fonts.get(dictionary);
    if (font == null) {
      budget.spend(Limit.FONTS, 1);
      font = read(dictionary);
      fonts.put(dictionary, font);
    }
    return font;
  }

  /** Returns a font for text whose own is not in the file: most texts have plain codes. */
  public TextFont missing() {
    TextFont font = missing;
    if (font == null) {
      COSDictionary plain = new COSDictionary();
      plain.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
      font =
          new SimpleFont(plain, new COSDictionary(), null)
              .withFault("a font is missing, and its text is read by guess");
      missing = font;
    }
    return font;
  }

  private TextFont read(COSDictionary font) {
    TextMap texts = textMap(font.getDictionaryObject(COSName.TO_UNICODE));
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
      return new CompositeFont(font, descendant, descriptor(descendant), texts.map(), codes(font))
          .withFault(texts.fault());
    }
    return new SimpleFont(font, descriptor(font), texts.map()).withFault(texts.fault());
  }

  private static COSDictionary descriptor(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor == null ? new COSDictionary() : descriptor;
  }

  private TextMap textMap(@Nullable COSBase value) {
    if (!(value instanceof COSStream stream)) {
      return TextMap.NONE;
    }
    TextMap known = textMaps.get(stream);
    if (known == null) {
      DecodedStream content = StreamDecoder.of(stream);
      String fault =
          content.fault() == null ? null : "the map of a font to letters: " + content.fault();
      known = new TextMap(new ToUnicode(content.bytes()), fault);
      textMaps.put(stream, known);
    }
    return known;
  }

  private @Nullable CMap codes(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding == null || encoding instanceof COSName name && isIdentity(name)) {
      return null;
    }
    if (!codeMaps.containsKey(encoding)) {
      codeMaps.put(encoding, readCodes(encoding));
    }
    return codeMaps.get(encoding);
  }

  private static boolean isIdentity(COSName name) {
    return name.getName().startsWith("Identity");
  }

  private @Nullable CMap readCodes(COSBase encoding) {
    try {
      if (encoding instanceof COSName name) {
        budget.spend(Limit.MAP_ENTRIES, NAMED_MAP);
        return new CMapParser().parsePredefined(name.getName());
      }
      if (encoding instanceof COSStream stream) {
        byte[] map = StreamDecoder.of(stream).bytes();
        String text = new String(map, StandardCharsets.ISO_8859_1);
        int others = text.split("usecmap", -1).length - 1;
        budget.spend(Limit.MAP_ENTRIES, map.length / 8 + (long) NAMED_MAP * others);
        return mapsToGlyphs(text) ? new CMapParser().parse(new WatchedBytes(map)) : null;
      }
    } catch (BudgetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // An unknown map: two-byte codes are by far the likeliest.
      return null;
    }
    return null;
  }

  /**
   * A map from codes to text has no place here, and FontBox would write its ranges out in full:
   * thousands of millions of entries, if a hostile file says so.
   */
  private static boolean mapsToGlyphs(String map) {
    return !map.contains("beginbf");
  }
}
