package io.github.inspectionreports.rules;

import io.github.inspectionreports.model.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A hash of what rules say, not of how their files are written: comments, order of rows and
 * columns, line ends and the place of a row do not count.
 */
final class ContentHash {
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  static String of(Collection<Table> tables, List<VerdictRules> verdicts) {
    ContentHash hash = new ContentHash();
    tables.stream()
        .filter(table -> !table.rows().isEmpty())
        .sorted(Comparator.comparing(Table::kind))
        .forEach(hash::add);
    verdicts.stream().map(VerdictRules::hash).distinct().sorted().forEach(hash::add);
    return DocumentSource.sha256(hash.content.toByteArray());
  }

  /** The files one after the other, a line end with a carriage return counted as one without. */
  static String ofSources(List<byte[]> sources) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] source : sources) {
      for (int i = 0; i < source.length; i++) {
        if (source[i] != '\r' || i + 1 == source.length || source[i + 1] != '\n') {
          content.write(source[i]);
        }
      }
    }
    return DocumentSource.sha256(content.toByteArray());
  }

  private void add(Table table) {
    add("table");
    add(table.kind());
    table.rows().stream()
        .sorted(Comparator.comparing(Row::id))
        .forEach(
            row -> {
              add("row");
              String[] columns = row.values().keySet().toArray(String[]::new);
              Arrays.sort(columns);
              for (String column : columns) {
                add(column);
                add(row.value(column));
              }
            });
  }

  /**
   * Cells are gathered first, since a table has thousands. The length goes before the text, so that
   * no two contents run into one.
   */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    content.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    content.write(':');
    content.writeBytes(bytes);
  }
}
