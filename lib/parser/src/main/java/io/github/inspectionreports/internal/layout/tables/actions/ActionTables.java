package io.github.inspectionreports.internal.layout.tables.actions;

import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.layout.tables.RunRow;
import io.github.inspectionreports.internal.layout.tables.actions.ActionRows.Cut;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of areas for priority action, and for improvement, that have no line between
 * their columns. Their heads are known words, and say where the columns begin.
 */
public final class ActionTables {
  private static final double INSET = 2.2;

  /** Cells end so far from where the next begin. */
  private static final double PADDING = 5.4;

  private static final double SAME_PLACE = 3;

  /** What reaches further than this into the column beside it is no cell. */
  private static final double OVERLAP = 2;

  /** No line of a cell is set further in, as items are. */
  private static final double DEEPEST = 45;

  /** So many sizes of empty page end a table. */
  private static final double WIDE = 5;

  /** So many times the size after a row, what is in the left column alone is no body. */
  private static final double ALONE = 1.9;

  /** Lines of one cell are closer, in sizes. */
  private static final double ONE_CELL = 1.5;

  private static final double LARGE = 1.08;

  private static final int LOOKED_AT = 12;

  private static final Pattern AFTER =
      Pattern.compile(
          "Local area partnership details|Information about this inspection|Inspection team"
              + "|Local [Aa]uthority|Next steps|Ofsted");

  /**
   * What was found on a page.
   *
   * @param page the page; of runs that reach over a gutter, each cell's part as a run
   * @param grids a grid of two columns for each table or part of one, from top to bottom
   * @param undivided whether there is a table whose columns could not be told apart
   */
  public record Found(Page page, List<Grid> grids, boolean undivided) {}

  /**
   * A table while it is read.
   *
   * @param left where its left column begins
   * @param right where its right column begins
   * @param bodiesFirst whether the bodies are in the left column
   * @param parts its parts on the pages
   */
  private record Table(double left, double right, boolean bodiesFirst, List<Part> parts) {}

  /** Where a part begins, its lines, and where the head ends; equal to the top without one. */
  private record Part(int page, double top, double body, List<Cut> lines) {}

  private final List<Page> pages;
  private final List<Table> tables = new ArrayList<>();
  private final Set<Integer> undivided = new HashSet<>();

  /** The parts of runs that are divided. */
  private final Map<Run, List<Run>> divided = new IdentityHashMap<>();

  private ActionTables(List<Page> pages) {
    this.pages = pages;
  }

  /**
   * Finds the tables of a document.
   *
   * @param pages its pages
   * @return for each page what is on it
   */
  public static List<Found> find(List<Page> pages) {
    ActionTables finder = new ActionTables(pages);
    finder.read();
    List<List<Grid>> grids = new ArrayList<>();
    pages.forEach(page -> grids.add(new ArrayList<>()));
    for (Table table : finder.tables) {
      finder.addGrids(table, grids);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      grids.get(i).sort(Comparator.comparingDouble(Grid::top));
      found.add(new Found(finder.page(i), grids.get(i), finder.undivided.contains(i)));
    }
    return found;
  }

  private Page page(int index) {
    Page page = pages.get(index);
    if (page.runs().stream().noneMatch(divided::containsKey)) {
      return page;
    }
    List<Run> runs = new ArrayList<>();
    page.runs().forEach(run -> runs.addAll(divided.getOrDefault(run, List.of(run))));
    return page.withRuns(runs);
  }

