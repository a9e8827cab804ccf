package io.github.inspectionreports.internal.pdf;

import java.util.List;

/**
 * What is on a page.
 *
 * @param number the page's number, from 1
 * @param width width in points as a reader holds it
 * @param height height in points as a reader holds it
 * @param runs its text, in the order in which it is drawn
 * @param rules its horizontal and vertical lines
 * @param drawn what it shows beside these
 */
public record Page(
    int number, double width, double height, List<Run> runs, List<Rule> rules, Drawn drawn) {
  /** Copies the lists. */
  public Page {
    runs = List.copyOf(runs);
    rules = List.copyOf(rules);
  }

  /**
   * Makes a page of nothing but text and lines.
   *
   * @param number the page's number, from 1
   * @param width width in points as a reader holds it
   * @param height height in points as a reader holds it
   * @param runs its text, in the order in which it is drawn
   * @param rules its horizontal and vertical lines
   */
  public Page(int number, double width, double height, List<Run> runs, List<Rule> rules) {
    this(number, width, height, runs, rules, Drawn.NONE);
  }

  /**
   * Returns the page with other text.
   *
   * @param other the runs
   * @return a page that is otherwise equal
   */
  public Page withRuns(List<Run> other) {
    return new Page(number, width, height, other, rules, drawn);
  }
}
