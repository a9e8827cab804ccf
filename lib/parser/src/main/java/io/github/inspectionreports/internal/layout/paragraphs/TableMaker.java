package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.PageText;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rows of ruled tables, joined over page ends. */
final class TableMaker {
  private static final double PADDING = 5.4;

  /** Shorter text than this is a label, a name or a grade. */
  private static final int SENTENCE = 60;

  /** With more paragraphs than these a row is not an item of a list. */
  private static final int MOST_PARAGRAPHS = 3;

  /** The end of a sentence in the middle of a line. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}\\. \\p{Lu}");

  private static final Pattern BODIES =
      Pattern.compile("Responsible bod(?:y|ies)", Pattern.CASE_INSENSITIVE);

  private final TextMetrics metrics;
  private final Set<PageText.Table> lists;
  private @Nullable RawBlock lastRow;
  private @Nullable RawBlock firstRow;

  /** Whether the table at hand has its first column after the others. */
  private boolean turned;

  TableMaker(TextMetrics metrics, List<PageText> pages) {
    this.metrics = metrics;
    lists = lists(pages);
  }

  /** Adds the rows of a table to the blocks. */
  void add(PageText.Table table, PageText page, BlockMaker blocks) {
    RawBlock before = blocks.lastBlock();
    boolean goesOn =
        before != null
            && before == lastRow
            && before.grid != null
            && before.lastPage < page.page.number()
            && before.grid.sameColumns(table.grid());
    boolean first = true;
    turned = goesOn ? turned : isTurned(table);
    boolean list = lists.contains(table);
    boolean columns = hasColumns(table);
    for (List<List<Line>> cells : table.cells()) {
      long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
      if (filled == 0) {
        continue;
      }
      boolean rest = first && goesOn && cells.get(0).isEmpty();
      if (filled == 1 && !list && !rest && (!columns || isProse(cells))) {
        flow(cells, table.grid(), blocks);
        continue;
      }
      RawBlock row = row(cells, table.grid(), page.page.number());
      if (first && goesOn && firstRow != null && sameText(row, firstRow)) {
        // The heading row, repeated on each page.
        cells.forEach(page.headers::addAll);
        continue;
      }
      if (first && goesOn && lastRow != null && goesOn(lastRow, row)) {
        append(lastRow, row);
      } else {
        blocks.add(row);
        if (!goesOn && first) {
          firstRow = row;
        }
        lastRow = row;
      }
      first = false;
    }
  }

  /** Whether the bodies are after what they must do, where other tables have them before it. */
  private static boolean isTurned(PageText.Table table) {
    for (List<List<Line>> cells : table.cells()) {
      if (cells.size() == 2 && !cells.get(0).isEmpty() && !cells.get(1).isEmpty()) {
        StringBuilder last = new StringBuilder();
        cells.get(1).forEach(line -> last.append(line.text).append(' '));
        return BODIES.matcher(last.toString().strip()).matches();
      }
    }
    return false;
  }

