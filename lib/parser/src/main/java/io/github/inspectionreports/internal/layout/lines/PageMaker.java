package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.tables.DotLeaders;
import io.github.inspectionreports.internal.layout.tables.GradeTables;
import io.github.inspectionreports.internal.layout.tables.GradesBesideHeadings;
import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the runs of a page into rows of lines and into the cells of its ruled tables. */
public final class PageMaker {
  private PageMaker() {}

  /**
   * Makes the text of a page.
   *
   * @param page the page
   * @param before the text of the page before; null if there is none
   * @param unruled the tables of the page whose columns no lines part
   */
  public static PageText make(Page page, @Nullable PageText before, List<Grid> unruled) {
    int turn = mainTurn(page.runs());
    List<Run> upright = new ArrayList<>();
    List<Run> sideways = new ArrayList<>();
    for (Run run : page.runs()) {
      (run.turn() == turn ? upright : sideways).add(run);
    }
    upright = DotLeaders.without(upright);
    // The lines of a page whose text lies sideways are not turned with it: it has no tables.
    Grid last = null;
    if (before != null && !before.tables.isEmpty()) {
      last = before.tables.get(before.tables.size() - 1).grid();
    }
    List<Grid> grids =
        turn == 0
            ? GradeTables.complete(ruled(page, last, unruled), upright, page, last)
            : List.of();
    List<Run> outside = new ArrayList<>();
    List<List<Run>> inside = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      inside.add(new ArrayList<>());
    }
    for (Run run : upright) {
      int grid = Grid.at(run, grids);
      (grid < 0 ? outside : inside.get(grid)).add(run);
    }
    List<PageText.Table> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      if (inside.get(i).isEmpty()) {
        continue;
      }
      tables.add(table(page.number(), grids.get(i), inside.get(i)));
    }
    PageText text =
        new PageText(
            page,
            LineMaker.rows(page.number(), GradesBesideHeadings.afterHeadings(outside)),
            tables);
    for (int other = 0; other < 360; other += 90) {
      int each = other;
      List<Run> turned = sideways.stream().filter(run -> run.turn() == each).toList();
      LineMaker.rows(page.number(), turned).forEach(text.sideways::addAll);
    }
    return text;
  }

  /** The grids of lines, and in place of those that lack lines what is known of their cells. */
  private static List<Grid> ruled(Page page, @Nullable Grid last, List<Grid> unruled) {
    List<Grid> grids = new ArrayList<>(Grid.find(page.ruledLines(), last));
    for (Grid table : unruled) {
      grids.removeIf(grid -> grid.top() < table.bottom() && grid.bottom() > table.top());
      grids.add(table);
    }
    grids.sort(Comparator.comparingDouble(Grid::top));
    return grids;
  }

  private static int mainTurn(List<Run> runs) {
    int[] count = new int[4];
    for (Run run : runs) {
      count[run.turn() / 90] += run.text().length();
    }
    int best = 0;
    for (int i = 1; i < 4; i++) {
      best = count[i] > count[best] ? i : best;
    }
    return best * 90;
  }

  private static PageText.Table table(int page, Grid grid, List<Run> runs) {
    int rows = grid.rows().size() - 1;
    int columns = grid.columns().size() - 1;
    List<List<List<Run>>> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<List<Run>> cellsOfRow = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cellsOfRow.add(new ArrayList<>());
      }
      cells.add(cellsOfRow);
    }
    for (Run run : runs) {
      double y = run.y() - run.size() * 0.3;
      int row = grid.row(y);
      cells.get(row).get(grid.column(run.x() + 2, y)).add(run);
    }
    raiseMerged(grid, cells);
    List<List<List<Line>>> lines = new ArrayList<>();
    for (List<List<Run>> row : cells) {
      List<List<Line>> linesOfRow = new ArrayList<>();
      for (List<Run> cell : row) {
        List<Line> linesOfCell = new ArrayList<>();
        LineMaker.rows(page, cell).forEach(linesOfCell::addAll);
        linesOfRow.add(linesOfCell);
      }
      lines.add(linesOfRow);
    }
    return new PageText.Table(grid, lines);
  }

  /**
   * Moves the text of a cell that is merged over several rows to the first of them, where it is set
   * at their middle: it is about all of them.
   */
  private static void raiseMerged(Grid grid, List<List<List<Run>>> cells) {
    for (int column = 0; column < cells.get(0).size(); column++) {
      List<Run> first = cells.get(0).get(column);
      boolean empty = first.isEmpty();
      for (int row = 1; row < cells.size(); row++) {
        List<Run> cell = cells.get(row).get(column);
        if (!grid.isMergedWithAbove(row, column)) {
          first = cell;
          empty = cell.isEmpty();
        } else if (empty) {
          first.addAll(cell);
          cell.clear();
        }
      }
    }
  }
}
