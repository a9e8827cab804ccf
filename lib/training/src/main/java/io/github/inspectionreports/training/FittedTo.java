package io.github.inspectionreports.training;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table of weights was fitted to: its head names the hash of the rules that its features
 * come from. Sentences that test rows, names, meanings and notes do not count; all else in those
 * rules does.
 */
final class FittedTo {
  private static final List<String> NO_MATTER =
      List.of("hit", "near-miss", "name", "note", "meaning");

  private static final Pattern FAMILY = Pattern.compile("\\{([a-z0-9-]+)\\}");

  private FittedTo() {}

  /** Returns the hash of what the table of category weights is fitted to. */
  static String categories(RuleSet rules) {
    RuleSet parts = parts(rules, Table.CUE_KINDS, Table.PHRASES, Table.POINTS, Table.CATEGORIES);
    for (VerdictRules verdicts : rules.verdicts()) {
      parts = parts.with(verdicts);
    }
    return parts.hash();
  }

  /** Returns the hash of what the table of theme weights is fitted to. */
  static String themes(RuleSet rules) {
    return parts(rules, Table.THEME_TERMS).hash();
  }

  private static RuleSet parts(RuleSet rules, String... kinds) {
    RuleSet parts = RuleSet.none();
    for (String kind : kinds) {
      parts =
          parts.with(
              new Table(kind, rules.table(kind).rows().stream().map(FittedTo::bare).toList()));
    }
    return parts.with(new Table(Table.FAMILIES, families(rules, parts)));
  }

  /** The families that patterns name, and those that these name. */
  private static List<Row> families(RuleSet rules, RuleSet parts) {
    Map<String, Row> named = new TreeMap<>();
    Deque<String> texts = new ArrayDeque<>();
    parts.tables().forEach(t -> t.rows().forEach(row -> texts.add(row.value("pattern"))));
    while (!texts.isEmpty()) {
      Matcher names = FAMILY.matcher(texts.remove());
      while (names.find()) {
        rules
            .table(Table.FAMILIES)
            .row(names.group(1))
            .filter(row -> named.putIfAbsent(row.id(), bare(row)) == null)
            .ifPresent(row -> texts.add(row.value("words")));
      }
    }
    return List.copyOf(named.values());
  }

  private static Row bare(Row row) {
    Map<String, String> values = new TreeMap<>(row.values());
    values.keySet().removeAll(NO_MATTER);
    return new Row(row.id(), values, "", 0);
  }

  /** Returns the line at the head of a table that names the hash. */
  static String head(String hash) {
    return "# Fitted to rules with the hash " + hash + "\n";
  }
}
