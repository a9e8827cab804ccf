package io.github.inspectionreports.workbench;

import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.points.PointRow;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.TableSchema;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for faults in a rule set: duplicate ids, missing columns, undeclared categories and themes,
 * patterns that cannot be read, verdict rules that do not compile. What verdict rules do to each
 * other, such as taking an id twice, is reported when a parser is made.
 */
public final class RuleSetCheck {
  private static final Pattern LOWER_KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern UPPER_SNAKE_CASE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** The caller's own files first: those are what they can fix. */
  static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::bundled).thenComparing(Fault::file).thenComparingInt(Fault::line);

  private final RuleSet rules;
  private final List<Fault> faults = new ArrayList<>();

  private RuleSetCheck(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Looks for faults.
   *
   * @param rules the rule set
   * @return its faults by file and line; empty for a sound rule set
   */
  public static List<Fault> faults(RuleSet rules) {
    return new RuleSetCheck(rules).faults();
  }

  /**
   * Returns a rule set if it is sound.
   *
   * @param rules the rule set
   * @return the same rule set
   * @throws RuleSetException if it has faults
   */
  public static RuleSet checked(RuleSet rules) {
    List<Fault> faults = faults(rules);
    if (!faults.isEmpty()) {
      throw new RuleSetException(faults);
    }
    return rules;
  }

  private List<Fault> faults() {
    @Nullable Families families = families();
    Set<String> categories = ids(Table.CATEGORIES);
    Set<String> themes = ids(Table.THEMES);
    for (Table table : rules.tables()) {
      ids(table);
      columns(table);
      for (Row row : table.rows()) {
        if (families != null) {
          pattern(row, families);
        }
        declared(row, "category", categories, Table.CATEGORIES);
        declared(row, "theme", themes, Table.THEMES);
        faults.addAll(TableSchema.of(table.kind()).faults(row));
      }
    }
    for (Row row : rules.table(Table.WITHOUT).rows()) {
      add(
          row,
          "there is no rule set below this one to take row '" + row.id() + "' out of",
          "lay the tables on top of another rule set, or drop the row");
    }
    faults.addAll(CueKinds.faults(rules));
    for (Row row : rules.table(Table.POINTS).rows()) {
      PointRow.mistakes(row).forEach(mistake -> add(row, mistake.what(), mistake.fix()));
    }
    for (VerdictRules verdicts : rules.verdicts()) {
      try {
        verdicts.compiled();
      } catch (RuleSetException e) {
        faults.addAll(e.faults());
      }
    }
    faults.sort(ORDER);
    return List.copyOf(faults);
  }

  private Set<String> ids(String kind) {
    Set<String> ids = new HashSet<>();
    rules.table(kind).rows().forEach(row -> ids.add(row.id()));
    return ids;
  }

  private void ids(Table table) {
    boolean categories = table.kind().equals(Table.CATEGORIES);
    Pattern form = categories ? UPPER_SNAKE_CASE : LOWER_KEBAB_CASE;
    Map<String, Row> seen = new HashMap<>();
    for (Row row : table.rows()) {
      Row first = seen.putIfAbsent(row.id(), row);
      if (first != null) {
        add(
            row,
            "the id '" + row.id() + "' is taken already (" + first.where() + ")",
            "give one of them another id; a program can put one in the other's place by"
                + " replacing(...)");
      }
      if (!form.matcher(row.id()).matches()) {
        add(
            row,
            "'" + row.id() + "' is no id of " + table.kind(),
            categories
                ? "write it in upper snake case, such as SAFEGUARDING_RISK"
                : "write it in lower kebab case, such as too-many-wait");
      }
    }
  }

  private void columns(Table table) {
    for (String column : TableSchema.of(table.kind()).required()) {
      Map<String, List<Row>> lacking = new LinkedHashMap<>();
      Set<String> having = new HashSet<>();
      for (Row row : table.rows()) {
        if (row.value(column).isEmpty()) {
          lacking.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
        } else {
          having.add(row.file());
        }
      }
      lacking.forEach((file, rows) -> column(table, column, rows, !having.contains(file)));
    }
  }

  /** A column that all rows of a file lack is most likely misspelt: that is one fault. */
  private void column(Table table, String column, List<Row> lacking, boolean all) {
    String needs =
        "each row of " + table.kind() + " needs " + TableSchema.of(table.kind()).required();
    if (all && lacking.size() > 1) {
      faults.add(
          new Fault(
              lacking.get(0).file(),
              0,
              "no row has anything in a column '" + column + "'",
              "check the names of the columns; " + needs));
      return;
    }
    for (Row row : lacking) {
      add(row, "row '" + row.id() + "' has nothing in the column '" + column + "'", needs);
    }
  }

  /** Returns the families, or null if one is faulty: then no pattern can be judged. */
  private @Nullable Families families() {
    try {
      return PhraseTable.families(rules);
    } catch (Families.FamilyException e) {
      rules
          .table(Table.FAMILIES)
          .row(e.family())
          .ifPresent(
              row -> add(row, "family '" + row.id() + "': " + e.getMessage(), e.fault().fix()));
      return null;
    }
  }

  private void pattern(Row row, Families families) {
    String pattern = row.value("pattern");
    if (pattern.isEmpty()) {
      return;
    }
    try {
      PhrasePattern.parse(pattern, families);
    } catch (PatternException e) {
      add(row, "row '" + row.id() + "': " + e.getMessage(), e.fix());
    }
  }

  private void declared(Row row, String column, Set<String> ids, String kind) {
    String id = row.value(column);
    if (!id.isEmpty() && !ids.contains(id)) {
      add(
          row,
          "row '" + row.id() + "' names '" + id + "', which " + kind + " does not declare",
          "add it to the table of " + kind + ", or correct it");
    }
  }

  private void add(Row row, String what, String fix) {
    faults.add(Fault.of(row, what, fix));
  }
}
