package io.github.inspectionreports.cli.internal.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.TableSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows of a table as CSV that can be read as a table again. */
final class RowsCsv {
  private RowsCsv() {}

  /** The columns in the usual order, those that no row fills left out. */
  static String of(String kind, List<Row> rows) {
    Set<String> filled = new TreeSet<>();
    rows.forEach(row -> filled.addAll(row.values().keySet()));
    Set<String> columns = new LinkedHashSet<>(TableSchema.of(kind).names());
    columns.retainAll(filled);
    columns.addAll(filled);
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(columns);
      for (Row row : rows) {
        writer.writeRecord(columns.stream().map(row::value).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return text.toString();
  }
}
