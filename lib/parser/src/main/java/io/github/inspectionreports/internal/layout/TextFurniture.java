package io.github.inspectionreports.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the footers and page numbers that a program left in a text when it took it out of a PDF:
 * bare numbers at page ends, and short lines next to a page end that come again. A line that comes
 * again elsewhere is text: headings do, and so do the last words of paragraphs that are alike.
 */
final class TextFurniture {
  private static final int LONGEST = 120;

  /** So many blank lines stand where a page ended. */
  static final int PAGE_END_BLANKS = 3;

  /** A line that counts the pages shows by its numbers that it is a footer, so often at least. */
  private static final int OFTEN = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page )?\\d{1,3}(?: of \\d{1,3})?", Pattern.CASE_INSENSITIVE);

  /** Lines that differ in their numbers only. */
  private static final class Alike {
    private final Set<String> texts = new HashSet<>();
    private int count;

    void add(TextLine line) {
      texts.add(line.text());
      count++;
    }

    boolean countsPages() {
      return count >= OFTEN && texts.size() == count;
    }
  }

  private TextFurniture() {}

  /**
   * Parts the lines of a text.
   *
   * @param lines the lines; those found are taken out of it
   * @return the lines found
   */
  static List<TextLine> take(List<TextLine> lines) {
    Map<String, Alike> again = new HashMap<>();
    for (TextLine line : lines) {
      again.computeIfAbsent(key(line), k -> new Alike()).add(line);
    }
    boolean[] taken = new boolean[lines.size()];
    for (int i = 0; i < taken.length; i++) {
      boolean edge = beginsPage(lines, i) || (i > 0 && taken[i - 1]);
      taken[i] = isFurniture(lines.get(i), edge, again);
    }
    for (int i = taken.length - 1; i >= 0; i--) {
      boolean edge = beginsPage(lines, i + 1) || (i + 1 < taken.length && taken[i + 1]);
      taken[i] |= isFurniture(lines.get(i), edge, again);
    }
    return part(lines, taken);
  }

  /** Whether a page ends above a line; the text's own beginning and end are no such place. */
  private static boolean beginsPage(List<TextLine> lines, int at) {
    return at > 0
        && at < lines.size()
        && (lines.get(at).page() > lines.get(at - 1).page()
            || lines.get(at).blanks() >= PAGE_END_BLANKS);
  }

  private static boolean isFurniture(TextLine line, boolean edge, Map<String, Alike> again) {
    Alike alike = again.getOrDefault(key(line), new Alike());
    boolean repeated = isShort(line) && alike.count > 1 && (edge || alike.countsPages());
    return repeated || (edge && PAGE_NUMBER.matcher(line.text()).matches());
  }

  private static List<TextLine> part(List<TextLine> lines, boolean[] taken) {
    List<TextLine> found = new ArrayList<>();
    List<TextLine> kept = new ArrayList<>();
    boolean dropped = false;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        found.add(lines.get(i));
      } else {
        kept.add(dropped ? withBlank(lines.get(i)) : lines.get(i));
      }
      dropped = taken[i];
    }
    lines.clear();
    lines.addAll(kept);
    return found;
  }

  private static TextLine withBlank(TextLine line) {
    return new TextLine(
        line.page(),
        Math.max(2, line.blanks()),
        line.indent(),
        line.mark(),
        line.number(),
        line.text());
  }

  private static boolean isShort(TextLine line) {
    return !line.isMarked() && line.text().length() <= LONGEST;
  }

  private static String key(TextLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }
}