  private static boolean hasColumns(PageText.Table table) {
    return table.cells().stream()
        .anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1);
  }

  /**
   * Finds the tables of one column that are lists of items, each in a row, and no boxes around
   * text: with their parts on other pages they have several rows of sentences.
   */
  private Set<PageText.Table> lists(List<PageText> pages) {
    Set<PageText.Table> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PageText.Table> chain = new ArrayList<>();
    PageText before = null;
    for (PageText page : pages) {
      for (PageText.Table table : page.tables) {
        PageText.Table last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
        boolean linked =
            last != null
                && before != null
                && table == page.tables.get(0)
                && last == before.tables.get(before.tables.size() - 1)
                && last.grid().sameColumns(table.grid())
                && before.isLast(last)
                && page.isFirst(table);
        if (!linked) {
          addList(chain, lists);
          chain.clear();
        }
        chain.add(table);
      }
      before = page.tables.isEmpty() ? null : page;
    }
    addList(chain, lists);
    return lists;
  }

  private void addList(List<PageText.Table> chain, Set<PageText.Table> lists) {
    long items = 0;
    for (PageText.Table table : chain) {
      if (hasColumns(table)) {
        return;
      }
      if (table.cells().stream().anyMatch(this::isText)) {
        return;
      }
      items += table.cells().stream().filter(TableMaker::hasSentence).count();
    }
    if (items > 1) {
      lists.addAll(chain);
    }
  }

  /** Returns whether a row holds several paragraphs, as a box around a summary does. */
  private boolean isText(List<List<Line>> cells) {
    int paragraphs = 1;
    for (List<Line> cell : cells) {
      for (int i = 1; i < cell.size(); i++) {
        Line line = cell.get(i);
        double gap = line.y - cell.get(i - 1).y;
        if (!line.isItem() && gap > 1.25 * metrics.leading() * line.size) {
          paragraphs++;
        }
      }
    }
    return paragraphs > MOST_PARAGRAPHS;
  }

  private static boolean hasSentence(List<List<Line>> cells) {
    int length = 0;
    boolean ends = false;
    for (List<Line> cell : cells) {
      for (Line line : cell) {
        length += line.text.length();
        ends |=
            Characters.endsSentence(line.text)
                || line.text.endsWith(":")
                || SENTENCE_END.matcher(line.text).find();
      }
    }
    return ends && length > SENTENCE;
  }

  /** Returns whether a row that is one cell holds running text, which a table only frames. */
  private boolean isProse(List<List<Line>> cells) {
    int lines = 0;
    for (List<Line> cell : cells) {
      lines += cell.size();
    }
    return lines > 1 && hasSentence(cells);
  }

  private void flow(List<List<Line>> cells, Grid grid, BlockMaker blocks) {
    for (int column = 0; column < cells.size(); column++) {
      double edge = grid.columns().get(lastColumn(grid, cells, column) + 1) - PADDING;
      for (Line line : cells.get(column)) {
        blocks.add(line, Math.max(edge, line.endX));
      }
    }
  }

  private RawBlock row(List<List<Line>> cells, Grid grid, int page) {
    RawBlock row = new RawBlock(Block.Kind.TABLE_ROW, page);
    row.grid = grid;
    row.bold = true;
    for (int column = 0; column < cells.size(); column++) {
      BlockMaker inner = new BlockMaker(metrics);
      double edge = grid.columns().get(lastColumn(grid, cells, column) + 1) - PADDING;
      for (Line line : cells.get(column)) {
        inner.add(line, Math.max(edge, line.endX));
        row.size = Math.max(row.size, line.size);
        row.bold &= line.bold;
      }
      row.cells.add(inner.finish());
    }
    if (turned) {
      Collections.reverse(row.cells);
    }
    row.markX = grid.left();
    return row;
  }

  /** A cell may reach over empty columns after it. */
  private static int lastColumn(Grid grid, List<List<Line>> cells, int column) {
    int last = column;
    List<Line> lines = cells.get(column);
    while (last + 1 < cells.size()
        && cells.get(last + 1).isEmpty()
        && !lines.isEmpty()
        && grid.column(grid.columns().get(last + 1) + 1, lines.get(0).y - 2) <= column) {
      last++;
    }
    return last;
  }

  private static boolean sameText(RawBlock a, RawBlock b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(RawBlock row) {
    StringBuilder text = new StringBuilder();
    for (List<RawBlock> cell : row.cells) {
      cell.forEach(block -> text.append(block.text).append(' '));
      text.append('|');
    }
    return text.toString();
  }

  /** A row continues where each cell that has more text continues, and none begins anew. */
  private boolean goesOn(RawBlock last, RawBlock next) {
    if (next.cells.size() == 2 && last.cells.size() == 2 && isAmidSentence(last, next)) {
      return true;
    }
    boolean any = false;
    for (int i = 0; i < next.cells.size() && i < last.cells.size(); i++) {
      List<RawBlock> ended = last.cells.get(i);
      List<RawBlock> begun = next.cells.get(i);
      if (!begun.isEmpty()) {
        any = true;
        if (ended.isEmpty() || !continues(ended, begun.get(0))) {
          return next.cells.size() > 1 && i > 0 && next.cells.get(0).isEmpty();
        }
      }
    }
    return any;
  }

  /** Whether the last cell goes on within a sentence; a name beside it may go on with a capital. */
  private static boolean isAmidSentence(RawBlock last, RawBlock next) {
    List<RawBlock> ended = last.cells.get(1);
    List<RawBlock> begun = next.cells.get(1);
    return !ended.isEmpty()
        && !begun.isEmpty()
        && begun.get(0).kind != Block.Kind.BULLET
        && Characters.beginsLower(begun.get(0).text.toString())
        && !Characters.endsSentence(ended.get(ended.size() - 1).text);
  }

  private boolean continues(List<RawBlock> ended, RawBlock begun) {
    RawBlock last = ended.get(ended.size() - 1);
    Line first = begun.first;
    return first != null && new LineContinuation(metrics).joinsOverPage(last, first, null)
        || begun.kind == Block.Kind.BULLET
            && (last.kind == Block.Kind.BULLET || !Characters.endsSentence(last.text));
  }

  private void append(RawBlock row, RawBlock next) {
    row.lastPage = next.lastPage;
    row.grid = next.grid;
    for (int i = 0; i < next.cells.size() && i < row.cells.size(); i++) {
      List<RawBlock> cell = row.cells.get(i);
      List<RawBlock> more = new ArrayList<>(next.cells.get(i));
      if (!cell.isEmpty() && !more.isEmpty()) {
        RawBlock last = cell.get(cell.size() - 1);
        RawBlock begun = more.get(0);
        Line first = begun.first;
        if (first != null && new LineContinuation(metrics).joinsOverPage(last, first, null)) {
          last.join(begun.text.toString(), begun.firstPage);
          last.last = begun.last;
          more.remove(0);
        }
      }
      cell.addAll(more);
    }
  }
}
