package io.github.inspectionreports.rules;

import io.github.inspectionreports.internal.phrase.Families;
import io.github.inspectionreports.internal.phrase.PatternException;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.PhrasePattern;
import io.github.inspectionreports.internal.phrase.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds each row to its own sentences. A row with a {@code pattern} has a {@code hit}, a sentence
 * that the pattern must catch, and a {@code near-miss}, one that it must leave alone.
 */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * Checks all tables of a rule set.
   *
   * @param rules the rule set
   * @return what does not hold, by file and line; empty if all does
   * @throws RuleSetException if the rule set itself has faults
   */
  public static List<Fault> check(RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    rules.checked().tables().forEach(table -> faults.addAll(check(rules, table.kind())));
    faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    return List.copyOf(faults);
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
    Families families = families(rules.checked());
    List<Fault> faults = new ArrayList<>();
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rules.table(kind).rows()) {
      if (row.value("pattern").isEmpty()) {
        continue;
      }
      PhraseMatcher matcher = matcher(row, families);
      sentence(faults, row, "hit", matcher, true);
      sentence(faults, row, "near-miss", matcher, false);
      Row twin = seen.putIfAbsent(meaning(row), row);
      if (twin != null) {
        faults.add(
            Fault.of(
                row,
                "row '" + row.id() + "' says the same as row '" + twin.id() + "'",
                "take one of them out"));
      }
    }
    return List.copyOf(faults);
  }

  private static void sentence(
      List<Fault> faults, Row row, String column, PhraseMatcher matcher, boolean wanted) {
    String sentence = row.value(column);
    String name = wanted ? "sentence that it must catch" : "sentence that it must leave alone";
    if (sentence.isEmpty()) {
      faults.add(
          Fault.of(
              row,
              "row '" + row.id() + "' has no " + name,
              "write one in the column '" + column + "'"));
    } else if (matcher.match(Tokens.of(sentence)).isEmpty() == wanted) {
      faults.add(
          Fault.of(
              row,
              "row '" + row.id() + "' does not hold for the " + name + ": " + sentence,
              "mend the pattern or the sentence"));
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
    Map<String, String> sources = new LinkedHashMap<>();
    rules.table(Table.FAMILIES).rows().forEach(row -> sources.put(row.id(), row.value("words")));
    try {
      return Families.of(sources);
    } catch (Families.FamilyException e) {
      throw new IllegalStateException("not in a checked rule set: " + e.family(), e);
    }
  }
}
