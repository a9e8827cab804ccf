package io.github.inspectionreports.internal.text;

import io.github.inspectionreports.internal.vocabulary.CollapsedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what can be split in a text that has lost its lines: its pages, which web sites that show
 * documents give as one line each with the page's number before it, and the head of a letter.
 */
public final class LostLines {
  private static final Pattern LINE_END = Pattern.compile("[\n\r\f\u0085\u2028]+");

  /** The number of a page before its text, which is not the day of a date. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s{0,9}(?i:page )?(\\d{1,3})(?: of \\d{1,3})? {1,9}(?=\\S)(?!\\p{Lu}\\p{Ll}{2,8},? \\d{4})");

  private static final Pattern AFTER =
      Pattern.compile("(?<=\\S) {1,9}(?i:page )?(\\d{1,3})(?: of \\d{1,3})?\\s{0,9}$");

  private LostLines() {}

  /**
   * Returns a text with its pages split and the head of its letter on a line of its own.
   *
   * @param text a text whose lines are lost
   * @return the text without the numbers of its pages
   */
  public static String parted(String text) {
    List<String> pages = pages(text);
    String first = pages.get(0);
    int end = CollapsedHead.end(first);
    if (end > 0) {
      pages.set(0, first.substring(0, end) + "\n\n" + first.substring(end).strip());
    }
    return String.join("\n\n\f", pages);
  }

  /** Returns whether a text has several lines, and each has the number of its page. */
  static boolean arePages(String text) {
    return pages(text).size() > 1;
  }

  /** The lines without the numbers of their pages; the text alone where they count none. */
  private static List<String> pages(String text) {
    List<String> lines = LINE_END.splitAsStream(text).filter(line -> !line.isBlank()).toList();
    for (Pattern place : List.of(BEFORE, AFTER)) {
      List<String> pages = new ArrayList<>();
      int expected = place == BEFORE && lines.size() == 1 ? 1 : 0;
      for (String line : lines) {
        Matcher number = place.matcher(line);
        int page = number.find() ? Integer.parseInt(number.group(1)) : 0;
        if (page == 0 || expected > 0 && page != expected) {
          break;
        }
        expected = page + 1;
        pages.add(number.replaceFirst(""));
      }
      if (pages.size() == lines.size() && (place == BEFORE || lines.size() > 1)) {
        return pages;
      }
    }
    return new ArrayList<>(List.of(text.strip()));
  }
}
