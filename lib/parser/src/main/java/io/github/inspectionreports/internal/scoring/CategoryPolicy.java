package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The polarity that the rule set declares for each category, and what follows from it: the category
 * of a whole from those of its parts, and which of several verdicts on one sentence counts.
 */
public final class CategoryPolicy {
  /** The most serious first. */
  private static final List<String> POLARITIES =
      List.of("mixed", "negative", "positive", "neutral");

  private final Map<String, String> polarities = new HashMap<>();
  private final Map<String, Category> declared = new HashMap<>();

  private CategoryPolicy() {}

  public static CategoryPolicy of(RuleSet rules) {
    CategoryPolicy policy = new CategoryPolicy();
    policy.polarities.putAll(
        Map.of(
            "STRENGTH", "positive",
            "PROGRESS", "positive",
            "NEEDS_IMPROVEMENT", "negative",
            "MIXED", "mixed",
            "CONTEXT", "neutral"));
    for (Row row : rules.table(Table.CATEGORIES).rows()) {
      policy.polarities.put(row.id(), row.value("polarity"));
    }
    policy.polarities.keySet().forEach(id -> policy.declared.put(id, new Category(id)));
    return policy;
  }

  /** Returns a category that the rule set declares, or another, by its id. */
  public Category named(String id) {
    Category known = declared.get(id);
    return known == null ? new Category(id) : known;
  }

  private boolean is(Category category, String polarity) {
    return polarity.equals(polarities.getOrDefault(category.id(), "neutral"));
  }

  public boolean praises(Category category) {
    return is(category, "positive");
  }

  public boolean blames(Category category) {
    return is(category, "negative");
  }

  /** Returns the bundled category of a polarity, which stands for a caller's own one. */
  Category standard(Category category) {
    if (CategoryModel.CATEGORIES.contains(category)) {
      return category;
    }
    return switch (polarities.getOrDefault(category.id(), "neutral")) {
      case "positive" -> Category.STRENGTH;
      case "negative" -> Category.NEEDS_IMPROVEMENT;
      case "mixed" -> Category.MIXED;
      default -> Category.CONTEXT;
    };
  }

  /**
   * Combines the categories of sentences into that of their passage. Context says nothing against
   * the others, nor does a neutral category of a caller's own. Praise beside blame is mixed. A
   * category that all share is the passage's; of several positive ones strength counts, of several
   * others the first.
   */
  public Category combine(List<Category> sentences) {
    Set<Category> kinds = new LinkedHashSet<>(sentences);
    kinds.remove(Category.CONTEXT);
    if (kinds.stream().anyMatch(kind -> !is(kind, "neutral"))) {
      kinds.removeIf(kind -> is(kind, "neutral"));
    }
    if (kinds.isEmpty()) {
      return Category.CONTEXT;
    }
    if (kinds.size() == 1) {
      return kinds.iterator().next();
    }
    boolean praise = kinds.stream().anyMatch(this::praises);
    boolean blame = kinds.stream().anyMatch(this::blames);
    if (kinds.stream().anyMatch(kind -> is(kind, "mixed")) || (praise && blame)) {
      return Category.MIXED;
    }
    return kinds.contains(Category.STRENGTH) ? Category.STRENGTH : kinds.iterator().next();
  }

  /**
   * Picks the verdict that counts, whatever the order in which rules fired: a category of the
   * caller's own before ours; among each, mixed, negative, positive, neutral, then by id.
   */
  public String strongest(Collection<String> categories) {
    return categories.stream()
        .min(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private int rank(String id) {
    int ours = CategoryModel.CATEGORIES.contains(named(id)) ? POLARITIES.size() : 0;
    return ours + POLARITIES.indexOf(polarities.getOrDefault(id, "neutral"));
  }
}
