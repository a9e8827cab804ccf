package io.github.inspectionreports.odd;

import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a letter on pages, as it should be or in one of the ways in which programs do it wrongly.
 */
final class OddPdf {
  private static final double TOP = 72;
  private static final double BOTTOM = 770;
  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  /** Draws a mark at a place. */
  interface Mark {
    String at(double x, double y);
  }

  double size = 11;
  double leading = 14;
  double gap = 8;
  double left = 72;
  double width = 450;

  /** Text of the mark; empty where {@link #drawn} draws it. */
  String bullet = "•";

  Mark drawn = (x, y) -> "";

  /** Where the text of an item begins after its mark; 0 sets both in one piece. */
  double hanging = 18;

  /** Points between the letters of headings. */
  double headingApart;

  /** Points between words that are drawn one by one; 0 draws lines. */
  double wordGap;

  /** Draws each letter of a heading on its own, so many points apart. */
  double letterByLetter;

  /** Each line, or each fifth, has its number; 0 for none. */
  int numbers;

  double numbersAt = 40;

  /** The first line of each page has its number, too. */
  boolean firstNumbered;

  /** Operators at the beginning of each page. */
  String under = "";

  /** Operators at the end of each page. */
  String over = "";

  UnaryOperator<String> text = UnaryOperator.identity();

  /** What is done to the text from one page on. */
  UnaryOperator<String> later = UnaryOperator.identity();

  /** What is done to the text of headings before that. */
  UnaryOperator<String> headings = UnaryOperator.identity();

  int columns = 1;

  /** A second layer: its operators before the text, and how far it is moved. */
  String layer = "";

  double layerMoved;
  boolean boldByPrint;

  private final PdfSketch sketch = new PdfSketch();
  private double y = TOP;
  private int column;
  private int page = 1;
  private int line;

  byte[] bytes() {
    sketch.raw(under);
    for (String paragraph : PlainLetter.TEXT.split("\n\n")) {
      for (String one : paragraph.strip().split("\n")) {
        paragraph(one);
      }
      y += gap;
    }
    sketch.raw(over);
    return sketch.bytes();
  }

  private void paragraph(String paragraph) {
    boolean item = paragraph.startsWith("• ");
    boolean heading = isHeading(paragraph);
    String words = item ? paragraph.substring(2) : paragraph;
    double indent = item ? hanging : 0;
    if (item && hanging == 0) {
      words = bullet + words;
    }
    List<String> lines = wrap(words, width - indent, heading ? BOLD : PLAIN);
    for (int i = 0; i < lines.size(); i++) {
      nextLine();
      if (item && i == 0 && hanging > 0) {
        sketch.raw(drawn.at(x(), 842 - y + leading));
        if (!bullet.isEmpty()) {
          sketch.text("F1", size, x(), y - leading, latin(bullet));
        }
      }
      set(heading, x() + indent, lines.get(i));
    }
  }

  private double x() {
    return left + column * (width + 30);
  }

  private void nextLine() {
    boolean first = line == 0;
    if (y > BOTTOM) {
      y = TOP;
      if (++column == columns) {
        column = 0;
        page++;
        first = true;
        sketch.raw(over).nextPage().raw(under);
      }
    }
    line++;
    if (numbers > 0 && (line % numbers == 0 || first && firstNumbered)) {
      sketch.text("F1", 8, numbersAt, y, String.valueOf(line));
    }
    y += leading;
  }

  private void set(boolean heading, double x, String words) {
    double at = y - leading;
    String shown = latin((page > 1 ? later : text).apply(heading ? headings.apply(words) : words));
    String font = heading && !boldByPrint ? "F2" : "F1";
    PDType1Font face = heading ? BOLD : PLAIN;
    if (heading && letterByLetter > 0) {
      double pen = x;
      for (char c : shown.toCharArray()) {
        if (c != ' ') {
          sketch.text(font, size, pen, at, String.valueOf(c));
        }
        pen += widthOf(String.valueOf(c), face) + letterByLetter;
      }
    } else if (heading && headingApart > 0) {
      sketch.raw(headingApart + " Tc").text(font, size, x, at, shown).raw("0 Tc");
    } else if (wordGap > 0) {
      double pen = x;
      for (String word : shown.split(" ")) {
        sketch.text(font, size, pen, at, word);
        pen += widthOf(word, face) + wordGap;
      }
    } else {
      sketch.text(font, size, x, at, shown);
    }
    if (heading && boldByPrint) {
      sketch.text(font, size, x + 0.4, at, shown);
    }
    if (!layer.isEmpty()) {
      sketch.raw(layer).text("F1", size, x + layerMoved, at + layerMoved, shown).raw("0 Tr");
    }
  }

  private static boolean isHeading(String text) {
    return text.endsWith("findings") && text.length() < 20
        || text.endsWith("?")
        || text.startsWith("Area for")
        || text.startsWith("Focused visit");
  }

  private double widthOf(String text, PDType1Font font) {
    try {
      return font.getStringWidth(text.replaceAll("[^ -~]", "'")) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> wrap(String text, double room, PDType1Font font) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && widthOf(line + " " + word, font) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Codes of Windows-1252 as characters, which is what the sketch writes. */
  private static String latin(String text) {
    return text.replace('’', '\u0092').replace('•', '\u0095').replace('ƒ', '\u0083');
  }

  static String box(double x, double y, double size) {
    return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re f", x, y, size, size);
  }
}
