package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.csv.SafeCsv;
import io.github.inspectionreports.model.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The table of items, as {@link ItemTable} has it, in CSV. The first line names the columns.
 *
 * <p>UTF-8; lists within a cell are separated by "; "; an absent value is an empty cell; cells that
 * a spreadsheet would run as a formula begin with an apostrophe. Not thread-safe.
 */
public final class ItemsCsv implements Closeable {
  private final ItemTable table;
  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   */
  public ItemsCsv(OutputStream out) {
    this(out, TableSettings.PLAIN);
  }

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   * @param settings what it adds to the reports
   */
  public ItemsCsv(OutputStream out, TableSettings settings) {
    table = new ItemTable(settings);
    csv = SafeCsv.of(out, table.columns(), settings.byteOrderMark());
  }

  /**
   * Writes the rows of a letter.
   *
   * @param id the letter's id, as in {@link LettersCsv}
   * @param report what it says
   */
  public void write(String id, Report report) {
    table.rows(id, report).forEach(csv::row);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
