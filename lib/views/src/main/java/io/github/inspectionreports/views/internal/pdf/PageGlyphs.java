package io.github.inspectionreports.views.internal.pdf;

import io.github.inspectionreports.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The letters of a page as one word without blanks, and the glyph of each. */
public final class PageGlyphs {
  private final StringBuilder letters = new StringBuilder();
  private final List<Glyph> glyphs = new ArrayList<>();
  private int[] glyphOf = new int[512];

  void add(Glyph glyph) {
    String folded = fold(glyph.text());
    for (int i = 0; i < folded.length(); i++) {
      if (letters.length() == glyphOf.length) {
        glyphOf = Arrays.copyOf(glyphOf, 2 * glyphOf.length);
      }
      glyphOf[letters.length()] = glyphs.size();
      letters.append(folded.charAt(i));
    }
    glyphs.add(glyph);
  }

  /** Returns the glyphs of a stretch of letters, with the signs between them and after the last. */
  List<Glyph> glyphs(int from, int to) {
    int last = glyphOf[to - 1] + 1;
    int next = to < letters.length() ? glyphOf[to] : glyphs.size();
    while (last < next && touches(glyphs.get(last - 1), glyphs.get(last))) {
      last++;
    }
    return glyphs.subList(glyphOf[from], last);
  }

  /** Whether a sign stands right after a letter, as the full stop of a sentence does. */
  private static boolean touches(Glyph letter, Glyph sign) {
    double apart = Math.hypot(sign.x() - letter.endX(), sign.y() - letter.endY());
    return apart < 0.15 * letter.size();
  }

  /** Returns where letters begin from a place on; -1 if nowhere. */
  int find(String word, int from) {
    return letters.indexOf(word, from);
  }

  /** Returns where letters begin for the last time, from a place on; -1 if nowhere. */
  int findLast(String word, int from) {
    int at = letters.lastIndexOf(word);
    return at >= from ? at : -1;
  }

  /** Letters and digits alone, in one case; of ligatures and accents only their letters. */
  public static String fold(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
