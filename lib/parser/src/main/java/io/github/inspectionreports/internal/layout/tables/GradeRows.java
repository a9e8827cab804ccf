package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.layout.tables.GradeColumn.Cell;
import io.github.inspectionreports.internal.layout.tables.GradeColumn.Line;
import io.github.inspectionreports.internal.page.RuledLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines of names belong to which grade of a column. Of all ways to share the lines
 * out in their order, the one that fits best counts: names begin with a capital, their lines are
 * close, no line is drawn through them, and all of a table's grades stand level with the top, the
 * middle or the foot of their names.
 */
public final class GradeRows {
  private static final int MOST_LINES = 5;

  /** Where rows fit worse than this on average, the lines are not a table. */
  private static final double WORST = 2.2;

  /** What is on one line belongs together, and a drawn line parts what it is between. */
  private static final double SURE = 50;

  private static final double NEVER = 1e6;
  private static final Pattern LOWER = Pattern.compile("[\\p{Ll}(].*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?\\.? .*");

  /**
   * A row of the table.
   *
   * @param first place of its first line of a name, among the lines that have one
   * @param last place of its last
   * @param cell its grade; null for a line that has none, such as the name of a service
   */
  private record Row(int first, int last, @Nullable Cell cell) {}

  private enum Level {
    TOP,
    MIDDLE,
    FOOT
  }

  private final List<Line> names;
  private final List<Cell> cells;
  private final double[] rules;

  /** Of each name whether it begins in lower case, and whether with a number. */
  private final boolean[] lower;

  private final boolean[] numbered;

  private GradeRows(GradeColumn column, List<RuledLine> rules) {
    names = column.lines().stream().filter(line -> !line.left().isEmpty()).toList();
    cells = column.cells();
    lower = new boolean[names.size()];
    numbered = new boolean[names.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = LOWER.matcher(names.get(i).left()).matches();
      numbered[i] = NUMBERED.matcher(names.get(i).left()).matches();
    }
    this.rules =
        rules.stream()
            .filter(
                rule ->
                    rule.horizontal() && rule.x1() < column.x() - 20 && rule.x2() > rule.x1() + 40)
            .mapToDouble(RuledLine::y1)
            .toArray();
  }

  /**
   * Returns where the rows of a column of grades begin and end.
   *
   * @param column the column
   * @param rules the lines drawn on the page
   * @return the y of the edges of rows, from top to bottom; empty if the lines are not a table
   */
  public static List<Double> edges(GradeColumn column, List<RuledLine> rules) {
    return new GradeRows(column, rules).edges();
  }

  private List<Double> edges() {
    List<Row> best = List.of();
    double least = WORST * cells.size();
    for (Level level : Level.values()) {
      List<Row> rows = new ArrayList<>();
      double cost = share(level, rows);
      if (cost < least) {
        least = cost;
        best = rows;
      }
    }
    return edges(withNameAbove(best));
  }

  /** The name of a service above the first row belongs to a table that has such names within. */
  private List<Row> withNameAbove(List<Row> rows) {
    int above = rows.isEmpty() ? -1 : rows.get(0).first - 1;
    if (above < 0
        || rows.stream().noneMatch(row -> row.cell == null && isAlike(row.first, above))) {
      return rows;
    }
    List<Row> more = new ArrayList<>(rows);
    more.add(0, new Row(above, above, null));
    return more;
  }

  private boolean isAlike(int name, int above) {
    Line a = names.get(name);
    Line b = names.get(above);
    double gap = names.get(name + 1).y() - a.y();
    double gapBelow = names.get(above + 1).y() - b.y();
    return a.bold() == b.bold() && Math.abs(a.size() - b.size()) < 0.4 && gapBelow < 1.2 * gap;
  }