  private void read() {
    Table open = null;
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (open == null && page.runs().stream().noneMatch(ActionTables::isOfHead)) {
        continue;
      }
      List<RunRow> rows = rows(i);
      int at = 0;
      if (open != null && !rows.isEmpty() && ActionHead.at(rows, 0) == null) {
        at = goOn(open, i, rows);
      }
      open = at == rows.size() && at > 0 ? open : null;
      while (at < rows.size()) {
        ActionHead head = ActionHead.at(rows, at);
        if (head == null || isRuled(page, rows.get(at))) {
          if (ActionHead.isOnePiece(rows.get(at)) && !isRuled(page, rows.get(at))) {
            undivided.add(i);
          }
          at++;
          continue;
        }
        Table table = table(head, rows);
        at = goOn(table, i, rows, head);
        if (table.parts.isEmpty()) {
          undivided.add(i);
          open = null;
        } else {
          tables.add(table);
          open = at == rows.size() ? table : null;
        }
      }
    }
  }

  private static boolean isOfHead(Run run) {
    return run.text().contains("esponsible") || run.text().contains("ESPONSIBLE");
  }

  /** Whether lines are drawn around the cells of a row and below it, so that nothing is to do. */
  private static boolean isRuled(Page page, RunRow row) {
    Run first = row.runs().get(0);
    List<Grid> grids = Grid.find(page.ruledLines(), null);
    int at = Grid.at(first, grids);
    return at >= 0 && grids.get(at).columns().size() > 2 && grids.get(at).rows().size() > 2;
  }

  /** The rows of a page but its headers and footers. */
  private List<RunRow> rows(int index) {
    Page page = pages.get(index);
    List<Run> runs = page.runs().stream().filter(run -> run.turn() == 0).toList();
    List<RunRow> rows = new ArrayList<>(RunRow.of(runs));
    rows.removeIf(row -> PageEdges.isFurniture(pages, index, row));
    return rows;
  }

  private Table table(ActionHead head, List<RunRow> rows) {
    double right = right(head, rows);
    boolean bodiesFirst =
        rows.subList(head.first(), head.end()).stream()
            .flatMap(row -> row.runs().stream())
            .anyMatch(run -> isOfHead(run) && run.x() < head.right() - 1);
    return new Table(left(head, rows, right), right, bodiesFirst, new ArrayList<>());
  }

  /** Where the right column begins: the word at its head may be set in its middle. */
  private static double right(ActionHead head, List<RunRow> rows) {
    double best = head.right();
    int most = 0;
    int last = Math.min(rows.size(), head.end() + LOOKED_AT);
    for (RunRow row : rows.subList(head.end(), last)) {
      for (int i = 0; i < row.runs().size(); i++) {
        double x = row.runs().get(i).x();
        boolean cell = x > head.left() + DEEPEST && x <= head.right() + SAME_PLACE;
        int count = cell ? begun(rows.subList(head.end(), last), x) : 0;
        if (count > most || count == most && count > 0 && x > best) {
          most = count;
          best = x;
        }
      }
    }
    return begun(rows.subList(head.end(), last), head.right()) > 1 || most < 2
        ? head.right()
        : best;
  }

  private static int begun(List<RunRow> rows, double x) {
    int count = 0;
    for (RunRow row : rows) {
      count += row.runs().stream().anyMatch(run -> Math.abs(run.x() - x) < SAME_PLACE) ? 1 : 0;
    }
    return count;
  }

  private static double left(ActionHead head, List<RunRow> rows, double right) {
    double left = head.left();
    int last = Math.min(rows.size(), head.end() + 2);
    for (RunRow row : rows.subList(head.end(), last)) {
      Run first = row.runs().get(0);
      left = first.endX() < right + OVERLAP ? Math.min(left, first.x()) : left;
    }
    return left;
  }

  private int goOn(Table table, int page, List<RunRow> rows, ActionHead head) {
    double top = rows.get(head.first()).y() - rows.get(head.first()).size();
    double y = rows.get(head.end() - 1).y();
    List<Cut> lines = lines(table, rows, head.end(), y);
    noteTorn(table, page, rows, head.end() + lines.size(), lines);
    int count = lines.size();
    if (count == 0 || lines.stream().allMatch(line -> line.right().isEmpty())) {
      return head.end();
    }
    double next = lines.get(0).y() - 0.3 * lines.get(0).row().size();
    table.parts.add(new Part(page, top, (y + next) / 2, lines));
    return head.end() + count;
  }

  private int goOn(Table table, int page, List<RunRow> rows) {
    List<Cut> lines = lines(table, rows, 0, -1);
    noteTorn(table, page, rows, lines.size(), lines);
    boolean begins = lines.stream().limit(2).anyMatch(line -> !line.right().isEmpty());
    if (lines.isEmpty() || !begins) {
      return 0;
    }
    double top = lines.get(0).y() - lines.get(0).row().size();
    table.parts.add(new Part(page, top, top, lines));
    return lines.size();
  }

  /** Divides the rows up to where the table ends. */
  private List<Cut> lines(Table table, List<RunRow> rows, int from, double above) {
    List<Cut> lines = new ArrayList<>();
    List<Cut> before = table.parts.isEmpty() ? List.of() : table.parts.get(0).lines();
    double last = above;
    for (int i = from; i < rows.size(); i++) {
      RunRow row = rows.get(i);
      Cut line = divide(table, row);
      if (line == null && isBeside(table, lines, rows, i)) {
        line = divideCrossing(table, row);
      }
      List<Cut> like = before.isEmpty() ? lines : before;
      if (line == null
          || last >= 0 && row.y() - last > WIDE * row.size()
          || ActionHead.at(rows, i) != null
          || isHeading(line, like)
          || isAlone(line, lines)) {
        break;
      }
      lines.add(line);
      last = row.y();
    }
    return lines;
  }

  private static @Nullable Cut divide(Table table, RunRow row) {
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    for (Run run : row.runs()) {
      if (run.x() >= table.right - SAME_PLACE) {
        right.add(run);
      } else if (run.endX() > table.right + OVERLAP) {
        return null;
      } else {
        left.add(run);
      }
    }
    boolean fits =
        (left.isEmpty() || fits(left.get(0), table.left))
            && (right.isEmpty() || fits(right.get(0), table.right));
    return fits ? new Cut(row, left, right) : null;
  }

  /** Whether the line above or below, in the same cell, keeps to the right column. */
  private static boolean isBeside(Table table, List<Cut> lines, List<RunRow> rows, int at) {
    RunRow row = rows.get(at);
    Cut above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    Cut below = at + 1 < rows.size() ? divide(table, rows.get(at + 1)) : null;
    return isNear(above, row) || isNear(below, row);
  }

  /** Notes a table that ends at a line that cannot be divided, though it goes on below. */
  private void noteTorn(Table table, int page, List<RunRow> rows, int end, List<Cut> lines) {
    if (end < rows.size() && !lines.isEmpty() && divide(table, rows.get(end)) == null) {
      Cut below = end + 1 < rows.size() ? divide(table, rows.get(end + 1)) : null;
      if (isNear(lines.get(lines.size() - 1), rows.get(end)) && isNear(below, rows.get(end))) {
        undivided.add(page);
      }
    }
  }

  private static boolean isNear(@Nullable Cut line, RunRow row) {
    return line != null
        && !line.right().isEmpty()
        && Math.abs(line.y() - row.y()) < ONE_CELL * row.size();
  }

  private @Nullable Cut divideCrossing(Table table, RunRow row) {
    List<Run> runs = new ArrayList<>();
    for (Run run : row.runs()) {
      boolean crosses = run.x() < table.right - SAME_PLACE && run.endX() > table.right + OVERLAP;
      List<Run> parts = crosses ? CrossingRun.divide(run, table.right) : List.of();
      if (!parts.isEmpty()) {
        divided.put(run, parts);
      }
      runs.addAll(parts.isEmpty() ? List.of(run) : parts);
    }
    return divide(table, new RunRow(row.y(), row.size(), runs));
  }

  private static boolean fits(Run first, double x) {
    return first.x() > x - SAME_PLACE && first.x() < x + DEEPEST;
  }

  /** Whether a line is what comes after the table: it is set otherwise, or its words are known. */
  private static boolean isHeading(Cut line, List<Cut> lines) {
    String text = Characters.clean(RunRow.text(line.row().runs()));
    if (ActionHead.isAreas(text) || AFTER.matcher(line.leftText()).matches()) {
      return true;
    }
    if (lines.isEmpty()) {
      return false;
    }
    RunRow first = lines.get(0).row();
    boolean bold = line.row().runs().stream().allMatch(Run::bold);
    return line.row().size() > LARGE * first.size()
        || bold && !first.runs().stream().allMatch(Run::bold);
  }

  /** Whether a line is in the left column alone and far from the line above in this column. */
  private static boolean isAlone(Cut line, List<Cut> lines) {
    if (!line.right().isEmpty() || lines.isEmpty()) {
      return false;
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      Cut above = lines.get(i);
      if (!above.left().isEmpty()) {
        boolean first = line.y() - lines.get(lines.size() - 1).y() > ALONE * line.row().size();
        return first && line.y() - above.y() > ALONE * line.row().size();
      }
    }
    return false;
  }

  private void addGrids(Table table, List<List<Grid>> grids) {
    double end = 0;
    for (Part part : table.parts) {
      for (Cut line : part.lines) {
        for (Run run : line.row().runs()) {
          end = Math.max(end, run.endX());
        }
      }
    }
    List<Double> columns = List.of(table.left - INSET, table.right - INSET, end + PADDING);
    for (Part part : table.parts) {
      List<Double> edges = new ArrayList<>();
      edges.add(part.top);
      if (part.body > part.top) {
        edges.add(part.body);
      }
      List<Cut> lines = part.lines;
      TreeSet<Double> across = ActionRows.across(pages.get(part.page), columns);
      for (int start : ActionRows.starts(lines, across, table.bodiesFirst)) {
        Cut first = lines.get(start);
        edges.add((lines.get(start - 1).y() + first.y() - 0.3 * first.row().size()) / 2);
      }
      Cut last = lines.get(lines.size() - 1);
      edges.add(last.y() + 0.4 * last.row().size());
      double foot = edges.get(edges.size() - 1);
      List<RuledLine> verticals =
          columns.stream().map(x -> new RuledLine(x, part.top, x, foot)).toList();
      grids.get(part.page).add(new Grid(columns, edges, verticals, List.of()));
    }
  }
}
