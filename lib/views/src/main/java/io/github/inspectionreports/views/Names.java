package io.github.inspectionreports.views;

import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * What a rule set calls its categories and themes.
 *
 * @param categories labels by category id
 * @param themes labels by theme id
 */
public record Names(Map<String, String> categories, Map<String, String> themes) {
  /** No labels: ids are shown as words. */
  public static final Names NONE = new Names(Map.of(), Map.of());

  /** Copies the maps. */
  public Names {
    categories = Map.copyOf(categories);
    themes = Map.copyOf(themes);
  }

  /**
   * Takes the labels of a rule set.
   *
   * @param rules the rule set
   * @return its labels
   */
  public static Names of(RuleSet rules) {
    return new Names(labels(rules, Table.CATEGORIES), labels(rules, Table.THEMES));
  }

  private static Map<String, String> labels(RuleSet rules, String table) {
    Map<String, String> labels = new HashMap<>();
    rules.table(table).rows().forEach(row -> labels.put(row.id(), row.value("label")));
    return labels;
  }

  /**
   * Returns what a theme is called.
   *
   * @param id its id
   * @return its label; where there is none, its id in words
   */
  public String theme(String id) {
    String label = themes.getOrDefault(id, "");
    return label.isEmpty() ? Labels.sentenceCase(id) : label;
  }
}
