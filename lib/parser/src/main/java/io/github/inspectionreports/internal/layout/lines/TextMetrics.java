package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document is set.
 *
 * @param size size of most of its text, in points
 * @param leading usual distance of two base lines, as a part of the size
 */
public record TextMetrics(double size, double leading) {
  private static final double USUAL_LEADING = 1.21;
  private static final double CLOSEST = 0.9;
  private static final double WIDEST = 3.4;

  /** Measures the lines outside of tables. */
  public static TextMetrics of(List<PageText> pages) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (PageText page : pages) {
      for (List<Line> row : page.rows) {
        for (Line line : row) {
          sizes.merge(Math.rint(line.size * 2) / 2, line.text.length(), Integer::sum);
        }
      }
      for (PageText.Table table : page.tables) {
        table
            .cells()
            .forEach(
                row ->
                    row.forEach(
                        cell ->
                            cell.forEach(
                                line ->
                                    sizes.merge(
                                        Math.rint(line.size * 2) / 2,
                                        line.text.length(),
                                        Integer::sum))));
      }
    }
    double size =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(12.0);
    return new TextMetrics(size, leading(pages, size));
  }

  /**
   * Lines that begin in lower case are inside paragraphs. Where there are none, all that can be
   * measured is how far paragraphs are apart.
   */
  private static double leading(List<PageText> pages, double size) {
    Map<Integer, Integer> gaps = new HashMap<>();
    for (PageText page : pages) {
      Line last = null;
      for (List<Line> row : page.rows) {
        Line line = row.get(0);
        if (last != null
            && Characters.beginsLower(line.text)
            && Math.abs(line.size - size) < 0.6
            && Math.abs(last.size - size) < 0.6) {
          double gap = (line.y - last.y) / size;
          if (gap > CLOSEST && gap < WIDEST) {
            gaps.merge((int) Math.rint(gap * 50), 1, Integer::sum);
          }
        }
        last = line;
      }
    }
    return gaps.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(gap -> gap.getKey() / 50.0)
        .orElse(USUAL_LEADING);
  }

  /** Returns whether a line is set larger than the text. */
  public boolean isLarge(double lineSize) {
    return lineSize > 1.1 * size;
  }
}
