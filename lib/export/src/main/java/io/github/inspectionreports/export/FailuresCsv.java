package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.csv.SafeCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The table of files that could not be read: {@code file,code,message}. The first line names the
 * columns.
 *
 * <p>UTF-8; cells that a spreadsheet would run as a formula begin with an apostrophe. Not
 * thread-safe.
 */
public final class FailuresCsv implements Closeable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("file", "File"),
          new Column("code", "Code"),
          new Column("message", "What is wrong"));

  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   */
  public FailuresCsv(OutputStream out) {
    this(out, false);
  }

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   * @param byteOrderMark whether it begins with a byte order mark, by which Excel recognises UTF-8
   */
  public FailuresCsv(OutputStream out, boolean byteOrderMark) {
    csv = SafeCsv.of(out, COLUMNS, byteOrderMark);
  }

  /**
   * Writes the row of a file.
   *
   * @param file the file as the caller named it
   * @param code why, in upper snake case, such as {@code ENCRYPTED}
   * @param message what is wrong and what to do
   */
  public void write(String file, String code, String message) {
    csv.row(List.of(file, code, message));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
