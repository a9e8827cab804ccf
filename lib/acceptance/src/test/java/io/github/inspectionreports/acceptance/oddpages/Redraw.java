package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.acceptance.oddpages.DrawnFont.Map8;
import io.github.inspectionreports.acceptance.oddpages.Glyphs.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** Draws the text of pages anew: the same letters at their places, by other steps. */
final class Redraw {
  /** What one step of drawing shows. */
  enum Unit {
    LINE,
    WORD,
    LETTER
  }

  private Unit unit = Unit.LINE;
  private boolean blanks = true;
  private boolean places = true;
  private boolean fitted;
  private boolean twice;
  private boolean over;
  private double spacing;
  private double wordSpacing;
  private double condensed = 100;
  private int mode;
  private Map8 map = Map8.FULL;
  private Map8 boldMap = Map8.FULL;
  private String unknown = "";
  private UnaryOperator<List<List<Word>>> lines = UnaryOperator.identity();
  private UnaryOperator<Word> word = UnaryOperator.identity();
  private String extra = "";
  private boolean changes;

  Redraw unit(Unit value) {
    unit = value;
    return this;
  }

  Redraw withoutBlanks() {
    blanks = false;
    return this;
  }

  /** Only words have their places; their letters follow by their widths. */
  Redraw spaced(double letters, double betweenWords, double percent) {
    spacing = letters;
    wordSpacing = betweenWords;
    condensed = percent;
    places = false;
    return this;
  }

  /** Words are stretched to their places as a whole, as scanning programs do. */
  Redraw fitted() {
    fitted = true;
    return this;
  }

  Redraw boldByPrintingTwice() {
    twice = true;
    return this;
  }

  /** The page keeps what it draws; this comes over it. */
  Redraw over() {
    over = true;
    return this;
  }

  Redraw mode(int value) {
    mode = value;
    return this;
  }

  Redraw maps(Map8 plain, Map8 bold) {
    map = plain;
    boldMap = bold;
    return this;
  }

  Redraw unknown(String letters) {
    unknown = letters;
    return this;
  }

  Redraw lines(UnaryOperator<List<List<Word>>> change) {
    lines = change;
    return this;
  }

  Redraw words(UnaryOperator<Word> change) {
    word = change;
    return this;
  }

  Redraw before(String content) {
    extra = content;
    return this;
  }

  boolean apply(PDDocument document) throws IOException {
    List<List<Word>> pages = new ArrayList<>();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      if (document.getPage(i - 1).getRotation() != 0) {
        return false;
      }
      pages.add(Glyphs.words(document, i));
    }
    DrawnFont plain = new DrawnFont(false, map, unknown);
    DrawnFont bold = new DrawnFont(true, boldMap, unknown);
    for (List<Word> words : pages) {
      plain.learn(words);
      bold.learn(words);
    }
    List<byte[]> drawn = new ArrayList<>();
    boolean any = false;
    for (List<Word> words : pages) {
      List<List<Word>> before = Glyphs.lines(words);
      List<List<Word>> after = new ArrayList<>();
      for (List<Word> line : lines.apply(before)) {
        after.add(line.stream().map(word).toList());
      }
      any |= !before.equals(after);
      drawn.add(Content.ascii(draw(after, plain, bold)));
    }
    Set<COSBase> done = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = document.getPage(i);
      if (!over) {
        Content.without(document, page, Content.SHOWS, done);
      }
      Content.set(
          document,
          page,
          Content.ascii("q"),
          Content.bytes(page),
          Content.ascii("Q\nq\n" + extra),
          drawn.get(i),
          Content.ascii("Q"));
    }
    COSDictionary plainFont = plain.write(document);
    COSDictionary boldFont = bold.write(document);
    for (PDPage page : document.getPages()) {
      var resources = Content.resources(page);
      resources.put(COSName.getPDFName("OddF"), PDFontFactory.createFont(plainFont));
      resources.put(COSName.getPDFName("OddB"), PDFontFactory.createFont(boldFont));
    }
    return any || !changes;
  }

  /** Says that a letter in which no word is changed has not the oddity. */
  Redraw onlyWhereChanged() {
    changes = true;
    return this;
  }

  private String draw(List<List<Word>> all, DrawnFont plain, DrawnFont bold) {
    StringBuilder out = new StringBuilder("BT\n" + mode + " Tr\n");
    if (!places) {
      out.append(spacing + " Tc " + wordSpacing + " Tw " + condensed + " Tz\n");
    }
    for (List<Word> line : all) {
      int from = 0;
      for (int i = 1; i <= line.size(); i++) {
        boolean ends =
            i == line.size()
                || unit != Unit.LINE
                || line.get(i).bold() != line.get(from).bold()
                || line.get(i).size() != line.get(from).size()
                || line.get(i).y() != line.get(from).y();
        if (ends) {
          List<Word> piece = line.subList(from, i);
          show(piece, piece.get(0).bold() && !twice ? bold : plain, out, 0);
          if (twice && piece.get(0).bold()) {
            show(piece, plain, out, 0.3);
          }
          from = i;
        }
      }
    }
    return out.append("ET\n").toString();
  }

  private static void showFitted(Word word, DrawnFont font, String name, StringBuilder out) {
    StringBuilder codes = new StringBuilder();
    double width = 0;
    for (char letter : word.text().toCharArray()) {
      codes.append("%02X".formatted(font.code(letter)));
      width += font.width(letter) * word.size();
    }
    double percent = width == 0 ? 100 : 100 * (word.endX() - word.x()) / width;
    out.append("/%s %.3f Tf %.3f Tz\n".formatted(name, word.size(), percent));
    out.append("1 0 0 1 %.3f %.3f Tm <%s> Tj\n".formatted(word.x(), word.y(), codes));
  }

  private void show(List<Word> words, DrawnFont font, StringBuilder out, double dx) {
    Word first = words.get(0);
    String name = words.get(0).bold() && !twice ? "OddB" : "OddF";
    if (fitted) {
      words.forEach(word -> showFitted(word, font, name, out));
      return;
    }
    out.append("/%s %.3f Tf\n".formatted(name, first.size()));
    out.append("1 0 0 1 %.3f %.3f Tm\n".formatted(first.x() + dx, first.y()));
    out.append("[");
    double at = first.x();
    for (int w = 0; w < words.size(); w++) {
      Word word = words.get(w);
      for (int i = 0; i < word.text().length(); i++) {
        char letter = word.text().charAt(i);
        if (unit == Unit.LETTER && (i > 0 || w > 0)) {
          out.append("] TJ\n1 0 0 1 %.3f %.3f Tm\n[".formatted(word.xs()[i] + dx, word.y()));
        } else if (places || i == 0 && (w == 0 || !blanks && words.get(w - 1).blank())) {
          double by = (word.xs()[i] - at) * 1000 / word.size();
          if (Math.abs(by) > 0.5) {
            out.append("%.1f".formatted(-by * 100 / condensed));
          }
          at = word.xs()[i];
        }
        out.append("<%02X>".formatted(font.code(letter)));
        at += (font.width(letter) * word.size() + spacing) * condensed / 100;
      }
      if (word.blank() && blanks) {
        out.append("<20>");
        at += (font.width(' ') * word.size() + spacing + wordSpacing) * condensed / 100;
      }
    }
    out.append("] TJ\n");
  }
}
