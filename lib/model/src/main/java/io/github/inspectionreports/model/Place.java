package io.github.inspectionreports.model;

/**
 * Where something is in a document.
 *
 * @param firstPage the page on which it begins, from 1; in plain text, form feeds end pages
 * @param lastPage the page on which it ends
 * @param start offset of its first character in {@link Report#text()}, in UTF-16 units
 * @param end offset just after its last character
 */
public record Place(int firstPage, int lastPage, int start, int end) {
  /** Checks that nothing ends before it begins. */
  public Place {
    if (firstPage < 1 || lastPage < firstPage) {
      throw new IllegalArgumentException("pages " + firstPage + " to " + lastPage);
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("offsets " + start + " to " + end);
    }
  }

  /**
   * Returns the place from the beginning of this one to the end of another.
   *
   * @param later a place that does not begin before this one
   * @return the place that covers both and what is between them
   */
  public Place through(Place later) {
    return new Place(
        firstPage, Math.max(lastPage, later.lastPage), start, Math.max(end, later.end));
  }
}
