package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.csv.SafeCsv;
import io.github.inspectionreports.model.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The table of letters, as {@link LetterTable} has it, in CSV. The first line names the columns.
 *
 * <p>UTF-8; lists within a cell are separated by "; "; an absent value is an empty cell; cells that
 * a spreadsheet would run as a formula begin with an apostrophe. The rows are written when the
 * table is closed. Not thread-safe.
 */
public final class LettersCsv implements Closeable {
  private final LetterTable table;
  private final SafeCsv csv;
  private boolean closed;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   */
  public LettersCsv(OutputStream out) {
    this(out, TableSettings.PLAIN);
  }

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   * @param settings what it adds to the reports
   */
  public LettersCsv(OutputStream out, TableSettings settings) {
    table = new LetterTable(settings);
    csv = SafeCsv.of(out, table.columns(), settings.byteOrderMark());
  }

  /**
   * Adds the row of a letter.
   *
   * @param id the letter's id, by which the rows of {@link ItemsCsv} name it
   * @param report what it says
   */
  public void write(String id, Report report) {
    table.add(id, report);
  }

  /** Writes the rows and closes the stream. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (csv) {
        table.rows().forEach(csv::row);
      }
    }
  }
}
