package io.github.inspectionreports.export.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.inspectionreports.export.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose cells a spreadsheet takes for text: UTF-8, lines ended by a line feed.
 *
 * <p>A spreadsheet runs a cell that begins with =, +, - or @ as a formula, their full-width forms
 * too, and some look behind a leading tab or line end. Letters come from anywhere, so such a cell
 * gets an apostrophe before it.
 */
public final class SafeCsv implements AutoCloseable {
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** What separates the values of a list within a cell. */
  static final String BETWEEN = "; ";

  private static final char MARK = '\uFEFF';

  private final CsvWriter csv;

  private SafeCsv(Writer out, List<String> header) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    row(header);
  }

  public SafeCsv(OutputStream out, List<String> header) {
    this(new OutputStreamWriter(out, StandardCharsets.UTF_8), header);
  }

  /**
   * Begins a file with a line that names its columns.
   *
   * @param byteOrderMark whether a byte order mark is before it
   */
  public static SafeCsv of(OutputStream out, List<Column> columns, boolean byteOrderMark) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (byteOrderMark) {
      try {
        writer.write(MARK);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SafeCsv(writer, columns.stream().map(Column::name).toList());
  }

  /** Writes a row; a null value gives an empty cell, a list its values separated by "; ". */
  public void row(List<? extends @Nullable Object> values) {
    List<String> cells = new ArrayList<>(values.size());
    for (Object value : values) {
      cells.add(cell(value));
    }
    csv.writeRecord(cells);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = withoutControls(value instanceof List<?> list ? joined(list) : value.toString());
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** A table is shown on terminals too, which other signs of control than these would steer. */
  private static String withoutControls(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        safe = safe == null ? new StringBuilder(text) : safe;
        safe.setCharAt(i, '\uFFFD');
      }
    }
    return safe == null ? text : safe.toString();
  }

  private static String joined(List<?> values) {
    return String.join(BETWEEN, values.stream().map(String::valueOf).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
