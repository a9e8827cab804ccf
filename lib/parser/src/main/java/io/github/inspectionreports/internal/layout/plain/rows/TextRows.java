package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Reads rows of tables from plain text: as {@link Document#text()} has them, with a mark before
 * each, or as people paste them, with a bar between the cells and the list of the last cell below.
 */
public final class TextRows {
  static final String MARK = "| ";
  public static final String BAR = " | ";

  /** A bar between two cells, of which either may be empty. */
  private static final Pattern BARS = Pattern.compile("(?:^| )\\|(?: |$)");

  private TextRows() {}

  /** Begins a row with its first line. */
  public static RawBlock begin(TextLine line) {
    RawBlock row = new RawBlock(Block.Kind.TABLE_ROW, line.page());
    row.marked = line.isMarkedRow();
    row.cells.add(new ArrayList<>());
    add(row, line);
    return row;
  }

  /** Returns whether a line belongs to the row above it. */
  public static boolean goesOn(RawBlock row, TextLine next) {
    return row.kind == Block.Kind.TABLE_ROW
        && next.blanks() == 0
        && (next.isItem() || (row.marked && !next.isMarkedRow()));
  }

  /** Adds a line to the last cell of a row; each bar in it begins a cell. */
  public static void add(RawBlock row, TextLine line) {
    String text = line.isMarkedRow() ? line.text().substring(MARK.length()) : line.text();
    String[] cells = line.isRow() || row.marked ? BARS.split(text, -1) : new String[] {text};
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        row.cells.add(new ArrayList<>());
      }
      if (cells[i].isEmpty()) {
        continue;
      }
      RawBlock part =
          new RawBlock(
              line.isItem() && i == 0 ? Block.Kind.BULLET : Block.Kind.PARAGRAPH, line.page());
      part.number = i == 0 ? line.number() : "";
      part.text.append(cells[i]);
      row.cells.get(row.cells.size() - 1).add(part);
    }
    row.lastPage = line.page();
  }
}
