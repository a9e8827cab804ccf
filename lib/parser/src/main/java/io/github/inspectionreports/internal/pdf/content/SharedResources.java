package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.internal.pdf.file.OptionalContent;
import io.github.inspectionreports.internal.pdf.file.StructureNumbers;
import io.github.inspectionreports.internal.pdf.font.FontCache;
import io.github.inspectionreports.internal.pdf.text.GlyphPlaces;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What the pages of one document share, each thing read once. */
public final class SharedResources {
  final FontCache fonts = new FontCache();
  final StructureNumbers structure;
  final OptionalContent layers;

  /** Who asks where each glyph is; null where nobody does. */
  final @Nullable GlyphPlaces glyphs;

  /** What text needs that is set for a field which draws none: a font named F. */
  final COSDictionary plainText = plainText();

  /**
   * Forms that draw neither text nor lines, such as most pictures and ornaments, with the depth at
   * which that was seen: at that depth or deeper they need not be read again.
   */
  private final Map<COSStream, Integer> quiet = new IdentityHashMap<>();

  public SharedResources(COSDictionary catalog, @Nullable GlyphPlaces glyphs) {
    this.glyphs = glyphs;
    structure = new StructureNumbers(catalog);
    layers = new OptionalContent(catalog);
  }

  boolean quiet(COSStream form, int depth) {
    Integer seen = quiet.get(form);
    return seen != null && depth >= seen;
  }

  void setQuiet(COSStream form, int depth) {
    quiet.merge(form, depth, Math::min);
  }

  private static COSDictionary plainText() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.F, font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return resources;
  }
}
