package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.PageText;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import io.github.inspectionreports.internal.layout.words.StandardHeadings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pages from top to bottom, their columns one after the other, and joins what it reads. */
public final class PageFlow {
  /** Columns of a letterhead are within this part of the first page. */
  private static final double LETTERHEAD = 0.3;

  /** So many lines show how wide small print is set. */
  private static final int SMALL_LINES = 8;

  /** So many rows of two columns make lists side by side. */
  private static final int LIST_ROWS = 3;

  private static final double SAME_COLUMN = 8;

  /** So many lines of a column show whether it is running text. */
  private static final int COLUMN_LINES = 8;

  /** A line is full where at most this part of the column's width is left. */
  private static final double FULL = 0.2;

  private static final double LARGE = 1.08;

  /** The rest of an item at the top of a page has fewer lines. */
  private static final int REST_LINES = 6;

  private final TextMetrics metrics;
  private final List<PageText> pages;
  private final BlockMaker blocks;
  private final TableMaker tables;
  private final Map<PageText, Double> edges = new IdentityHashMap<>();
  private final Map<String, Double> smallEdges = new HashMap<>();
  private double right;

  /** Up to this row of the page no columns are to be looked for again. */
  private int noColumnsBefore;

  /** Up to this row of the page labels stand to the left of what they say. */
  private int labelsBefore;

  public PageFlow(TextMetrics metrics, List<PageText> pages) {
    this.metrics = metrics;
    this.pages = pages;
    blocks = new BlockMaker(metrics);
    tables = new TableMaker(metrics, pages);
  }

  public List<RawBlock> read() {
    findRightEdges();
    for (PageText page : pages) {
      right = edges.getOrDefault(page, page.page.width() * 0.88);
      if (page.gap || page.afterGap) {
        blocks.part();
      }
      read(page);
      if (page.gap) {
        blocks.part();
      }
    }
    return blocks.finish();
  }

  /** Where the lines of each page end at most; what sticks out alone does not count. */
  private void findRightEdges() {
    List<Double> all = new ArrayList<>();
    for (PageText page : pages) {
      List<Double> ends = new ArrayList<>();
      for (List<Line> row : page.rows) {
        Line line = row.get(row.size() - 1);
        if (row.size() == 1 && Math.abs(line.size - metrics.size()) < 0.6) {
          ends.add(line.endX);
        }
      }
      all.addAll(ends);
      if (ends.size() >= 12) {
        edges.put(page, edge(ends));
      }
    }
    if (!all.isEmpty()) {
      double edge = edge(all);
      for (PageText page : pages) {
        edges.putIfAbsent(page, edge);
      }
    }
  }

  private static double edge(List<Double> ends) {
    List<Double> sorted = ends.stream().sorted().toList();
    return sorted.get((int) ((sorted.size() - 1) * 0.97));
  }

  private void read(PageText page) {
    int table = 0;
    int row = 0;
    blocks.beginPage(itemBelowRest(page));
    noColumnsBefore = 0;
    labelsBefore = 0;
    while (row < page.rows.size() || table < page.tables.size()) {
      boolean tableNext =
          table < page.tables.size()
              && (row >= page.rows.size()
                  || page.tables.get(table).grid().top() <= page.rows.get(row).get(0).y);
      if (tableNext) {
        tables.add(page.tables.get(table++), page, blocks);
      } else {
        row = readRows(page, row);
      }
    }
    for (Line line : page.sideways) {
      blocks.add(line, page.page.height());
    }
  }

  /** The item below the first lines of a page, where these may be the rest of another. */
  private static @Nullable Line itemBelowRest(PageText page) {
    for (int i = 0; i < Math.min(REST_LINES, page.rows.size()); i++) {
      Line line = page.rows.get(i).get(0);
      if (line.isItem()) {
        return i == 0 ? null : line;
      }
      if (Math.abs(line.x - page.rows.get(0).get(0).x) > SAME_COLUMN || line.text.endsWith(":")) {
        return null;
      }
    }
    return null;
  }

  /** Reads a row, or the rows of a region of columns; returns the row after. */
  private int readRows(PageText page, int at) {
    List<Line> row = page.rows.get(at);
    if (row.size() == 1) {
      Line line = row.get(0);
      boolean small = line.size < metrics.size() - 0.6;
      blocks.add(
          line, small ? smallEdges.computeIfAbsent(key(line), k -> smallEdge(page, line)) : right);
      return at + 1;
    }
    if (at >= noColumnsBefore) {
      int end = regionEnd(page, at);
      boolean letterhead =
          page.page.number() == 1 && row.get(0).y < page.page.height() * LETTERHEAD;
      List<List<Line>> region = page.rows.subList(at, end);
      if (BoldLabels.are(region)) {
        int last = BoldLabels.end(page.rows, end);
        BoldLabels.read(page.rows.subList(at, last), blocks);
        return last;
      }
      if (end - at > 1
          && (letterhead && !areLabels(region) || isList(region) || StackedPeople.are(region))) {
        readColumns(page, at, end);
        return end;
      }
      noColumnsBefore = end;
      labelsBefore = letterhead && areLabels(region) ? end : 0;
    }
    if (at < labelsBefore && row.size() == 2 && row.get(0).text.endsWith(":")) {
      RawBlock particular = RawBlock.of(row.get(0), row.get(1).endX);
      particular.add(row.get(1));
      blocks.add(particular);
      blocks.part();
      return at + 1;
    }
    for (Line line : row) {
      blocks.add(line, Math.max(right, line.endX));
    }
    return at + 1;
  }

