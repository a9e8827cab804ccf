package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.text.LongRuns;
import io.github.inspectionreports.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks as one text and says where in it each of them is. */
public final class DocumentWriter {
  private static final String BULLET = "• ";
  private static final String ROW = "| ";
  private static final String CELL = " | ";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final double left;

  DocumentWriter(List<RawBlock> raw) {
    left = raw.stream().mapToDouble(block -> block.markX).filter(x -> x > 0).min().orElse(0);
  }

  public static Document write(List<RawBlock> raw, int pages, List<Diagnostic> diagnostics) {
    Hyphens.join(raw);
    ListItems.mark(raw);
    DocumentWriter writer = new DocumentWriter(raw);
    raw.forEach(writer::add);
    return new Document(writer.text.toString(), writer.blocks, pages, diagnostics);
  }

  private void add(RawBlock raw) {
    boolean row = raw.kind == Block.Kind.TABLE_ROW;
    String content = row ? "" : LongRuns.bound(raw.finalText());
    if (!row && content.isEmpty() && raw.number.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    if (raw.kind == Block.Kind.BULLET) {
      text.append("  ".repeat(Math.max(0, raw.level - 1))).append(BULLET);
    } else if (row) {
      text.append(ROW);
    } else if (!raw.number.isEmpty()) {
      boolean note = raw.kind == Block.Kind.FOOTNOTE;
      text.append(note ? raw.number + " " : RawBlock.shown(raw.number));
    }
    int start = text.length();
    List<Block.PageStart> pages = new ArrayList<>();
    List<Block.Cell> cells = row ? addCells(raw, pages) : List.of();
    if (!row) {
      pages.addAll(raw.pagesFrom(start));
    }
    text.append(content);
    Block.Style style =
        raw.size == 0
            ? Block.Style.PLAIN
            : new Block.Style(raw.size, raw.bold, Math.max(0, raw.markX - left));
    blocks.add(
        new Block(
            raw.kind,
            row ? text.substring(start) : content,
            start,
            text.length(),
            raw.firstPage,
            raw.lastPage,
            raw.level,
            raw.number,
            style,
            cells,
            pages));
  }

  private List<Block.Cell> addCells(RawBlock raw, List<Block.PageStart> pages) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < raw.cells.size(); column++) {
      List<RawBlock> content = raw.cells.get(column);
      if (column > 0) {
        text.append(CELL);
      }
      int start = text.length();
      for (RawBlock part : content) {
        if (text.length() > start) {
          text.append('\n');
        }
        if (part.kind == Block.Kind.BULLET) {
          text.append(BULLET);
        } else if (!part.number.isEmpty()) {
          text.append(RawBlock.shown(part.number));
        }
        pages.addAll(part.pagesFrom(text.length()));
        text.append(LongRuns.bound(part.finalText()));
      }
      cells.add(new Block.Cell(text.substring(start), start, text.length(), column));
    }
    return cells;
  }
}
