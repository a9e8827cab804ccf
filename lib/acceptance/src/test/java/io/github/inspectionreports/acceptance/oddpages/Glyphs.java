package io.github.inspectionreports.acceptance.oddpages;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The words of a page with the place of each letter, as PDFBox sees them. */
final class Glyphs extends PDFTextStripper {
  /** A wider gap, in parts of the size, parts words. */
  private static final double GAP = 0.17;

  private final List<Word> words = new ArrayList<>();
  private final List<TextPosition> open = new ArrayList<>();

  private Glyphs() {
    super();
  }

  /**
   * A word.
   *
   * @param text its letters
   * @param xs where each letter begins and, last, where the word ends
   * @param y its base line, from the foot of the page
   * @param size height of its font in points
   * @param bold whether its font is bold
   * @param blank whether a blank follows it on its line
   */
  record Word(String text, double[] xs, double y, double size, boolean bold, boolean blank) {
    double x() {
      return xs[0];
    }

    double endX() {
      return xs[xs.length - 1];
    }

    /** With other letters in the same place. */
    Word withText(String other) {
      if (other.length() == text.length()) {
        return new Word(other, xs, y, size, bold, blank);
      }
      DrawnFont font = new DrawnFont(bold, DrawnFont.Map8.FULL, "");
      double width = other.chars().mapToDouble(letter -> font.width((char) letter)).sum();
      double[] at = new double[other.length() + 1];
      at[0] = x();
      for (int i = 0; i < other.length(); i++) {
        at[i + 1] = at[i] + font.width(other.charAt(i)) / width * (endX() - x());
      }
      return new Word(other, at, y, size, bold, blank);
    }

    /** With one more letter, which has a width of its own. */
    Word with(int index, char letter, double width) {
      double[] at = new double[xs.length + 1];
      for (int i = 0; i <= xs.length; i++) {
        at[i] = i <= index ? xs[i] : xs[i - 1] + width;
      }
      String other = text.substring(0, index) + letter + text.substring(index);
      return new Word(other, at, y, size, bold, blank);
    }

    Word moved(double dx, double dy) {
      double[] at = xs.clone();
      for (int i = 0; i < at.length; i++) {
        at[i] += dx;
      }
      return new Word(text, at, y + dy, size, bold, blank);
    }

    Word sized(double other) {
      return new Word(text, xs, y, other, bold, blank);
    }

    Word weight(boolean other) {
      return new Word(text, xs, y, size, other, blank);
    }
  }

  /**
   * Finds the words of a page.
   *
   * @param document the document
   * @param number of the page, from 1
   * @return its upright words, in the order in which they are drawn
   * @throws IOException if the page cannot be read
   */
  static List<Word> words(PDDocument document, int number) throws IOException {
    Glyphs glyphs = new Glyphs();
    glyphs.setStartPage(number);
    glyphs.setEndPage(number);
    glyphs.writeText(document, new StringWriter());
    glyphs.end(false);
    PDPage page = document.getPage(number - 1);
    float left = page.getCropBox().getLowerLeftX();
    float foot = page.getCropBox().getLowerLeftY();
    return glyphs.words.stream().map(word -> word.moved(left, foot)).toList();
  }

  /** Returns the words line by line: those that follow each other on a base line. */
  static List<List<Word>> lines(List<Word> words) {
    List<List<Word>> lines = new ArrayList<>();
    Word last = null;
    for (Word word : words) {
      boolean goesOn =
          last != null
              && Math.abs(last.y() - word.y()) < 1
              && word.x() > last.endX() - 1
              && word.x() < last.endX() + 2.5 * word.size();
      if (!goesOn) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
      last = word;
    }
    return lines;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    if (Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY()) > 0.01) {
      return;
    }
    String text = position.getUnicode();
    if (text == null || text.isBlank()) {
      end(true);
      return;
    }
    if (!open.isEmpty()) {
      TextPosition last = open.get(open.size() - 1);
      double gap = x(position) - end(last);
      boolean same = Math.abs(y(position) - y(last)) < 0.5 && last.getFont() == position.getFont();
      double size = position.getTextMatrix().getScalingFactorY();
      if (!same || gap > GAP * size || gap < -0.5 * size) {
        end(Math.abs(y(position) - y(last)) < 1 && gap > GAP * size && gap < 2 * size);
      }
    }
    open.add(position);
  }

  private static double x(TextPosition position) {
    return position.getTextMatrix().getTranslateX();
  }

  private static double y(TextPosition position) {
    return position.getTextMatrix().getTranslateY();
  }

  private static double end(TextPosition position) {
    return x(position) + position.getWidth();
  }

  private void end(boolean blank) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    List<Double> xs = new ArrayList<>();
    for (TextPosition position : open) {
      String letters = position.getUnicode();
      for (int i = 0; i < letters.length(); i++) {
        xs.add(x(position) + position.getWidth() * i / letters.length());
      }
      text.append(letters);
    }
    TextPosition first = open.get(0);
    xs.add(end(open.get(open.size() - 1)));
    String font = String.valueOf(first.getFont().getName()).toLowerCase(Locale.ROOT);
    words.add(
        new Word(
            text.toString(),
            xs.stream().mapToDouble(d -> d).toArray(),
            y(first),
            first.getTextMatrix().getScalingFactorY(),
            font.contains("bold") || font.contains("black") || font.contains("heavy"),
            blank));
    open.clear();
  }
}
