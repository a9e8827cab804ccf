package io.github.inspectionreports.cli.internal.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text set in lines of a given width. */
public final class Wrapped {
  private Wrapped() {}

  /** Breaks a text between words; a word wider than the lines stands alone on one. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).split(" ")) {
      if (word.isEmpty()) {
        continue;
      }
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** A letter is a stranger's text: nothing in it may steer the terminal. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                printable.append(' ');
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                printable.append('\uFFFD');
              } else if (Character.getType(c) != Character.FORMAT) {
                printable.appendCodePoint(c);
              }
            });
    return printable.toString();
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
