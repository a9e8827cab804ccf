package io.github.inspectionreports.internal.layout.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes running footers off the pages that stand higher than {@link Furniture} looks, as where the
 * paper is longer than the page that it was made for. They must be the last rows of two pages near
 * each other, in the same place and the same words, set apart from the text above, and in small
 * print or with the number of the page.
 */
public final class HighFeet {
  /** Footers are below this part of the page's height. */
  private static final double FROM = 0.66;

  private static final int MOST_ROWS = 4;

  /** So many times the usual distance of lines sets a footer apart. */
  private static final double FAR = 1.6;

  /** Print smaller than this part of the text's is small. */
  private static final double SMALL_PRINT = 0.9;

  /** How far apart the same row may stand on two pages, in points. */
  private static final double SAME_PLACE = 3;

  /** Left and right pages may differ. */
  private static final int NEAR = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private HighFeet() {}

  /**
   * Moves such rows to the footers of their pages.
   *
   * @param pages the pages, without what is at their edges
   * @param metrics how their text is set
   */
  public static void take(List<PageText> pages, TextMetrics metrics) {
    List<List<List<Line>>> feet = new ArrayList<>();
    pages.forEach(page -> feet.add(foot(page, metrics)));
    for (int i = 0; i < pages.size(); i++) {
      boolean again = false;
      for (int j = Math.max(0, i - NEAR); j <= i + NEAR && j < pages.size(); j++) {
        again |= j != i && isSame(feet.get(i), feet.get(j), metrics);
      }
      if (again) {
        Furniture.remove(pages.get(i), feet.get(i), false);
      }
    }
  }

  /** The last rows of a page, the lowest first, where a wide gap is above them; otherwise none. */
  private static List<List<Line>> foot(PageText page, TextMetrics metrics) {
    List<List<Line>> foot = new ArrayList<>();
    double far = FAR * metrics.leading() * metrics.size();
    for (int i = page.rows.size() - 1; i > 0 && foot.size() < MOST_ROWS; i--) {
      List<Line> row = page.rows.get(i);
      if (row.get(0).y < FROM * page.page.height()) {
        break;
      }
      foot.add(row);
      if (row.get(0).y - page.rows.get(i - 1).get(0).y > far) {
        return foot;
      }
    }
    return List.of();
  }

  private static boolean isSame(
      List<List<Line>> foot, List<List<Line>> other, TextMetrics metrics) {
    if (foot.isEmpty() || foot.size() != other.size()) {
      return false;
    }
    boolean small = true;
    boolean counted = false;
    for (int i = 0; i < foot.size(); i++) {
      List<Line> row = foot.get(i);
      String text = Furniture.text(row);
      String again = Furniture.text(other.get(i));
      if (Math.abs(row.get(0).y - other.get(i).get(0).y) > SAME_PLACE
          || !DIGITS.matcher(text).replaceAll("#").equals(DIGITS.matcher(again).replaceAll("#"))) {
        return false;
      }
      counted |= !text.equals(again);
      small &= row.stream().allMatch(line -> line.size < SMALL_PRINT * metrics.size());
    }
    return small || counted;
  }
}
