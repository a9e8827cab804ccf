package io.github.inspectionreports.internal.page;

/**
 * The place of something drawn on a page.
 *
 * @param x1 left edge, in points from the left edge of the page
 * @param y1 upper edge, in points from its top edge
 * @param x2 right edge
 * @param y2 lower edge
 */
public record Box(double x1, double y1, double x2, double y2) {
  /** {@return the width in points} */
  public double width() {
    return x2 - x1;
  }

  /** {@return the height in points} */
  public double height() {
    return y2 - y1;
  }
}
