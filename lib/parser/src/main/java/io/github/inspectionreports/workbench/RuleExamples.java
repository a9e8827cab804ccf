package io.github.inspectionreports.workbench;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.cue.points.PointRow;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.verdict.RuleFailure;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds each row and each verdict rule to its own sentences. A row with a {@code pattern} has a
 * {@code hit}, a sentence that the pattern must catch, and a {@code near-miss}, one that it must
 * leave alone; so has a row of points; a verdict rule has a row with both in the table {@code
 * verdict-examples}.
 */
public final class RuleExamples {
  private static final String VERDICT_EXAMPLES = "verdict-examples";

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
    RuleSetCheck.checked(rules)
        .tables()
        .forEach(table -> faults.addAll(check(rules, table.kind())));
    rules.tables().forEach(table -> faults.addAll(unknownColumns(table)));
    rules.tables().forEach(table -> faults.addAll(unknownKind(table)));
    RuleProbe trial = RuleProbe.of(rules);
    Set<String> told = faults.stream().map(RuleExamples::where).collect(Collectors.toSet());
    hidden(rules, trial).stream().filter(f -> !told.contains(where(f))).forEach(faults::add);
    faults.addAll(unknownCues(rules));
    rules.table(Table.POINTS).rows().forEach(row -> points(faults, row, trial));
    faults.addAll(verdicts(rules.table(VERDICT_EXAMPLES), trial));
    Set<String> faulty = faults.stream().map(RuleExamples::where).collect(Collectors.toSet());
    new RowPromises(rules, trial, meansTheBundledCues(rules))
        .faults().stream().filter(f -> !faulty.contains(where(f))).forEach(faults::add);
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
    Families families = families(RuleSetCheck.checked(rules));
    List<Fault> faults = new ArrayList<>();
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rules.table(kind).rows()) {
      if (row.value("pattern").isEmpty()) {
        continue;
      }
      PhraseMatcher matcher = matcher(row, families);
      sentence(faults, kind, row, "hit", matcher, true);
      sentence(faults, kind, row, "near-miss", matcher, false);
      Row twin = seen.putIfAbsent(meaning(row), row);
      if (twin != null) {
        faults.add(
            Fault.of(
                row,
                "row '"
                    + row.id()
                    + "' says the same as row '"
                    + twin.id()
                    + (twin.bundled() ? "' (" + twin.where() + ")" : "'"),
                "take one of them out"));
      }
    }
    return List.copyOf(faults);
  }

  private static String where(Fault fault) {
    return fault.file() + ":" + fault.line();
  }

  private static void sentence(
      List<Fault> faults,
      String kind,
      Row row,
      String column,
      PhraseMatcher matcher,
      boolean wanted) {
    String sentence = row.value(column);
    if (sentence.isEmpty()) {
      faults.add(missing(row, column, wanted));
    } else if (catches(matcher, kind, sentence) != wanted) {
      faults.add(doesNotHold(row, "row", wanted, sentence, "pattern"));
    }
  }

  private static boolean catches(PhraseMatcher matcher, String kind, String sentence) {
    String text = TableSchema.of(kind).prose() ? sentence : Recogniser.withoutSigns(sentence);
    return !matcher.match(Tokens.of(text)).isEmpty();
  }

  private static Fault doesNotHold(
      Row row, String what, boolean wanted, String sentence, String toMend) {
    return Fault.of(
        row,
        what + " '" + row.id() + "' does not hold for the " + name(wanted) + ": " + sentence,
        "mend the " + toMend + " or the sentence");
  }

  private static Fault missing(Row row, String column, boolean wanted) {
    return Fault.of(
        row,
        "row '" + row.id() + "' has no " + name(wanted),
        "write one in the column '" + column + "'");
  }

  private static String name(boolean wanted) {
    return wanted ? "sentence that it must catch" : "sentence that it must leave alone";
  }

  private static void points(List<Fault> faults, Row row, RuleProbe trial) {
    for (String column : List.of("hit", "near-miss")) {
      boolean wanted = column.equals("hit");
      String sentence = row.value(column);
      if (sentence.isEmpty()) {
        faults.add(missing(row, column, wanted));
        continue;
      }
      Set<String> held = new TreeSet<>(trial.points(trial.cues(sentence)));
      if (held.remove(row.id()) != wanted) {
        String others = held.isEmpty() ? "" : " There hold " + String.join(", ", held);
        faults.add(doesNotHold(row, "row", wanted, sentence + others, "row"));
      }
    }
  }

  /** A row that another hides in its own sentence would never be heard by anyone. */
  private static List<Fault> hidden(RuleSet rules, RuleProbe trial) {
    Families families = families(rules);
    List<Fault> faults = new ArrayList<>();
    for (Row row : rules.table(Table.PHRASES).rows()) {
      String hit = row.value("hit");
      if (!catches(matcher(row, families), Table.PHRASES, hit)) {
        continue;
      }
      List<Cue> cues = trial.cues(hit);
      if (cues.stream().noneMatch(cue -> cue.row().equals(row.id()))) {
        faults.add(
            Fault.of(
                row,
                "row '"
                    + row.id()
                    + "' is hidden in its own hit by another row; there stand "
                    + cues.stream()
                        .map(cue -> "'" + cue.row() + "' (" + cue.phrase() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")),
                cues.stream().anyMatch(cue -> cue.kind().equals(row.value("cue")))
                    ? "drop it, for one of them says the same already; or make its pattern longer"
                        + " than the other's"
                    : "make its pattern longer than the other's, or put the row in the other's"
                        + " place by giving it the other's id"));
      }
    }
    return faults;
  }

  /**
   * Whether the bundled verdict rules are the only ones, so that kinds of cue mean what theirs do.
   */
  private static boolean meansTheBundledCues(RuleSet rules) {
    if (rules.verdicts().isEmpty()) {
      return false; // tables that are to lie on top of others
    }
    try {
      return RuleSet.bundled().verdicts().containsAll(rules.verdicts());
    } catch (RuleSetException e) {
      return false; // a program without the bundled rules has verdict rules of its own
    }
  }

  /** A kind of cue that no verdict rule asks for says nothing, and is most often misspelt. */
  private static List<Fault> unknownCues(RuleSet rules) {
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

  private static List<Fault> verdicts(Table examples, RuleProbe trial) {
    List<Fault> faults = new ArrayList<>();
    for (String rule : trial.rules().keySet()) {
      if (examples.row(rule).isEmpty()) {
        faults.add(
            new Fault(
                VERDICT_EXAMPLES,
                0,
                "the verdict rule '" + rule + "' has no example",
                "add a row with its id, a hit and a near miss to that table"));
      }
    }
    for (Row row : examples.rows()) {
      if (!trial.rules().containsKey(row.id())) {
        faults.add(
            Fault.of(
                row,
                "there is no verdict rule '" + row.id() + "'",
                "correct the id or drop the row"));
      } else {
        String section = either(row.value("section"), SectionKind.FINDINGS.name());
        verdict(faults, row, trial, section, "hit", true);
        String other = either(row.value("near-miss-section"), section);
        verdict(faults, row, trial, other, "near-miss", false);
      }
    }
    return faults.stream().distinct().toList();
  }

  private static String either(String cell, String ifEmpty) {
    return cell.isEmpty() ? ifEmpty : cell;
  }

  private static void verdict(
      List<Fault> faults, Row row, RuleProbe trial, String section, String column, boolean wanted) {
    String sentence = row.value(column);
    if (sentence.isEmpty()) {
      faults.add(missing(row, column, wanted));
      return;
    }
    List<String> sentences = new ArrayList<>();
    if (!row.value("before").isEmpty()) {
      sentences.add(row.value("before"));
    }
    sentences.add(sentence);
    try {
      SectionKind kind = SectionKind.valueOf(section);
      Set<String> fired = new TreeSet<>(trial.fired(sentences, kind));
      if (fired.remove(row.id()) != wanted) {
        String others = fired.isEmpty() ? "" : " There speaks " + String.join(", ", fired);
        faults.add(doesNotHold(row, "rule", wanted, sentence + others, "rule"));
      }
    } catch (RuleFailure e) {
      faults.add(RowPromises.thrown(e));
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.of(
              row,
              "'" + section + "' is no kind of section",
              "use one of " + List.of(SectionKind.values())));
    }
  }

  /** All that makes two rows alike: every column but the id and the sentences. */
  private static String meaning(Row row) {
    Map<String, String> values = new TreeMap<>(row.values());
    values.keySet().removeAll(List.of("id", "hit", "near-miss"));
    values.computeIfPresent(
        "pattern",
        (column, pattern) -> pattern.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip());
    return values.toString();
  }

  private static PhraseMatcher matcher(Row row, Families families) {
    try {
      return PhraseMatcher.of(List.of(PhrasePattern.parse(row.value("pattern"), families)));
    } catch (PatternException e) {
      throw new IllegalStateException("not in a checked rule set: " + row, e);
    }
  }

  private static Families families(RuleSet rules) {
    try {
      return PhraseTable.families(rules);
    } catch (Families.FamilyException e) {
      throw new IllegalStateException("not in a checked rule set: " + e.family(), e);
    }
  }
}
