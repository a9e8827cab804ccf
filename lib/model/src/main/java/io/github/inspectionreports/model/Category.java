package io.github.inspectionreports.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of practice or outcomes. The set is open: a rule set declares its
 * categories, and callers may declare their own; {@code RuleSet.categories()} has those of a rule
 * set with their labels.
 *
 * <pre>{@code
 * List<Statement> concerns = report.statements(Category.NEEDS_IMPROVEMENT);
 * List<Statement> risks = report.statements(new Category("SAFEGUARDING_RISK")); // one's own
 * }</pre>
 *
 * <p>Areas for priority action and items of what needs to improve have no category: the list that
 * they are in says what they are. A sentence for which nothing decides (no list, no row, no rule,
 * and no weights) is {@link #CONTEXT} with an empty {@link Statement#because()}.
 *
 * @param id upper snake case, such as {@code NEEDS_IMPROVEMENT}
 */
public record Category(String id) {
  private static final Pattern UPPER_SNAKE_CASE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Practice or outcomes are good now. */
  public static final Category STRENGTH = new Category("STRENGTH");

  /** Practice or outcomes have become better, or are becoming better. */
  public static final Category PROGRESS = new Category("PROGRESS");

  /** Practice or outcomes are weak, late, missing, inconsistent or should be better. */
  public static final Category NEEDS_IMPROVEMENT = new Category("NEEDS_IMPROVEMENT");

  /** One sentence holds a praise and a criticism. */
  public static final Category MIXED = new Category("MIXED");

  /** Neither: fact, method, scope, law, a plan without a verdict, an outside circumstance. */
  public static final Category CONTEXT = new Category("CONTEXT");

  /** Checks the form of the id. */
  public Category {
    if (!UPPER_SNAKE_CASE.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a category id is upper snake case, such as SAFEGUARDING_RISK, not '" + id + "'");
    }
  }

  /** Compares the ids; written out as in {@link io.github.inspectionreports.facts.Cue}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Category category && id.equals(category.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
