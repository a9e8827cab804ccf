package io.github.inspectionreports.internal.text;

import java.util.regex.Pattern;

/** Decides whether a text has lines: programs that copy a page out of a viewer can lose them. */
public final class Lines {
  private static final Pattern LINE_END = Pattern.compile("[\n\r\f\u0085\u2028]+");

  /** No paragraph of a letter has so many characters. */
  private static final int LONGEST = 2000;

  /** A shorter text may be one paragraph. */
  private static final int SHORTEST = 1500;

  /** So much of the text on lines that long leaves no headings. */
  private static final double SHARE = 0.5;

  private Lines() {}

  /**
   * Returns whether the lines of a text are lost.
   *
   * @param text the text
   * @return whether most of it is on lines longer than any paragraph
   */
  public static boolean lost(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    long within = 0;
    String[] lines = LINE_END.split(text);
    for (String line : lines) {
      within += line.length() >= LONGEST ? line.length() : 0;
    }
    boolean alone = lines.length <= 2;
    return alone || within >= SHARE * text.length();
  }
}
