package io.github.inspectionreports.internal.pdf.font;

import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** A font of one-byte codes: Type 1, TrueType or Type 3. */
final class SimpleFont extends TextFont {
  private static final double USUAL_WIDTH = 0.5;

  /** Where Windows puts the characters of its symbol fonts. */
  private static final int SYMBOL_AREA = 0xF000;

  /** Signs of Windows-1252 that follow one another. */
  private static final String SIGNS = "‘’“”•–—";

  private static final int FIRST_SIGN = 0x91;

  private final @Nullable ToUnicode toUnicode;
  private final @Nullable Encoding encoding;
  private final boolean dingbats;
  private final boolean zapf;

  /** By code, as far as a text has asked for it. */
  private final @Nullable String[] texts = new @Nullable String[256];

  private final double[] widths = new double[256];

  SimpleFont(COSDictionary font, COSDictionary descriptor, @Nullable ToUnicode toUnicode) {
    super(font, descriptor);
    String plainName = name().toLowerCase(Locale.ROOT);
    this.toUnicode = toUnicode;
    dingbats = plainName.contains("wingdings") || plainName.contains("webdings");
    zapf = plainName.contains("zapfdingbats");
    encoding = encoding(font, descriptor, plainName);
    readWidths(font, descriptor, encoding);
  }

  private String read(int code) {
    String text = toUnicode == null ? null : toUnicode.text(code);
    if (text == null && dingbats) {
      text = String.valueOf((char) (SYMBOL_AREA + code));
    }
    if (text == null && encoding == WinAnsiEncoding.INSTANCE && !zapf) {
      text = plain(code);
    }
    if (text == null && encoding != null) {
      // PDFBox reads its lists of glyphs, which takes a while, when they are first asked for.
      GlyphList glyphs = zapf ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
      text = glyphs.toUnicode(encoding.getName(code));
    }
    return text == null ? UNKNOWN : text;
  }

  /** What the list of glyphs says of the codes in most texts, too; null for any other. */
  private static @Nullable String plain(int code) {
    if (code >= ' ' && code <= '~') {
      return String.valueOf((char) code);
    }
    return code >= FIRST_SIGN && code < FIRST_SIGN + SIGNS.length()
        ? SIGNS.substring(code - FIRST_SIGN, code - FIRST_SIGN + 1)
        : null;
  }

  private static @Nullable Encoding encoding(
      COSDictionary font, COSDictionary descriptor, String plainName) {
    Encoding builtIn;
    if (plainName.contains("zapfdingbats")) {
      builtIn = ZapfDingbatsEncoding.INSTANCE;
    } else if (plainName.equals("symbol") || plainName.startsWith("symbol,")) {
      builtIn = SymbolEncoding.INSTANCE;
    } else if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
      builtIn = WinAnsiEncoding.INSTANCE;
    } else {
      builtIn = StandardEncoding.INSTANCE;
    }
    COSBase base = font.getDictionaryObject(COSName.ENCODING);
    if (base instanceof COSName name) {
      Encoding named = Encoding.getInstance(name);
      return named == null ? builtIn : named;
    }
    if (base instanceof COSDictionary dictionary) {
      boolean symbolic = (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
      return new DictionaryEncoding(dictionary, !symbolic, builtIn);
    }
    return builtIn;
  }

  private void readWidths(
      COSDictionary font, COSDictionary descriptor, @Nullable Encoding encoding) {
    double unit = 0.001;
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
      COSBase first = matrix == null ? null : matrix.getObject(0);
      unit = first instanceof COSNumber number ? Math.abs(number.floatValue()) : unit;
    }
    double missing = descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit;
    COSArray given = font.getCOSArray(COSName.WIDTHS);
    FontMetrics metrics = given == null ? standardMetrics() : null;
    if (given == null ? metrics == null : !fits(font, given)) {
      withFault(
          "a font does not say how wide its letters are, and the gaps between its words are guessed");
    }
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    for (int code = 0; code < 256; code++) {
      if (given != null) {
        int index = code - first;
        COSBase width = index >= 0 && index < given.size() ? given.getObject(index) : null;
        widths[code] = width instanceof COSNumber n ? n.floatValue() * unit : missing;
      } else if (metrics != null && encoding != null) {
        widths[code] = metrics.getCharacterWidth(encoding.getName(code)) * 0.001;
      } else {
        widths[code] = missing > 0 ? missing : USUAL_WIDTH;
      }
    }
  }

  /** Whether there is a width for each code that the font says it has. */
  private static boolean fits(COSDictionary font, COSArray widths) {
    int first = font.getInt(COSName.FIRST_CHAR, -1);
    int last = font.getInt(COSName.LAST_CHAR, first + widths.size() - 1);
    if (first < 0 || last - first >= widths.size()) {
      return false;
    }
    for (int i = 0; i < Math.min(256, widths.size()); i++) {
      if (!(widths.getObject(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable FontMetrics standardMetrics() {
    return Standard14Fonts.containsName(name()) ? Standard14Fonts.getAFM(name()) : null;
  }

  @Override
  public int codeLength(byte[] string, int at) {
    return 1;
  }

  @Override
  public String text(int code) {
    String known = texts[code & 0xFF];
    if (known == null) {
      known = read(code & 0xFF);
      texts[code & 0xFF] = known;
    }
    return known;
  }

  @Override
  public double width(int code) {
    return widths[code & 0xFF];
  }

  @Override
  public boolean wordSpace(int code, int length) {
    return code == ' ';
  }
}
