package io.github.inspectionreports.internal.pdf.text;

import java.util.HashSet;
import java.util.Set;

/** The letters that a page shows, to tell whether invisible text is a copy of them. */
final class ShownLetters {
  /** So many letters in a row are compared. */
  private static final int PIECE = 4;

  /** Where so much of a text is on the page, the rest are slips of the program that read it. */
  private static final double MOSTLY = 0.7;

  /** The same of a text that lies over one that is shown. */
  private static final double OVER = 0.3;

  private final StringBuilder letters = new StringBuilder();
  private final Set<String> pieces = new HashSet<>();

  /** Adds text that the page shows. */
  void add(CharSequence text) {
    append(text, letters);
  }

  int length() {
    return letters.length();
  }

  /**
   * Whether the page shows the letters of a text, all of them in a row or most in pieces.
   *
   * @param text the text
   * @param over whether it lies over text that is shown, as a layer of a scan does
   */
  boolean has(CharSequence text, boolean over) {
    StringBuilder own = new StringBuilder();
    append(text, own);
    if (letters.indexOf(own.toString()) >= 0) {
      return true;
    }
    int last = pieces.isEmpty() ? letters.length() - PIECE : -1;
    for (int i = 0; i <= last; i++) {
      pieces.add(letters.substring(i, i + PIECE));
    }
    int found = 0;
    int all = own.length() - PIECE + 1;
    for (int i = 0; i < all; i++) {
      found += pieces.contains(own.substring(i, i + PIECE)) ? 1 : 0;
    }
    return all > 0 && found > (over ? OVER : MOSTLY) * all;
  }

  private static void append(CharSequence text, StringBuilder to) {
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> to.append((char) c));
  }
}
