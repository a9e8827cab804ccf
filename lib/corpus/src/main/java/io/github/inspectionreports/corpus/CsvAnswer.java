package io.github.inspectionreports.corpus;

import io.github.inspectionreports.export.TableCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an answer as CSV in UTF-8 whose cells are safe to open in a spreadsheet. */
public final class CsvAnswer implements AnswerReader, Closeable {
  private final OutputStream out;
  private @Nullable TableCsv csv;

  /**
   * Begins.
   *
   * @param out where to write; closed by {@link #close()}
   */
  public CsvAnswer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void begin(List<String> columns) {
    csv = new TableCsv(out, columns);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    if (csv == null) {
      throw new IllegalStateException("no row before the columns");
    }
    csv.row(values);
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    } else {
      out.close();
    }
  }
}
