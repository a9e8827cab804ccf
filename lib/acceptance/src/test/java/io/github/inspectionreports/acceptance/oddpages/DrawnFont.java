package io.github.inspectionreports.acceptance.oddpages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font of one byte a letter whose map of codes can be given, lost or wrong. */
final class DrawnFont {
  /** What the font says of its letters. */
  enum Map8 {
    /** Names and a map. */
    FULL,
    /** Names of letters, and no map. */
    NAMES,
    /** Neither: which letters they are cannot be known. */
    NONE,
    /** A map to other letters. */
    CIPHER
  }

  /** The code of the blank. */
  static final int BLANK = 32;

  private final Map<Character, Integer> codes = new HashMap<>();
  private final PDType1Font metrics;
  private final boolean bold;
  private final Map8 map;

  /** Letters of which the font says nothing, whatever it says of others. */
  private final String unknown;

  /** How wide letters are in the letter that is drawn anew, as parts of the size. */
  private final Map<Character, Double> widths = new HashMap<>();

  private int next = 33;

  DrawnFont(boolean bold, Map8 map, String unknown) {
    this.bold = bold;
    this.map = map;
    this.unknown = unknown;
    metrics = new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
    codes.put(' ', BLANK);
  }

  int code(char letter) {
    return codes.computeIfAbsent(letter, k -> next < 256 ? next++ : 63);
  }

  /** Takes the widths of letters from where they stand. */
  void learn(Iterable<Glyphs.Word> words) {
    for (Glyphs.Word word : words) {
      for (int i = 0; i < word.text().length() && word.bold() == bold; i++) {
        double width = (word.xs()[i + 1] - word.xs()[i]) / word.size();
        widths.putIfAbsent(word.text().charAt(i), width);
      }
    }
  }

  double width(char letter) {
    Double own = widths.get(letter);
    if (own != null) {
      return own;
    }
    if (letter >= 'ﬀ' && letter <= 'ﬄ') {
      return letter < 'ﬃ' ? 0.5 : 0.76;
    }
    if (letter == '\u00AD' || letter == '\u200B') {
      return 0;
    }
    try {
      return metrics.getStringWidth(String.valueOf(letter)) / 1000;
    } catch (IOException | IllegalArgumentException e) {
      return 0.6;
    }
  }

  COSDictionary write(PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName(bold ? "Arial-BoldMT" : "ArialMT"));
    font.setInt(COSName.FIRST_CHAR, BLANK);
    font.setInt(COSName.LAST_CHAR, 255);
    char[] letters = new char[256];
    codes.forEach((letter, code) -> letters[code] = letter);
    COSArray widths = new COSArray();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(BLANK));
    StringBuilder chars = new StringBuilder();
    int count = 0;
    for (int code = BLANK; code < 256; code++) {
      char letter = letters[code];
      widths.add(new COSFloat((float) (letter == 0 ? 0 : width(letter) * 1000)));
      boolean silent = map == Map8.NONE || map == Map8.CIPHER || unknown.indexOf(letter) >= 0;
      String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
      differences.add(COSName.getPDFName(letter == 0 || silent ? "ofst" + code : name));
      if (letter != 0 && (map == Map8.FULL || map == Map8.CIPHER) && unknown.indexOf(letter) < 0) {
        char said =
            map == Map8.CIPHER && letter > 32 ? (char) ('!' + (letter * 7 + 3) % 90) : letter;
        chars.append("<%02X> <%04X>\n".formatted(code, (int) said));
        count++;
      }
    }
    font.setItem(COSName.getPDFName("Widths"), widths);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    if (count > 0) {
      font.setItem(COSName.TO_UNICODE, toUnicode(document, chars.toString()));
    }
    return font;
  }

  private static COSStream toUnicode(PDDocument document, String chars) throws IOException {
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
    String[] rows = chars.split("\n");
    for (int from = 0; from < rows.length; from += 100) {
      int to = Math.min(rows.length, from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append(rows[i]).append('\n');
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nend\nend\n");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
