package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block while it grows, before its place in the document's text is known. */
public final class RawBlock {
  public Block.Kind kind;
  public final StringBuilder text = new StringBuilder();
  public final int firstPage;
  public int lastPage;
  public int level;
  public String number = "";
  public double size;
  public boolean bold;

  /** Left edge of mark or number, and of the text after it. */
  public double markX;

  public double textX;

  /** The right edge up to which its lines may run. */
  public double right;

  /** Its first line; null where it comes from plain text. */
  public @Nullable Line first;

  /** Its last line; null where it comes from plain text. */
  public @Nullable Line last;

  public int lines;

  /** Where in the text it continues on another page. */
  private final List<Block.PageStart> pageStarts = new ArrayList<>();

  /** The blocks of each cell of a row; empty if it is not a row. */
  public final List<List<RawBlock>> cells = new ArrayList<>();

  /** Whether a mark in the text said that it is a row. */
  public boolean marked;

  /** The grid of its table; null if it is not a row of a ruled table. */
  public @Nullable Grid grid;

  public RawBlock(Block.Kind kind, int page) {
    this.kind = kind;
    firstPage = page;
    lastPage = page;
  }

  /** Begins a block with its first line. */
  public static RawBlock of(Line line, double right) {
    RawBlock block =
        new RawBlock(line.isItem() ? Block.Kind.BULLET : Block.Kind.PARAGRAPH, line.page);
    block.number = line.number;
    block.size = line.size;
    block.bold = line.bold;
    block.markX = line.markX;
    block.textX = line.x;
    block.right = right;
    block.first = line;
    block.add(line);
    return block;
  }

  public void add(Line line) {
    if (lines == 1 && first != null && first.gluedNumber) {
      // Where the text after such a number begins, only the second line shows.
      textX = line.x;
    }
    boolean inSentence = lines > 0 && !line.number.isEmpty();
    join(inSentence ? shown(line.number) + line.text : line.text, line.page);
    bold &= line.bold;
    last = line;
    lines++;
  }

  /** Returns a number as it stands before its text: "2. " and "2.1 ". */
  static String shown(String number) {
    return number + (number.indexOf('.') > 0 ? " " : ". ");
  }

  /** Takes a mark of some characters away from the beginning of the text. */
  void dropMark(int length) {
    text.delete(0, length);
    pageStarts.replaceAll(start -> new Block.PageStart(start.offset() - length, start.page()));
  }

  /** Joins text that is on the same page or a later one. */
  public void join(String more, int page) {
    Characters.join(text, more);
    if (page > lastPage) {
      pageStarts.add(new Block.PageStart(text.length() - more.length(), page));
      lastPage = page;
    }
  }

  /** Returns which part of its final text, which begins at an offset, is on which page. */
  List<Block.PageStart> pagesFrom(int offset) {
    List<Block.PageStart> pages = new ArrayList<>();
    pages.add(new Block.PageStart(offset, firstPage));
    int leftOut = 0;
    int at = 0;
    for (Block.PageStart start : pageStarts) {
      for (; at < start.offset(); at++) {
        leftOut += text.charAt(at) == Characters.SOFT_HYPHEN ? 1 : 0;
      }
      pages.add(new Block.PageStart(offset + start.offset() - leftOut, start.page()));
    }
    return pages;
  }

  /** Returns its text as it is to be in the document. */
  String finalText() {
    String result = text.toString();
    return result.indexOf(Characters.SOFT_HYPHEN) < 0
        ? result
        : result.replace(String.valueOf(Characters.SOFT_HYPHEN), "");
  }
}
