package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes the grids of a page with lines that were not drawn: a table of grades may be ruled only
 * across, only round the outside, only between its columns, or not at all.
 */
public final class GradeTables {
  private static final double INSET = 2.2;

  private GradeTables() {}

  /**
   * Completes the grids of a page.
   *
   * @param grids the grids that the page's lines make
   * @param runs the text of the page
   * @param page the page, for its lines and its height
   * @param before the last grid of the page before; null if there is none
   * @return the grids, completed, and one for each table of grades outside of them, from top to
   *     bottom
   */
  public static List<Grid> complete(
      List<Grid> grids, List<Run> runs, Page page, @Nullable Grid before) {
    List<Grid> all = new ArrayList<>();
    List<List<Run>> inside = new ArrayList<>();
    grids.forEach(grid -> inside.add(new ArrayList<>()));
    List<Run> outside = new ArrayList<>();
    for (Run run : runs) {
      int at = Grid.at(run, grids);
      (at < 0 ? outside : inside.get(at)).add(run);
    }
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      for (GradeColumn column : GradeColumn.find(inside.get(i))) {
        grid = completed(grid, column, GradeRows.edges(column, page.ruledLines()));
      }
      all.add(grid);
    }
    List<GradeColumn> columns = GradeColumn.find(outside);
    if (columns.isEmpty() && before != null && before.columns().size() == 3) {
      columns = goingOn(before, outside, page.height());
    }
    GradesFirst first = columns.isEmpty() ? GradesFirst.find(outside) : null;
    if (first != null) {
      columns = GradeColumn.find(first.swapped(outside));
    }
    for (GradeColumn column : columns) {
      List<Double> edges = GradeRows.edges(column, page.ruledLines());
      if (!edges.isEmpty()) {
        all.add(grid(first == null ? column.x() : first.names(), edges, outside));
      }
    }
    all.sort(Comparator.comparingDouble(Grid::top));
    return all;
  }

  /** A table may leave a single row to the next page. */
  private static List<GradeColumn> goingOn(Grid before, List<Run> runs, double height) {
    if (before.bottom() < height / 2) {
      return List.of();
    }
    return GradeColumn.goingOn(runs, before.columns().get(1) + INSET).stream()
        .filter(column -> column.cells().get(0).first().y() < height / 3)
        .toList();
  }

  private static Grid completed(Grid grid, GradeColumn column, List<Double> edges) {
    if (edges.isEmpty() || isComplete(grid, column)) {
      return grid;
    }
    double top = edges.get(0);
    double foot = edges.get(edges.size() - 1);
    List<Double> columns = new ArrayList<>(grid.columns());
    List<RuledLine> verticals = new ArrayList<>(grid.verticals());
    double x = column.x() - INSET;
    if (columns.size() == 2) {
      columns.add(1, x);
      verticals.add(new RuledLine(x, top, x, foot));
    }
    List<Double> rows = new ArrayList<>(grid.rows());
    // An edge beside a drawn line makes a row without text, which is none.
    edges.stream().filter(edge -> edge > grid.top() && edge < grid.bottom()).forEach(rows::add);
    rows.sort(null);
    return new Grid(columns, rows, verticals, grid.horizontals());
  }

  /** Whether the grid has its own cell for each grade already. */
  private static boolean isComplete(Grid grid, GradeColumn column) {
    if (grid.columns().size() == 2) {
      return false;
    }
    int last = -1;
    for (GradeColumn.Cell cell : column.cells()) {
      int row = grid.row(cell.first().y() - cell.first().size() * 0.3);
      if (row == last) {
        return false;
      }
      last = row;
    }
    return true;
  }

  private static Grid grid(double second, List<Double> edges, List<Run> runs) {
    double top = edges.get(0);
    double foot = edges.get(edges.size() - 1);
    double left = second;
    double right = second;
    for (Run run : runs) {
      double y = run.y() - run.size() * 0.3;
      if (y > top && y < foot) {
        left = Math.min(left, run.x());
        right = Math.max(right, run.endX());
      }
    }
    List<Double> columns = List.of(left - INSET, second - INSET, right + INSET);
    List<RuledLine> verticals = columns.stream().map(x -> new RuledLine(x, top, x, foot)).toList();
    return new Grid(columns, edges, verticals, List.of());
  }
}
