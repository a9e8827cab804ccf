package io.github.inspectionreports.internal.document;

import io.github.inspectionreports.model.Place;
import java.util.List;

/**
 * A block of a document: what a reader sees as one heading, paragraph, bullet or row.
 *
 * <p>Lines that their writer ended on purpose, as in a letterhead, an address, a signature or a
 * contents list, are blocks of their own, each a paragraph of one line; text is joined only where a
 * word processor broke it. So no text but that of a row's cells has a line break in it.
 *
 * <p>A table of ruled lines gives rows. A box around running text gives the blocks in it, as if it
 * had no lines; a table of one column with several rows of sentences gives rows of one cell, for it
 * is a list. A row that runs over a page end is one row, and a heading row that is repeated on the
 * next page is a header.
 *
 * <p>A paragraph that is printed with a number has it in {@code number}, and not in its text.
 *
 * @param kind what it looks like
 * @param text its text: white space single, lines and pages joined, hyphens of words kept, bullet
 *     mark and footnote marks left out; of a row its cells joined by " | "
 * @param start offset of the text in {@link Document#text()}
 * @param end offset after it; {@code document.text().substring(start, end).equals(text)}
 * @param firstPage the page on which it begins, from 1
 * @param lastPage the page on which it ends
 * @param level of a bullet: 1, and 2 for a bullet's own bullet; otherwise 0
 * @param number the printed number of a numbered paragraph or item ("12", "2.1"); empty if none
 * @param style how it is set
 * @param cells of a row, in order of their columns; otherwise empty
 * @param pages which part of its text is on which page, in the order of the text
 */
public record Block(
    Kind kind,
    String text,
    int start,
    int end,
    int firstPage,
    int lastPage,
    int level,
    String number,
    Style style,
    List<Cell> cells,
    List<PageStart> pages) {
  /** What a block looks like. */
  public enum Kind {
    /** Set apart by weight, size or by standing alone, and short. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list. */
    BULLET,
    /** A row of a table. */
    TABLE_ROW,
    /** A footnote; is at the end of the document's text. */
    FOOTNOTE,
    /** Repeated text at the top of a page; is at the end of the document's text. */
    HEADER,
    /** Repeated text at the foot of a page; is at the end of the document's text. */
    FOOTER
  }

  /**
   * How a block is set.
   *
   * @param size font size in points; 0 for plain text
   * @param bold whether all of it is bold
   * @param indent left edge of the text, its mark or its number, in points from the left edge of
   *     all text; 0 for plain text
   */
  public record Style(double size, boolean bold, double indent) {
    /** Plain text. */
    public static final Style PLAIN = new Style(0, false, 0);
  }

  /**
   * A cell of a row.
   *
   * @param text its text; lines joined, bullets of the cell set on lines of their own that begin
   *     with "• "
   * @param start offset in {@link Document#text()}
   * @param end offset after it
   * @param column the column, from 0
   */
  public record Cell(String text, int start, int end, int column) {}

  /**
   * A place in the text from which it is on a page. The cells of a row that runs over a page end
   * each begin on its first page again.
   *
   * @param offset offset in {@link Document#text()}
   * @param page the page, from 1
   */
  public record PageStart(int offset, int page) {}

  /** Copies the lists. */
  public Block {
    cells = List.copyOf(cells);
    pages = List.copyOf(pages);
  }

  /** Returns where the block is. */
  public Place place() {
    return new Place(firstPage, lastPage, start, end);
  }

  /**
   * Returns where a part of the block is; its pages are those on which its ends are.
   *
   * @param from offset in {@link Document#text()}
   * @param to offset after it
   */
  public Place place(int from, int to) {
    int first = pageAt(from);
    return new Place(first, Math.max(first, pageAt(Math.max(from, to - 1))), from, to);
  }

  /**
   * Returns the page on which a character is.
   *
   * @param offset its offset in {@link Document#text()}
   * @return the page, from 1
   */
  public int pageAt(int offset) {
    int from = 0;
    int to = pages.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (pages.get(middle).offset <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0 ? firstPage : pages.get(from - 1).page;
  }
}
