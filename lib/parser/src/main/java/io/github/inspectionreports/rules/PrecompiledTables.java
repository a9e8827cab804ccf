package io.github.inspectionreports.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the bundled rule set as the build wrote them down after it had read and checked
 * them: rows without CSV, and the hash. They hold only as long as the files that they were made
 * from are those on the class path, byte for byte; otherwise those files are read. Tables of
 * weights are left out, for nothing but the workbench asks for their rows.
 */
final class PrecompiledTables {
  /** The file, beside this class. {@code internal.precompile.TablesFile} writes it. */
  static final String FILE = "bundled.tables";

  private final ByteBuffer in;

  private PrecompiledTables(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /**
   * Loads the rule set.
   *
   * @param source opens the files that it was made from
   * @return the rule set; null where the build precompiled none, or other files
   */
  static @Nullable RuleSet load(RuleSetSource source) {
    try (InputStream file = PrecompiledTables.class.getResourceAsStream(FILE)) {
      return file == null ? null : new PrecompiledTables(file.readAllBytes()).rules(source);
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable RuleSet rules(RuleSetSource source) throws IOException {
    int checksum = in.getInt();
    CRC32 found = new CRC32();
    for (int files = in.getInt(); files > 0; files--) {
      try (InputStream file = source.files().open(text())) {
        found.update(file.readAllBytes());
      }
    }
    if ((int) found.getValue() != checksum) {
      return null;
    }
    String name = text();
    String version = text();
    String hash = text();
    List<VerdictRules> verdicts = new ArrayList<>();
    for (int n = in.getInt(); n > 0; n--) {
      verdicts.add(new CompiledVerdicts(text(), source.classLoader(), text()));
    }
    TablesOnDemand tables = new TablesOnDemand();
    for (int n = in.getInt(); n > 0; n--) {
      String kind = text();
      String file = nameOf(text());
      int bytes = in.getInt();
      Rows rows = new Rows(kind, file, in.slice(in.position(), bytes));
      tables.add(
          kind,
          bytes == 0 ? () -> TableReader.readBundled(kind, file, source.bytes(file)) : rows::table);
      in.position(in.position() + bytes);
    }
    return new RuleSet(name, version, tables, verdicts, hash);
  }

  /** The name under which the file is beside the manifest. */
  private static String nameOf(String file) {
    return file.startsWith(Row.BUNDLED) ? file.substring(Row.BUNDLED.length()) : file;
  }

  private String text() {
    return text(in);
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    CharBuffer chars = in.asCharBuffer().limit(length);
    in.position(in.position() + length * Character.BYTES);
    return chars.toString();
  }

  /** The rows of a table, to be read once: the columns, and the line and cells of each row. */
  private record Rows(String kind, String file, ByteBuffer in) {
    Table table() {
      String[] columns = new String[in.getInt()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = text(in).intern();
      }
      int[] lines = new int[in.getInt()];
      int[] ends = new int[lines.length * columns.length];
      in.asIntBuffer().get(lines).get(ends);
      in.position(in.position() + (lines.length + ends.length) * Integer.BYTES);
      Cells.Precompiled cells = new Cells.Precompiled(columns, text(in), ends);
      String name = Row.BUNDLED + file;
      List<Row> rows = new ArrayList<>(lines.length);
      for (int i = 0; i < lines.length; i++) {
        Cells row = new Cells(cells, i);
        rows.add(new Row(row.getOrDefault("id", ""), row, name, lines[i], true));
      }
      return new Table(kind, rows);
    }
  }
}