  private static String key(Line line) {
    return line.page + "/" + Math.rint(line.size * 4) + "/" + Math.rint(line.markX / 20);
  }

  /** Small print may be set narrower than the text. */
  private double smallEdge(PageText page, Line line) {
    Budget.step(page.rows.size());
    double edge = 0;
    int count = 0;
    for (List<Line> row : page.rows) {
      Line other = row.get(row.size() - 1);
      if (Math.abs(other.size - line.size) < 0.3 && Math.abs(row.get(0).markX - line.markX) < 20) {
        edge = Math.max(edge, other.endX);
        count++;
      }
    }
    return count < SMALL_LINES ? right : edge;
  }

  /** Whether what is to the left says what is beside it: "Report published:". */
  private static boolean areLabels(List<List<Line>> rows) {
    long labels = rows.stream().filter(row -> row.get(0).text.endsWith(":")).count();
    return labels * 2 > rows.size();
  }

  /** Lists stand side by side; labels with what they stand for are read row by row. */
  private static boolean isList(List<List<Line>> rows) {
    int both = 0;
    int labels = 0;
    for (List<Line> row : rows) {
      both += row.size() > 1 ? 1 : 0;
      labels += row.get(0).text.endsWith(":") ? 1 : 0;
    }
    return both >= LIST_ROWS && labels * 2 < both;
  }

  /** Returns the row after a region whose rows keep to the columns of its first. */
  private static int regionEnd(PageText page, int at) {
    List<Line> first = page.rows.get(at);
    double columnX = first.get(1).markX;
    int end = at + 1;
    int last = end;
    while (end < page.rows.size()) {
      Budget.step(1);
      List<Line> row = page.rows.get(end);
      Line line = row.get(0);
      if (line.y - page.rows.get(end - 1).get(0).y > 2.2 * line.size) {
        break;
      }
      boolean two = row.size() > 1 && Math.abs(row.get(1).markX - columnX) < SAME_COLUMN;
      boolean left = row.size() == 1 && line.endX < columnX - SAME_COLUMN / 2;
      boolean right = row.size() == 1 && Math.abs(line.markX - columnX) < SAME_COLUMN;
      if (!two && !left && !right || left && isHeading(line, first.get(0))) {
        break;
      }
      end++;
      boolean rest =
          last == end - 1 && StackedPeople.endsColumn(line, leftAbove(page, at, end - 1));
      last = two || right || rest ? end : last;
    }
    return last;
  }

  /** The last line of the left column above a row; of the region's first row at the least. */
  private static Line leftAbove(PageText page, int first, int row) {
    double x = page.rows.get(first).get(0).markX;
    for (int i = row - 1; i > first; i--) {
      Budget.step(1);
      Line line = page.rows.get(i).get(0);
      if (Math.abs(line.markX - x) < SAME_COLUMN) {
        return line;
      }
    }
    return page.rows.get(first).get(0);
  }

  /** Whether a line in the left column is the heading of what follows the columns. */
  private static boolean isHeading(Line line, Line first) {
    return line.size > LARGE * first.size && line.bold
        || line.bold && StandardHeadings.begins(line.text, "", false);
  }

  private void readColumns(PageText page, int from, int to) {
    double columnX = page.rows.get(from).get(1).markX - SAME_COLUMN;
    for (boolean leftColumn : new boolean[] {true, false}) {
      List<Line> column = new ArrayList<>();
      for (List<Line> row : page.rows.subList(from, to)) {
        for (Line line : row) {
          if (line.markX < columnX == leftColumn) {
            column.add(line);
          }
        }
      }
      double edge = columnEdge(column);
      for (int i = 0; i < column.size(); i++) {
        Line next = i + 1 < column.size() ? column.get(i + 1) : null;
        if (StackedPeople.begins(column.get(i), next)) {
          blocks.part();
        }
        blocks.add(column.get(i), edge);
      }
    }
  }

  /** Running text fills its column; where lines end anywhere, they are names or addresses. */
  private double columnEdge(List<Line> column) {
    double left = column.stream().mapToDouble(line -> line.markX).min().orElse(0);
    double edge = column.stream().mapToDouble(line -> line.endX).max().orElse(right);
    long full = column.stream().filter(line -> edge - line.endX < FULL * (edge - left)).count();
    return column.size() >= COLUMN_LINES && full * 2 > column.size() ? edge : right;
  }
}
