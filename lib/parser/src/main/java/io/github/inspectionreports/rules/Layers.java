package io.github.inspectionreports.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that result from two rule sets, one on top of the other. */
final class Layers {
  private static final String PATTERN = "pattern";

  private Layers() {}

  /** Rows of the table on top replace those with the same id and join the others. */
  static Table join(Table below, Table onTop) {
    Map<String, Row> replaced = new LinkedHashMap<>();
    below.rows().forEach(row -> replaced.putIfAbsent(row.id(), row));
    Set<String> ids = new HashSet<>();
    onTop.rows().forEach(row -> ids.add(row.id()));
    List<Row> all = new ArrayList<>();
    below.rows().stream().filter(row -> !ids.contains(row.id())).forEach(all::add);
    for (Row row : onTop.rows()) {
      Row old = replaced.get(row.id());
      all.add(old == null ? row : filled(row, old));
    }
    return new Table(below.kind(), all);
  }

  /** A row without a pattern of its own changes only what it says: an id and a category, say. */
  private static Row filled(Row row, Row old) {
    if (!row.value(PATTERN).isEmpty() || old.value(PATTERN).isEmpty()) {
      return row;
    }
    Map<String, String> values = new HashMap<>(old.values());
    values.putAll(row.values());
    return new Row(row.id(), values, row.file(), row.line());
  }

  /** Takes rows out of tables. */
  static void takeOut(List<Row> named, RuleSet below, Map<String, Table> tables) {
    List<Fault> faults = new ArrayList<>();
    for (Row out : named) {
      String kind = out.value("table");
      Table table = tables.get(kind);
      if (table == null || below.table(kind).row(out.id()).isEmpty()) {
        faults.add(
            Fault.of(
                out,
                "no row of '" + kind + "' has the id '" + out.id() + "', so it cannot be left out",
                "name the table in the column 'table' as rules list does, and check the spelling"));
        continue;
      }
      tables.put(
          kind,
          new Table(
              kind, table.rows().stream().filter(row -> !row.id().equals(out.id())).toList()));
    }
    if (!faults.isEmpty()) {
      throw new RuleSetException(faults);
    }
  }
}
