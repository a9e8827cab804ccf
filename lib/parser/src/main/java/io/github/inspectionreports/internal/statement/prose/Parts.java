package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import java.util.List;

/** Makes blocks of parts of a block. */
public final class Parts {
  private Parts() {}

  /**
   * Makes a block of a part of a block's text.
   *
   * @param block the block
   * @param from offset in its text
   * @param to offset after the part
   * @return the part; it has the number only where it begins as the block does
   */
  public static Block of(Block block, int from, int to) {
    return of(block, block.text().substring(from, to), block.start() + from);
  }

  /**
   * Makes a paragraph of a part of a row.
   *
   * @param row the row
   * @param text the words
   * @param start where they are in the text of the document
   * @return the paragraph
   */
  public static Block of(Block row, String text, int start) {
    Block.Kind kind = row.kind() == Block.Kind.TABLE_ROW ? Block.Kind.PARAGRAPH : row.kind();
    String number = start == row.start() ? row.number() : "";
    return of(row, text, start, kind, row.level(), number);
  }

  /**
   * Makes a bullet of a part of a block's text.
   *
   * @param block the block
   * @param from offset in its text
   * @param to offset after the part
   * @return the item of a list
   */
  static Block bullet(Block block, int from, int to) {
    String text = block.text().substring(from, to);
    int level = Math.max(1, block.level());
    return of(block, text, block.start() + from, Block.Kind.BULLET, level, "");
  }

  private static Block of(
      Block row, String text, int start, Block.Kind kind, int level, String number) {
    int end = start + text.length();
    int first = row.pageAt(start);
    return new Block(
        kind,
        text,
        start,
        end,
        first,
        Math.max(first, row.pageAt(Math.max(start, end - 1))),
        level,
        number,
        row.style(),
        List.of(),
        row.pages());
  }
}
