package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts runs into rows by their base lines, and rows into lines where wide gaps divide them. */
final class LineMaker {
  /** Base lines within this part of the size are one. */
  private static final double SAME_BASE = 0.25;

  /** How far, as a part of the size, a footnote mark may be above its line. */
  private static final double HIGHEST_MARK = 0.65;

  private static final double SMALL = 0.8;
  private static final double LEADING_MARK = 2.5;

  /** More runs than this are not footnote marks of one line. */
  private static final int MOST_MARKS = 12;

  /** A gap of more than this part of the size divides a row into columns. */
  private static final double COLUMN_GAP = 1.8;

  private LineMaker() {}

  /** A row of runs while it grows. */
  private static final class Row {
    final List<Run> runs = new ArrayList<>();
    double y;
    double size;

    void add(Run run) {
      if (run.size() > size) {
        size = run.size();
        y = run.y();
      }
      runs.add(run);
    }
  }

  /**
   * Makes rows of lines.
   *
   * @param page number of the page
   * @param runs runs that stand upright
   * @return the rows from top to bottom, each with its lines from left to right
   */
  static List<List<Line>> rows(int page, List<Run> runs) {
    List<List<Line>> rows = new ArrayList<>();
    for (Row row : group(runs)) {
      rows.add(divide(page, row));
    }
    return rows;
  }

  private static List<Row> group(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y));
    List<Row> rows = new ArrayList<>();
    for (Run run : sorted) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      double tolerance =
          SAME_BASE * Math.max(4, Math.min(run.size(), last == null ? 0 : last.size));
      if (last != null && run.y() - last.y <= tolerance) {
        last.add(run);
      } else {
        last = new Row();
        last.add(run);
        rows.add(last);
      }
    }
    return lowerMarks(rows);
  }

  /** Puts rows of nothing but footnote marks into the lines that they belong to, beneath them. */
  private static List<Row> lowerMarks(List<Row> rows) {
    List<Row> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row below = i + 1 < rows.size() ? rows.get(i + 1) : null;
      if (below != null
          && row.runs.size() <= MOST_MARKS
          && row.size < SMALL * below.size
          && below.y - row.y < HIGHEST_MARK * below.size
          && row.runs.stream().allMatch(run -> touches(run, below))) {
        row.runs.forEach(below::add);
      } else {
        result.add(row);
      }
    }
    return result;
  }

  private static boolean touches(Run mark, Row row) {
    // The number of a footnote may stand further off its text than a mark off its word.
    double before = LEADING_MARK * row.size;
    return mark.text().strip().length() <= 5
        && row.runs.stream()
            .anyMatch(
                run ->
                    Math.abs(mark.x() - run.endX()) < row.size
                        || (run.x() > mark.x() && run.x() - mark.endX() < before));
  }

  private static List<Line> divide(int page, Row row) {
    row.runs.sort(Comparator.comparingDouble(Run::x));
    List<Line> lines = new ArrayList<>();
    List<Run> current = new ArrayList<>();
    double end = 0;
    for (Run run : row.runs) {
      boolean wide = run.x() - end > COLUMN_GAP * Math.min(row.size, 14);
      if (!current.isEmpty() && wide && !isMark(current) && !isPageNumber(run, row.runs)) {
        lines.add(new Line(page, current));
        current = new ArrayList<>();
      }
      current.add(run);
      end = Math.max(end, run.endX());
    }
    lines.add(new Line(page, current));
    return lines;
  }

  /** A mark or number stands far before the text it belongs to. */
  private static boolean isMark(List<Run> runs) {
    if (runs.size() != 1) {
      return false;
    }
    String text = Characters.clean(runs.get(0).text());
    return !text.isEmpty()
        && (text.length() == 1
                && (Characters.isBullet(text.charAt(0)) || Characters.isDashOrSign(text.charAt(0)))
            || Characters.isNumber(text));
  }

  /** The page number at the end of an entry of a contents list belongs to the entry. */
  private static boolean isPageNumber(Run run, List<Run> row) {
    String text = run.text().strip();
    return run == row.get(row.size() - 1)
        && !text.isEmpty()
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
