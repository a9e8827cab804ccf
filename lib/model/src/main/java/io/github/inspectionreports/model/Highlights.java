package io.github.inspectionreports.model;

import io.github.inspectionreports.model.internal.highlights.HighlightChooser;
import java.util.List;
import java.util.Objects;

/**
 * What a reader with two minutes should see of a report: of each category the few statements that
 * matter most.
 *
 * <p>A statement matters more the surer its category is (a rule fired on its words, and the weights
 * agree), the more it says of all children and of the whole, and where it is: the overview and
 * overall effectiveness first, then the beginning of a theme and of a paragraph. The choice is
 * spread over themes, judgements and paragraphs. A sentence that leans on the one before is left
 * out where others are available, and never comes without it. Where few statements are fit to be
 * shown alone, few are chosen.
 *
 * @param groups one for each category that has statements, the one to read first at the front.
 *     {@link Category#CONTEXT} has none
 */
public record Highlights(List<Group> groups) {
  /** How many statements of a category {@link #of(Report)} chooses at most. */
  public static final int DEFAULT_MOST = 6;

  /** Copies the list. */
  public Highlights {
    groups = List.copyOf(groups);
  }

  /**
   * The chosen statements of a category.
   *
   * @param category the category
   * @param chosen those chosen: what is said of the whole first, then in reading order
   * @param all how many statements of the category the report has
   */
  public record Group(Category category, List<Highlight> chosen, int all) {
    /** Copies the list. */
    public Group {
      Objects.requireNonNull(category, "category");
      chosen = List.copyOf(chosen);
    }
  }

  /**
   * Chooses at most {@value #DEFAULT_MOST} statements of each category.
   *
   * @param report the report
   * @return the choice
   */
  public static Highlights of(Report report) {
    return of(report, DEFAULT_MOST);
  }

  /**
   * Chooses statements of each category.
   *
   * @param report the report
   * @param most how many of each category at most
   * @return the choice. Strengths come first, then progress and concerns; where the report has an
   *     area for priority action or a judgement of inadequate, or finds systemic failings, concerns
   *     come first. Categories of callers' own come last
   * @throws IllegalArgumentException if {@code most} is below 1
   */
  public static Highlights of(Report report, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one statement of each category, not " + most);
    }
    return new Highlights(HighlightChooser.choose(report, most));
  }

  /**
   * Returns the chosen statements of a category.
   *
   * @param category the category
   * @return the chosen ones; empty where the report has none
   */
  public List<Highlight> of(Category category) {
    return groups.stream()
        .filter(group -> group.category().equals(category))
        .flatMap(group -> group.chosen().stream())
        .toList();
  }
}
