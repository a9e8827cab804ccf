package io.github.inspectionreports.workbook;

import org.dhatim.fastexcel.HyperLink;

/**
 * A cell that leads elsewhere.
 *
 * @param target where to
 * @param shown what the cell shows: a string or a number
 */
record Link(HyperLink target, Object shown) {
  /** Leads to a document. */
  static Link to(String address, String shown) {
    return new Link(HyperLink.external(address, shown), shown);
  }

  /** Leads to a cell of the workbook. */
  static Link within(String cell, int shown) {
    return new Link(HyperLink.internal(cell, String.valueOf(shown)), shown);
  }
}
