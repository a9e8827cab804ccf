package io.github.inspectionreports.internal.selfcheck;

import io.github.inspectionreports.internal.cue.points.PointRow;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for names that are not declared anywhere, of the kinds that are most often misspelt:
 * columns, kinds, cues.
 */
public final class UnknownNames {
  private UnknownNames() {}

  /**
   * Looks through the tables.
   *
   * @param rules a checked rule set
   * @return columns and kinds of table that nothing reads
   */
  public static List<Fault> ofTables(RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    rules.tables().forEach(table -> faults.addAll(unknownColumns(table)));
    rules.tables().forEach(table -> faults.addAll(unknownKind(table)));
    return faults;
  }

  private static List<Fault> unknownColumns(Table table) {
    TableSchema schema = TableSchema.of(table.kind());
    List<String> known = schema.names();
    Map<String, Fault> faults = new TreeMap<>();
    for (Row row : table.rows()) {
      for (String column : schema.others().isEmpty() ? row.values().keySet() : Set.<String>of()) {
        if (!known.contains(column)) {
          faults.putIfAbsent(
              row.file() + column,
              new Fault(
                  row.file(),
                  0,
                  "'" + column + "' is no column of " + table.kind(),
                  "name it one of " + String.join(" ", known) + ", or leave it out"));
        }
      }
    }
    return List.copyOf(faults.values());
  }

  private static List<Fault> unknownKind(Table table) {
    if (TableSchema.kinds().contains(table.kind()) || table.rows().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Fault(
            table.rows().get(0).file(),
            0,
            "nothing reads a table of " + table.kind(),
            "let its name begin with one of " + String.join(" ", TableSchema.kinds())));
  }

  /**
   * Looks for kinds of cue that no verdict rule asks for: they say nothing.
   *
   * @param rules a checked rule set
   * @return a fault for each row that has one; none where the rule set has verdict rules of its own
   */
  public static List<Fault> ofCues(RuleSet rules) {
    if (!meansTheBundledCues(rules)) {
      return List.of();
    }
    Set<String> known =
        RuleSet.bundled().table(Table.PHRASES).rows().stream()
            .map(row -> row.value("cue"))
            .collect(Collectors.toSet());
    for (Row row : rules.table(Table.POINTS).rows()) {
      known.addAll(PointRow.cues(row));
    }
    return rules.table(Table.PHRASES).rows().stream()
        .filter(row -> row.value("category").isEmpty() && !known.contains(row.value("cue")))
        .map(
            row ->
                Fault.of(
                    row,
                    "row '"
                        + row.id()
                        + "' has the cue '"
                        + row.value("cue")
                        + "', which no verdict rule asks for",
                    "use one of " + String.join(" ", known.stream().sorted().toList())))
        .toList();
  }

  /**
   * Returns whether the bundled verdict rules are the only ones, so that kinds of cue mean what
   * theirs do.
   *
   * @param rules a checked rule set
   * @return false too for tables that are to lie on top of others
   */
  public static boolean meansTheBundledCues(RuleSet rules) {
    if (rules.verdicts().isEmpty()) {
      return false; // tables that are to lie on top of others
    }
    try {
      return RuleSet.bundled().verdicts().containsAll(rules.verdicts());
    } catch (RuleSetException e) {
      return false; // a program without the bundled rules has verdict rules of its own
    }
  }
}
