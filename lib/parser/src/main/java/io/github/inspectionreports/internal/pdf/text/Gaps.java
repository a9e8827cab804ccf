package io.github.inspectionreports.internal.pdf.text;

import java.util.Arrays;

/**
 * The gaps between the letters of a text for which no blank is drawn, and what they are: the end of
 * a word, or the way in which its letters are set. How wide a blank is cannot be said of one gap
 * alone; beside the others of its line and its page it can.
 */
final class Gaps {
  /** From this part of the size on, a gap in a line that is set as usual is a blank. */
  static final double BLANK = 0.15;

  /** Narrower gaps are kerning. */
  static final double LEAST = 0.05;

  /** This share of letters with a gap after them shows that all letters have gaps between them. */
  private static final double SET_APART = 0.6;

  /** After letters with gaps between them, a blank is so much wider than the gaps between them. */
  private static final double WIDER = 1.5;

  private static final double MORE = 0.1;

  /** In a text of so few letters a gap cannot be compared with others. */
  private static final int SHORT = 3;

  /** Gaps that differ by no more than this share are those of letters set in one way. */
  private static final double ALIKE = 0.35;

  /** A text of so many letters has a blank. */
  private static final int LONG = 25;

  /** No text has more words than one for so many letters, nor fewer. */
  private static final int LEAST_WORD = 2;

  private static final int LONGEST_WORD = 14;

  private static final int[] NO_PLACES = {};
  private static final double[] NO_WIDTHS = {};

  private int[] places = NO_PLACES; // most texts have no such gap
  private double[] widths = NO_WIDTHS;
  private int count;

  /** How far letters are set apart by the state of the text, not counted as gaps; mostly 0. */
  private double apart;

  /** Adds a gap before a place of the text, as a part of the size. */
  void add(int place, double width) {
    if (width < LEAST) {
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count + 4);
      widths = Arrays.copyOf(widths, 2 * count + 4);
    }
    places[count] = place;
    widths[count] = width;
    count++;
  }

  /** Adds the gaps of a text that is joined after another of some length. */
  void addAll(Gaps others, int length) {
    for (int i = 0; i < others.count; i++) {
      add(length + others.places[i], others.widths[i]);
    }
    apart = Math.max(apart, others.apart);
  }

  void clear() {
    count = 0;
    apart = 0;
  }

  /** Notes how far letters are set apart, where that is not counted as gaps. */
  void setApart(double width) {
    apart = width;
  }

  int narrow() {
    int narrow = 0;
    for (int i = 0; i < count; i++) {
      narrow += widths[i] <= BLANK ? 1 : 0;
    }
    return narrow;
  }

  int wide() {
    return count - narrow();
  }

  Gaps copy() {
    Gaps copy = new Gaps();
    copy.addAll(this, 0);
    return copy;
  }

  /**
   * Puts the blanks into a text.
   *
   * @param text the text
   * @param tight whether words of its page are set closer than usual
   * @return the text with a blank for each gap that is one
   */
  String fill(StringBuilder text, boolean tight) {
    if (count == 0) {
      return text.toString();
    }
    double blank = blank(text, tight);
    for (int i = count - 1; i >= 0; i--) {
      if (widths[i] > blank) {
        text.insert(places[i], ' ');
      }
    }
    return text.toString();
  }

  /** Returns the gap between the letters of a text that are set apart; NaN if they are not. */
  double usual(CharSequence text) {
    if (apart > BLANK) {
      return apart;
    }
    int blanks = blanks(text);
    int letters = text.length() - blanks;
    if (count == 0 || letters <= SHORT || count < SET_APART * (letters - 1 - blanks)) {
      return Double.NaN;
    }
    double[] sorted = Arrays.copyOf(widths, count);
    Arrays.sort(sorted);
    return sorted[count / 2];
  }

  /**
   * Joins a short word beside words whose letters are set apart, if its own are set so, too: "T O".
   * By itself it does not show whether a gap is a blank.
   *
   * @param text the text
   * @param usual the gap between the letters beside it; NaN if they are not set apart
   * @return whether it is such a word, or a single letter
   */
  boolean joinShort(CharSequence text, double usual) {
    if (count >= SHORT || Double.isNaN(usual)) {
      return false; // before its letters are counted
    }
    int letters = text.length() - blanks(text);
    if (letters > SHORT || count != letters - 1) {
      return false;
    }
    double near = Math.max(ALIKE * usual, LEAST);
    for (int i = 0; i < count; i++) {
      if (Math.abs(widths[i] - usual) > near) {
        return false;
      }
    }
    count = 0;
    return true;
  }

  private static int blanks(CharSequence text) {
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      blanks += text.charAt(i) <= ' ' || text.charAt(i) == '\u00A0' ? 1 : 0;
    }
    return blanks;
  }

  private double blank(CharSequence text, boolean tight) {
    int blanks = blanks(text);
    int letters = text.length() - blanks;
    double usual = apart > BLANK ? Double.NaN : usual(text);
    if (!Double.isNaN(usual)) {
      return Math.max(BLANK, Math.max(WIDER * usual, usual + MORE));
    }
    boolean unbroken = blanks == 0 && wide() == 0;
    boolean words =
        letters >= LONG && letters <= LONGEST_WORD * count && letters >= LEAST_WORD * count;
    return unbroken && (tight || words) ? LEAST : BLANK;
  }
}
