package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ruled grid of a table.
 *
 * @param columns the x of its vertical lines, from left to right, at least two
 * @param rows the y of its horizontal lines, from top to bottom, at least two
 * @param verticals its vertical lines, joined
 * @param horizontals its horizontal lines, joined
 */
public record Grid(
    List<Double> columns,
    List<Double> rows,
    List<RuledLine> verticals,
    List<RuledLine> horizontals) {
  /** Lines this close are one, and ends this close meet. */
  private static final double NEAR = 2.5;

  /** Lines shorter than this are corners. */
  private static final double SHORTEST = 7;

  /** With more lines or columns than these a grid is a drawing. */
  private static final int MOST_LINES = 400;

  private static final int MOST_COLUMNS = 20;

  public double left() {
    return columns.get(0);
  }

  double right() {
    return columns.get(columns.size() - 1);
  }

  public double top() {
    return rows.get(0);
  }

  public double bottom() {
    return rows.get(rows.size() - 1);
  }

  boolean holds(double x, double y) {
    return x >= left() - NEAR && x <= right() + NEAR && y >= top() && y <= bottom();
  }

  /**
   * Returns in which of several grids a run begins.
   *
   * @param run a run of text
   * @param grids grids of its page
   * @return index of the grid; -1 if it is in none
   */
  public static int at(Run run, List<Grid> grids) {
    double x = run.x() + Math.min(2, (run.endX() - run.x()) / 2);
    double y = run.y() - run.size() * 0.3;
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).holds(x, y)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the grid has as many columns, in the same places, as another. */
  public boolean sameColumns(Grid other) {
    if (columns.size() != other.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - other.columns.get(i)) > 2 * NEAR) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first column of the cell that a place of a row lies in; merged cells count. */
  public int column(double x, double y) {
    int column = 0;
    for (int i = 1; i < columns.size() - 1; i++) {
      double line = columns.get(i);
      if (x >= line - NEAR && isDividedAt(line, y)) {
        column = i;
      }
    }
    return column;
  }

  private boolean isDividedAt(double x, double y) {
    for (RuledLine rule : verticals) {
      if (Math.abs(rule.x1() - x) <= NEAR && rule.y1() <= y && rule.y2() >= y) {
        return true;
      }
    }
    return false;
  }

  /** Returns the row that a place lies in. */
  public int row(double y) {
    int row = 0;
    while (row < rows.size() - 2 && y > rows.get(row + 1)) {
      row++;
    }
    return row;
  }

  /**
   * Returns whether a cell is one with the cell above it: the line between their rows is drawn, but
   * in other columns.
   *
   * @param row a row below the first
   * @param column a column
   * @return whether it is; not where no line is drawn between the rows at all
   */
  public boolean isMergedWithAbove(int row, int column) {
    double y = rows.get(row);
    double x = (columns.get(column) + columns.get(column + 1)) / 2;
    boolean drawn = false;
    for (RuledLine rule : horizontals) {
      if (Math.abs(rule.y1() - y) <= NEAR) {
        if (rule.x1() <= x && rule.x2() >= x) {
          return false;
        }
        drawn = true;
      }
    }
    return drawn;
  }

  /**
   * Finds the grids of a page.
   *
   * @param rules the page's lines
   * @param before the last grid of the page before; null if there is none
   * @return its grids, from top to bottom; boxes around a single cell are none, unless they
   *     continue with the columns of the page before
   */
  public static List<Grid> find(List<RuledLine> rules, @Nullable Grid before) {
    List<RuledLine> horizontals = joined(rules, true);
    List<RuledLine> verticals = joined(rules, false);
    if (horizontals.size() + verticals.size() > MOST_LINES) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    while (!verticals.isEmpty()) {
      List<RuledLine> ownVerticals = new ArrayList<>(List.of(verticals.remove(0)));
      List<RuledLine> ownHorizontals = new ArrayList<>();
      boolean grown = true;
      while (grown) {
        grown = move(horizontals, ownHorizontals, ownVerticals);
        grown |= move(verticals, ownVerticals, ownHorizontals);
      }
      List<Double> columns = places(ownVerticals, true);
      List<Double> rows = places(ownHorizontals, false);
      if (columns.size() < 2 || columns.size() > MOST_COLUMNS || rows.size() < 2) {
        continue;
      }
      Grid grid = new Grid(columns, rows, ownVerticals, ownHorizontals);
      boolean box = columns.size() == 2 && rows.size() == 2;
      if (!box || before != null && before.sameColumns(grid)) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(Grid::top));
    return withoutInner(grids);
  }

  private static List<Grid> withoutInner(List<Grid> grids) {
    List<Grid> outer = new ArrayList<>();
    for (Grid grid : grids) {
      double x = (grid.left() + grid.right()) / 2;
      double y = (grid.top() + grid.bottom()) / 2;
      if (outer.stream().noneMatch(other -> other.holds(x, y))) {
        outer.add(grid);
      }
    }
    return outer;
  }

  private static boolean move(List<RuledLine> from, List<RuledLine> to, List<RuledLine> crossing) {
    boolean moved = false;
    for (int i = from.size() - 1; i >= 0; i--) {
      RuledLine rule = from.get(i);
      if (crossing.stream().anyMatch(other -> meet(rule, other))) {
        to.add(from.remove(i));
        moved = true;
      }
    }
    return moved;
  }

  private static boolean meet(RuledLine a, RuledLine b) {
    return a.x1() <= b.x2() + NEAR
        && b.x1() <= a.x2() + NEAR
        && a.y1() <= b.y2() + NEAR
        && b.y1() <= a.y2() + NEAR;
  }

  private static List<Double> places(List<RuledLine> rules, boolean vertical) {
    List<Double> places = new ArrayList<>();
    rules.stream()
        .mapToDouble(rule -> vertical ? rule.x1() : rule.y1())
        .sorted()
        .forEach(
            place -> {
              if (places.isEmpty() || place - places.get(places.size() - 1) > 2 * NEAR) {
                places.add(place);
              }
            });
    return places;
  }

  /** Joins the pieces of which lines are drawn, and drops corners. */
  private static List<RuledLine> joined(List<RuledLine> rules, boolean horizontal) {
    List<RuledLine> sorted = new ArrayList<>();
    for (RuledLine rule : rules) {
      if (rule.horizontal() == horizontal) {
        sorted.add(horizontal ? rule : new RuledLine(rule.y1(), rule.x1(), rule.y2(), rule.x1()));
      }
    }
    sorted.sort(
        Comparator.comparingDouble((RuledLine rule) -> Math.rint(rule.y1() / NEAR))
            .thenComparingDouble(RuledLine::x1));
    List<RuledLine> lines = new ArrayList<>();
    for (RuledLine rule : sorted) {
      RuledLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null
          && Math.abs(last.y1() - rule.y1()) <= NEAR
          && rule.x1() >= last.x1() - NEAR
          && rule.x1() - last.x2() <= NEAR) {
        double end = Math.max(last.x2(), rule.x2());
        lines.set(lines.size() - 1, new RuledLine(last.x1(), last.y1(), end, last.y1()));
      } else {
        lines.add(rule);
      }
    }
    lines.removeIf(line -> line.x2() - line.x1() < SHORTEST);
    if (!horizontal) {
      lines.replaceAll(line -> new RuledLine(line.y1(), line.x1(), line.y1(), line.x2()));
    }
    return lines;
  }
}
