package io.github.inspectionreports.internal.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is on a page.
 *
 * @param number the page's number, from 1
 * @param width width in points as a reader holds it
 * @param height height in points as a reader holds it
 * @param runs its text, in the order in which it is drawn
 * @param ruledLines its horizontal and vertical lines
 * @param graphics what it shows beside these
 */
public record Page(
    int number,
    double width,
    double height,
    List<Run> runs,
    List<RuledLine> ruledLines,
    PageGraphics graphics) {
  /** Copies the lists. */
  public Page {
    runs = List.copyOf(runs);
    ruledLines = List.copyOf(ruledLines);
  }

  /**
   * Makes a page of nothing but text and lines.
   *
   * @param number the page's number, from 1
   * @param width width in points as a reader holds it
   * @param height height in points as a reader holds it
   * @param runs its text, in the order in which it is drawn
   * @param ruledLines its horizontal and vertical lines
   */
  public Page(int number, double width, double height, List<Run> runs, List<RuledLine> ruledLines) {
    this(number, width, height, runs, ruledLines, PageGraphics.NONE);
  }

  /** Compares all values; written out as in {@link io.github.inspectionreports.facts.Cue}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Page page
            && number == page.number
            && Double.compare(width, page.width) == 0
            && Double.compare(height, page.height) == 0
            && runs.equals(page.runs)
            && ruledLines.equals(page.ruledLines)
            && Objects.equals(graphics, page.graphics));
  }

  @Override
  public int hashCode() {
    return 31 * number + runs.hashCode();
  }

  /**
   * Returns the page with other text.
   *
   * @param other the runs
   * @return a page that is otherwise equal
   */
  public Page withRuns(List<Run> other) {
    return new Page(number, width, height, other, ruledLines, graphics);
  }
}
