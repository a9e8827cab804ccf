package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.internal.pdf.font.FontCache;
import io.github.inspectionreports.internal.pdf.font.TextFont;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts, forms and properties of a content stream by their names. */
final class Resources {
  private final @Nullable COSDictionary all;
  private final Map<String, TextFont> fonts = new HashMap<>();

  Resources(@Nullable COSDictionary all) {
    this.all = all;
  }

  @Nullable COSDictionary all() {
    return all;
  }

  /** Returns what a name of a kind stands for; null if for nothing. */
  @Nullable COSBase find(COSName kind, String name) {
    COSDictionary named = all == null ? null : all.getCOSDictionary(kind);
    return named == null ? null : named.getDictionaryObject(COSName.getPDFName(name));
  }

  /** Returns the font of a name, or the one that stands in for a font that is missing. */
  TextFont font(String name, FontCache cache) {
    TextFont font = fonts.get(name);
    if (font == null) {
      font =
          find(COSName.FONT, name) instanceof COSDictionary dictionary
              ? cache.font(dictionary)
              : cache.missing();
      fonts.put(name, font);
    }
    return font;
  }
}
