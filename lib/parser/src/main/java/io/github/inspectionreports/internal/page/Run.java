package io.github.inspectionreports.internal.page;

/**
 * A piece of text as the page shows it: one font, one size, one base line.
 *
 * <p>Positions are in points in the frame of a reader who holds the page so that this text is
 * upright: x from the left edge, y downwards from the top edge. Text that is set sideways on its
 * page therefore has a frame of its own, named by {@code turn}.
 *
 * @param text the text, white space at its ends kept as it was drawn; no-break spaces kept
 * @param x left edge of the first character that is not white space
 * @param endX right edge of the last character that is not white space
 * @param y the base line
 * @param size height of the font in points
 * @param font name of the font, without the prefix of a subset; empty if it has none
 * @param bold whether it is bold by its font or by being drawn twice or with a stroke
 * @param italic whether its font is italic
 * @param turn by how many degrees the text is turned clockwise on its page: 0, 90, 180 or 270
 * @param tag the tag under which it was drawn in a tagged PDF, such as "P", "Span" or "Artifact";
 *     empty if none
 * @param element a number for the element of a tagged PDF's structure that it belongs to; equal
 *     within an element, over pages too; 0 if unknown
 */
public record Run(
    String text,
    double x,
    double endX,
    double y,
    double size,
    String font,
    boolean bold,
    boolean italic,
    int turn,
    String tag,
    int element) {
  /**
   * Returns the run with another text in its place.
   *
   * @param other the text
   * @return a run that is otherwise equal
   */
  public Run withText(String other) {
    return new Run(other, x, endX, y, size, font, bold, italic, turn, tag, element);
  }

  /**
   * Returns the run on another base line.
   *
   * @param other the base line
   * @return a run that is otherwise equal
   */
  public Run onLine(double other) {
    return new Run(text, x, endX, other, size, font, bold, italic, turn, tag, element);
  }

  /**
   * Returns the run in another size.
   *
   * @param other the size in points
   * @return a run that is otherwise equal
   */
  public Run sized(double other) {
    return new Run(text, x, endX, y, other, font, bold, italic, turn, tag, element);
  }

  /**
   * Returns the run between other edges.
   *
   * @param left its left edge
   * @param right its right edge
   * @return a run that is otherwise equal
   */
  public Run between(double left, double right) {
    return new Run(text, left, right, y, size, font, bold, italic, turn, tag, element);
  }

  /**
   * Returns the run at another place of its line.
   *
   * @param by how far to the right it is moved, in points
   * @return a run that is otherwise equal
   */
  public Run movedBy(double by) {
    return new Run(text, x + by, endX + by, y, size, font, bold, italic, turn, tag, element);
  }

  /**
   * {@return whether the PDF itself calls the text no part of its content: page headers, footers
   * and the like, the artifacts of a tagged PDF}
   */
  public boolean artifact() {
    return tag.equals("Artifact");
  }
}
