package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.page.RuledLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the footnotes off the foot of the pages: rows beneath the text, in smaller print or under a
 * short line, that begin with a raised number, or continue from the page before.
 */
public final class Footnotes {
  /** Print smaller than this part of the text's is small. */
  private static final double SMALL = 0.93;

  private static final double SHORTEST_RULE = 40;
  private static final double LONGEST_RULE = 0.7;

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2} \\p{Lu}");

  private Footnotes() {}

  public static void take(List<PageText> pages, double bodySize) {
    for (PageText page : pages) {
      int from = firstRow(page, bodySize);
      List<List<Line>> rows = page.rows.subList(from, page.rows.size());
      rows.forEach(page.footnotes::addAll);
      rows.clear();
    }
  }

  private static int firstRow(PageText page, double bodySize) {
    List<List<Line>> rows = page.rows;
    int first = rows.size();
    double rule = separator(page);
    for (int i = rows.size() - 1; i >= 0; i--) {
      Line line = rows.get(i).get(0);
      boolean small = line.size < SMALL * bodySize;
      boolean under = line.y > rule;
      if (!small && !under) {
        break;
      }
      if (!line.note.isEmpty() && (small || under) || isNumbered(line) && small && under) {
        first = i;
      } else if (under && small) {
        // Goes on from a footnote above it, or from the page before.
        first = i;
      }
    }
    return first;
  }

  /** Returns where the short line above the footnotes is; the foot of the page if there is none. */
  private static double separator(PageText page) {
    double found = page.page.height();
    for (RuledLine rule : page.page.ruledLines()) {
      boolean between = rule.y1() > page.page.height() * 0.3;
      if (rule.horizontal()
          && between
          && rule.length() >= SHORTEST_RULE
          && rule.length() <= LONGEST_RULE * page.page.width()
          && rule.y1() < found
          && noted(page, rule.y1())) {
        found = rule.y1();
      }
    }
    return found;
  }

  /** Whether a line has a number that is not raised, drawn apart from its text or with it. */
  public static boolean isNumbered(Line line) {
    return line.number.isEmpty()
        ? NUMBERED.matcher(line.text).lookingAt()
        : line.number.chars().allMatch(Character::isDigit);
  }

  private static boolean noted(PageText page, double y) {
    for (List<Line> row : page.rows) {
      Line line = row.get(0);
      if (line.y > y) {
        return (!line.note.isEmpty() || isNumbered(line)) && line.y - y < 4 * line.size;
      }
    }
    return false;
  }
}