  /** Shares the lines out at the least cost; adds the rows, from the first grade to the last. */
  private double share(Level level, List<Row> rows) {
    int n = names.size();
    int m = cells.size();
    double[][] cost = new double[n + 1][m + 1];
    int[][] taken = new int[n + 1][m + 1];
    for (double[] line : cost) {
      Arrays.fill(line, NEVER);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int k = 0; k <= m; k++) {
        if (i > 0) {
          double skipped = cost[i - 1][k] + skip(i - 1, k > 0 && k < m);
          if (skipped < cost[i][k]) {
            cost[i][k] = skipped;
            taken[i][k] = 0;
          }
        }
        for (int count = 1; k > 0 && count <= Math.min(MOST_LINES, i); count++) {
          if (cost[i - count][k - 1] >= NEVER) {
            continue;
          }
          double grouped =
              cost[i - count][k - 1] + group(i - count, i - 1, cells.get(k - 1), level);
          if (grouped < cost[i][k]) {
            cost[i][k] = grouped;
            taken[i][k] = count;
          }
        }
      }
    }
    int i = n;
    int k = m;
    while (cost[n][m] < NEVER && i > 0) {
      int count = taken[i][k];
      if (count > 0) {
        rows.add(new Row(i - count, i - 1, cells.get(k - 1)));
        k--;
      } else if (k > 0 && k < m) {
        rows.add(new Row(i - 1, i - 1, null));
      }
      i -= Math.max(1, count);
    }
    Collections.reverse(rows);
    return cost[n][m];
  }

  /** What it costs that a line belongs to no grade. */
  private double skip(int at, boolean within) {
    if (!within) {
      boolean goesOn = at > 0 && isTight(at - 1) && lower[at];
      return goesOn ? 1.5 : 0;
    }
    boolean apart = at == 0 || !isTight(at - 1) || differs(at - 1);
    double level = names.get(at).right().isEmpty() ? 0 : SURE;
    return level + (apart ? 0.5 : 1.3) + (lower[at] ? 2 : 0);
  }

  private double group(int from, int to, Cell cell, Level level) {
    Line first = names.get(from);
    Line last = names.get(to);
    double off =
        switch (level) {
          case TOP -> first.y() - cell.first().y();
          case MIDDLE -> (first.y() + last.y() - cell.first().y() - cell.last().y()) / 2;
          case FOOT -> last.y() - cell.last().y();
        };
    double cost = 2 * Math.abs(off) / (1.2 * first.size());
    cost += lower[from] ? 1.5 : 0;
    for (int at = from; at <= to; at++) {
      boolean other = names.get(at).y() < cell.first().y() || names.get(at).y() > cell.last().y();
      cost += other && !names.get(at).right().isEmpty() ? SURE : 0;
    }
    for (int at = from; at < to; at++) {
      cost += isTight(at) ? 0 : 1.5;
      cost += isRuled(names.get(at).y(), names.get(at + 1).y() - first.size() / 2) ? SURE : 0;
      cost += differs(at) ? 1.5 : 0;
      cost += numbered[at + 1] ? 3 : lower[at + 1] ? 0 : 0.6;
    }
    if (to + 1 < names.size() && lower[to + 1] && isTight(to)) {
      cost += 1.5;
    }
    double top = Math.min(first.y(), cell.first().y());
    double foot = Math.max(last.y(), cell.last().y()) - first.size() / 2;
    return cost + (isRuled(top, foot) ? SURE : 0);
  }

  /** Whether the next line of a name stands as close as lines of one paragraph do. */
  private boolean isTight(int at) {
    return names.get(at + 1).y() - names.get(at).y() < 1.45 * names.get(at + 1).size();
  }

  private boolean differs(int at) {
    Line a = names.get(at);
    Line b = names.get(at + 1);
    return a.bold() != b.bold() || Math.abs(a.size() - b.size()) > 0.4;
  }

  private boolean isRuled(double top, double foot) {
    for (double rule : rules) {
      if (rule > top && rule < foot) {
        return true;
      }
    }
    return false;
  }

  private List<Double> edges(List<Row> rows) {
    List<Double> edges = new ArrayList<>();
    double end = Double.NaN;
    for (Row row : rows) {
      Cell cell = row.cell;
      Line first = names.get(row.first);
      double top = first.y();
      double foot = names.get(row.last).y();
      if (cell != null) {
        top = Math.min(top, cell.first().y());
        foot = Math.max(foot, cell.last().y());
      }
      double edge = top - first.size();
      if (edges.isEmpty()) {
        edges.add(edge);
      } else {
        if (end - first.size() * 0.3 >= top - first.size() * 0.3 - 1) {
          return List.of(); // the rows run into each other
        }
        edges.add((end - first.size() * 0.3 + top - first.size() * 0.3) / 2);
      }
      end = foot;
    }
    if (!edges.isEmpty()) {
      edges.add(end + 3);
    }
    return edges;
  }
}
