package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.csv.SafeCsv;
import io.github.inspectionreports.model.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The table of the items' themes in CSV: {@code letter,item,theme,label}. The first line names the
 * columns; {@code letter} and {@code item} name a row of {@link ItemsCsv}.
 *
 * <p>UTF-8; cells that a spreadsheet would run as a formula begin with an apostrophe. Not
 * thread-safe.
 */
public final class ThemesCsv implements Closeable {
  private final ThemeTable table;
  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   * @param settings the labels of the themes
   */
  public ThemesCsv(OutputStream out, TableSettings settings) {
    table = new ThemeTable(settings);
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
