package io.github.inspectionreports.internal.precompile;

import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the tables of a rule set as {@code rules.PrecompiledTables} reads them. */
final class TablesFile {
  private final BinaryWriter out = new BinaryWriter();

  /**
   * Writes the tables.
   *
   * @param rules the rule set
   * @param files the names of the files that it was made from
   * @param checksum of those files
   * @param withoutRows kinds of the tables whose rows are left out
   * @return the content of the file
   */
  static byte[] of(RuleSet rules, List<String> files, int checksum, Set<String> withoutRows) {
    TablesFile file = new TablesFile();
    BinaryWriter out = file.out;
    out.number(checksum);
    out.number(files.size());
    files.forEach(out::text);
    out.text(rules.name());
    out.text(rules.version());
    out.text(rules.hash());
    out.number(rules.verdicts().size());
    for (VerdictRules verdicts : rules.verdicts()) {
      CompiledVerdicts compiled = verdicts.compiled().get(0);
      out.text(compiled.modelClass());
      out.text(compiled.hash());
    }
    Collection<Table> tables = rules.tables();
    out.number(tables.size());
    for (Table table : tables) {
      out.text(table.kind());
      out.text(table.rows().get(0).file());
      out.bytes(withoutRows.contains(table.kind()) ? new byte[0] : rows(table));
    }
    return out.bytes();
  }

  private static byte[] rows(Table table) {
    Set<String> columns = new TreeSet<>();
    table.rows().forEach(row -> columns.addAll(row.values().keySet()));
    BinaryWriter out = new BinaryWriter();
    out.number(columns.size());
    columns.forEach(out::text);
    int[] lines = table.rows().stream().mapToInt(Row::line).toArray();
    int[] ends = new int[lines.length * columns.size()];
    StringBuilder cells = new StringBuilder();
    int n = 0;
    for (Row row : table.rows()) {
      for (String column : columns) {
        ends[n++] = cells.append(row.value(column)).length();
      }
    }
    out.number(lines.length);
    out.plainInts(lines);
    out.plainInts(ends);
    out.text(cells.toString());
    return out.bytes();
  }
}
