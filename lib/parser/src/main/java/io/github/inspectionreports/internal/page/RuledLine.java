package io.github.inspectionreports.internal.page;

/**
 * A straight horizontal or vertical line of a page, such as the border of a table's cell.
 *
 * @param x1 left end, in points from the left edge
 * @param y1 upper end, in points from the top edge
 * @param x2 right end; equal to {@code x1} where the line is vertical
 * @param y2 lower end; equal to {@code y1} where the line is horizontal
 */
public record RuledLine(double x1, double y1, double x2, double y2) {
  /** {@return whether the line is horizontal; otherwise it is vertical} */
  public boolean horizontal() {
    return y1 == y2;
  }

  /** {@return the length in points} */
  public double length() {
    return horizontal() ? x2 - x1 : y2 - y1;
  }
}
