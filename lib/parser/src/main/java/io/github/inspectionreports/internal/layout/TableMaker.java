package io.github.inspectionreports.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of ruled tables, joined over page ends. */
final class TableMaker {
  private static final double PADDING = 5.4;

  private final Measures measures;
  private @Nullable RawBlock lastRow;
  private @Nullable RawBlock firstRow;

  TableMaker(Measures measures) {
    this.measures = measures;
  }

  /** Adds the rows of a table to the blocks. */
  void add(PageText.Table table, PageText page, BlockMaker blocks) {
    RawBlock before = blocks.lastBlock();
    boolean goesOn =
        before != null
            && before == lastRow
            && before.grid != null
            && before.lastPage < page.page.number()
            && before.grid.sameColumns(table.grid());
    boolean first = true;
    for (List<List<Line>> cells : table.cells()) {
      if (cells.stream().allMatch(List::isEmpty)) {
        continue;
      }
      RawBlock row = row(cells, table.grid(), page.page.number());
      if (first && goesOn && firstRow != null && sameText(row, firstRow)) {
        // The heading row, repeated on each page.
        cells.forEach(page.headers::addAll);
        continue;
      }
      if (first && goesOn && lastRow != null && goesOn(lastRow, row)) {
        append(lastRow, row);
      } else {
        blocks.add(row);
        if (!goesOn && first) {
          firstRow = row;
        }
        lastRow = row;
      }
      first = false;
    }
  }

  private RawBlock row(List<List<Line>> cells, Grid grid, int page) {
    RawBlock row = new RawBlock(Block.Kind.TABLE_ROW, page);
    row.grid = grid;
    row.bold = true;
    for (int column = 0; column < cells.size(); column++) {
      BlockMaker inner = new BlockMaker(measures);
      double edge = grid.columns().get(lastColumn(grid, cells, column) + 1) - PADDING;
      for (Line line : cells.get(column)) {
        inner.add(line, Math.max(edge, line.endX));
        row.size = Math.max(row.size, line.size);
        row.bold &= line.bold;
      }
      row.cells.add(inner.finish());
    }
    row.markX = grid.left();
    return row;
  }

  /** A cell may reach over empty columns behind it. */
  private static int lastColumn(Grid grid, List<List<Line>> cells, int column) {
    int last = column;
    List<Line> lines = cells.get(column);
    while (last + 1 < cells.size()
        && cells.get(last + 1).isEmpty()
        && !lines.isEmpty()
        && grid.column(grid.columns().get(last + 1) + 1, lines.get(0).y - 2) <= column) {
      last++;
    }
    return last;
  }

  private static boolean sameText(RawBlock a, RawBlock b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(RawBlock row) {
    StringBuilder text = new StringBuilder();
    for (List<RawBlock> cell : row.cells) {
      cell.forEach(block -> text.append(block.text).append(' '));
      text.append('|');
    }
    return text.toString();
  }

  /** A row goes on where no cell of it begins anew. */
  private boolean goesOn(RawBlock last, RawBlock next) {
    boolean anyOpen = false;
    for (int i = 0; i < next.cells.size() && i < last.cells.size(); i++) {
      List<RawBlock> ended = last.cells.get(i);
      List<RawBlock> begun = next.cells.get(i);
      if (begun.isEmpty()) {
        anyOpen |= !ended.isEmpty();
      } else if (!ended.isEmpty() && continues(ended, begun.get(0))) {
        return true;
      }
    }
    return anyOpen && next.cells.size() > 1;
  }

  private boolean continues(List<RawBlock> ended, RawBlock begun) {
    RawBlock last = ended.get(ended.size() - 1);
    Line first = begun.first;
    return first != null && new Joints(measures).joinsOverPage(last, first)
        || begun.kind == Block.Kind.BULLET && last.kind == Block.Kind.BULLET;
  }

  private void append(RawBlock row, RawBlock next) {
    row.lastPage = next.lastPage;
    row.grid = next.grid;
    for (int i = 0; i < next.cells.size() && i < row.cells.size(); i++) {
      List<RawBlock> cell = row.cells.get(i);
      List<RawBlock> more = new ArrayList<>(next.cells.get(i));
      if (!cell.isEmpty() && !more.isEmpty()) {
        RawBlock last = cell.get(cell.size() - 1);
        RawBlock begun = more.get(0);
        Line first = begun.first;
        if (first != null && new Joints(measures).joinsOverPage(last, first)) {
          Letters.join(last.text, begun.text.toString());
          last.last = begun.last;
          last.lastPage = begun.lastPage;
          more.remove(0);
        }
      }
      cell.addAll(more);
    }
  }
}
