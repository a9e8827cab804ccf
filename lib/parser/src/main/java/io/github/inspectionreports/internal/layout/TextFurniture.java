package io.github.inspectionreports.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the footers and page numbers that a program left in a text when it took it out of a PDF:
 * short lines that come again, whatever numbers are in them, and bare numbers at page ends.
 */
final class TextFurniture {
  private static final int LONGEST = 120;
  private static final int OFTEN = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page )?\\d{1,3}(?: of \\d{1,3})?", Pattern.CASE_INSENSITIVE);

  private TextFurniture() {}

  /**
   * Parts the lines of a text.
   *
   * @param lines the lines; those found are taken out of it
   * @return the lines found
   */
  static List<TextLine> take(List<TextLine> lines) {
    Map<String, Integer> count = new HashMap<>();
    for (TextLine line : lines) {
      count.merge(key(line), 1, Integer::sum);
    }
    List<TextLine> found = new ArrayList<>();
    List<TextLine> kept = new ArrayList<>();
    boolean dropped = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean pageEnds = i + 1 < lines.size() && lines.get(i + 1).page() > line.page();
      boolean pageBegins = i > 0 && lines.get(i - 1).page() < line.page();
      boolean edge = pageEnds || pageBegins || dropped;
      boolean often = isShort(line) && count.getOrDefault(key(line), 0) >= OFTEN;
      boolean twice = isShort(line) && edge && count.getOrDefault(key(line), 0) >= 2;
      boolean number = edge && PAGE_NUMBER.matcher(line.text()).matches();
      if (often || twice || number) {
        found.add(line);
        dropped = true;
      } else {
        kept.add(dropped ? withBlank(line) : line);
        dropped = false;
      }
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
