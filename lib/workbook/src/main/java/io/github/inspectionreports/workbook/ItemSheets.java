package io.github.inspectionreports.workbook;

import io.github.inspectionreports.export.Column;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet of items; where a sheet has all the rows that it can have, another continues it. */
final class ItemSheets {
  private static final int PAGES_ACROSS = 3;
  private static final int FLUSHED = 4_000;

  private final Workbook workbook;
  private final List<Column> columns;
  private final int most;
  private int number = 1;
  private TableSheet sheet;

  ItemSheets(Workbook workbook, List<Column> columns) {
    this(workbook, columns, Worksheet.MAX_ROWS - 1);
  }

  /**
   * Begins the sheet.
   *
   * @param most how many rows a sheet has at most
   */
  ItemSheets(Workbook workbook, List<Column> columns, int most) {
    this.most = most;
    this.workbook = workbook;
    this.columns = columns;
    this.sheet = new TableSheet(workbook, "Items", columns, PAGES_ACROSS);
  }

  /** Adds a row. */
  void add(List<@Nullable Object> cells) throws IOException {
    if (sheet.rows() >= most) {
      sheet.finish();
      sheet = new TableSheet(workbook, "Items " + ++number, columns, PAGES_ACROSS);
    }
    sheet.add(cells);
    // The library looks at all rows each time, so that this is done for many at once.
    if (sheet.rows() % FLUSHED == 0) {
      sheet.flush();
    }
  }

  /** The cell with which the next row begins. */
  String next() {
    return sheet.rows() >= most
        ? "'Items " + (number + 1) + "'!A2"
        : "'" + sheet.name() + "'!A" + (sheet.rows() + 2);
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
