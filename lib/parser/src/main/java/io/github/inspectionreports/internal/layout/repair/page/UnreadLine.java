package io.github.inspectionreports.internal.layout.repair.page;

/**
 * A line of its own that cannot be read, on a page of which the rest can: a heading, it seems.
 *
 * @param page the number of its page
 * @param y its base line
 * @param text the letters that it comes out as
 */
public record UnreadLine(int page, double y, String text) {
  /** Returns the line with what follows on it. */
  UnreadLine with(String more) {
    return new UnreadLine(page, y, text + " " + more);
  }
}
