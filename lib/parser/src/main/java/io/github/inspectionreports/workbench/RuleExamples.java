package io.github.inspectionreports.workbench;

import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.selfcheck.RowExamples;
import io.github.inspectionreports.internal.selfcheck.RowPromises;
import io.github.inspectionreports.internal.selfcheck.UnknownNames;
import io.github.inspectionreports.internal.selfcheck.VerdictExamples;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks each row and each verdict rule against its own sentences. A row with a {@code pattern} has
 * a {@code hit}, a sentence that the pattern must catch, and a {@code near-miss}, one that it must
 * leave alone; so has a row of points; a verdict rule has a row with both in the table {@code
 * verdict-examples}.
 */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * What was found.
   *
   * @param faults what does not hold, the caller's files first
   * @param notes bundled rows and rules that no longer hold for their sentences because of the
   *     caller's rows; that can be what the caller wants
   */
  public record Outcome(List<Fault> faults, List<Fault> notes) {
    /** Copies the lists. */
    public Outcome {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Returns the faults that {@link #examine} finds.
   *
   * @param rules the rule set
   * @return what does not hold, by file and line, the caller's files first; empty if all does
   * @throws RuleSetException if the rule set itself has faults
   */
  public static List<Fault> check(RuleSet rules) {
    return examine(rules).faults();
  }

  /**
   * Checks all tables and verdict rules of a rule set: what {@link #check(RuleSet, String)} checks,
   * and that no table is of a kind that nothing reads, that no column is misspelt, that no phrase
   * row is hidden in its own hit by another row, that, where the bundled verdict rules are the only
   * ones, each kind of cue is one that their rows or a row of points have or the row names a
   * category, that each row of points and each verdict rule holds for its hit and not for its near
   * miss, and that the hit of each row of the caller's gets the category that the row promises.
   *
   * @param rules the rule set
   * @return what does not hold, by file and line
   * @throws RuleSetException if the rule set itself has faults
   */
  public static Outcome examine(RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    RowExamples rows = RowExamples.of(RuleSetCheck.checked(rules));
    rules.tables().forEach(table -> faults.addAll(rows.faults(table.kind())));
    faults.addAll(UnknownNames.ofTables(rules));
    RuleProbe probe = RuleProbe.of(rules);
    faults.addAll(rows.hidden(probe, notAmong(faults)));
    faults.addAll(UnknownNames.ofCues(rules));
    faults.addAll(rows.points(probe));
    faults.addAll(VerdictExamples.faults(rules, probe));
    boolean bundledCues = UnknownNames.meansTheBundledCues(rules);
    Predicate<Row> others = notAmong(faults);
    faults.addAll(new RowPromises(rules, probe, bundledCues).faults(others));
    faults.sort(RuleSetCheck.ORDER);
    if (!hasBoth(rules)) {
      return new Outcome(faults, List.of());
    }
    return new Outcome(
        faults.stream().filter(fault -> !fault.bundled()).toList(),
        faults.stream().filter(Fault::bundled).toList());
  }

  /** Whether a caller's rules lie beside the bundled ones, which hold by themselves. */
  private static boolean hasBoth(RuleSet rules) {
    return rules.tables().stream().flatMap(table -> table.rows().stream()).anyMatch(Row::bundled)
        && (rules.verdicts().size() > 1
            || rules.tables().stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> !row.bundled()));
  }

  /**
   * Checks one table of a rule set.
   *
   * @param rules the rule set, whose families its patterns may name
   * @param kind kind of the table
   * @return what does not hold, in the table's order: a sentence that is missing, a hit that is not
   *     caught, a near miss that is, and rows that say the same
   * @throws RuleSetException if the rule set itself has faults
   */
  public static List<Fault> check(RuleSet rules, String kind) {
    return RowExamples.of(RuleSetCheck.checked(rules)).faults(kind);
  }

  /**
   * Returns whether a row has no fault yet. What one fault says of a row is enough; and thousands
   * of rows with one pattern would each find all others in its hit.
   */
  private static Predicate<Row> notAmong(List<Fault> faults) {
    Set<String> known =
        faults.stream().map(fault -> fault.file() + ":" + fault.line()).collect(Collectors.toSet());
    return row -> !known.contains(row.file() + ":" + row.line());
  }
}
