package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.csv.SafeCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any table as CSV, in the form of the others: UTF-8; an absent value is an empty cell; cells that
 * a spreadsheet would run as a formula begin with an apostrophe. Not thread-safe.
 */
public final class TableCsv implements Closeable {
  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   * @param columns the names of the columns, which become the first line
   */
  public TableCsv(OutputStream out, List<String> columns) {
    csv = new SafeCsv(out, columns);
  }

  /**
   * Writes a row.
   *
   * @param values one value a column; null for none, a list for several
   */
  public void row(List<? extends @Nullable Object> values) {
    csv.row(values);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
