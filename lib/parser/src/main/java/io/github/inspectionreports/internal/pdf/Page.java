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
 */
public record Page(int number, double width, double height, List<Run> runs, List<Rule> rules) {
  /** Copies the lists. */
  public Page {
    runs = List.copyOf(runs);
    rules = List.copyOf(rules);
  }
}
