package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.layout.tables.GradeTables;
import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.layout.tables.actions.ActionTables;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts a page whose running text is in columns: each column becomes a page of its own, read from
 * top to bottom before the next. What reaches over both columns ends them. Lists, labels and tables
 * side by side are left as they are.
 */
final class Columns {
  /** A second column begins beyond this part of the page's width. */
  private static final double SECOND = 0.3;

  private static final double SAME_PLACE = 3;

  /**
   * Running text has so many lines at least in a column, and so many that end a sentence's part.
   */
  private static final int FEWEST_LINES = 5;

  /** So many lines on both sides of a blank are seldom by chance. */
  private static final int MANY_LINES = 10;

  private static final int FEWEST_FULL = 3;
  private static final int FEWEST_GOING_ON = 2;

  /** A line is full where at most this part of its column's width is left. */
  private static final double FULL = 0.2;

  /** Lines of a column are indented by less than this, in points. */
  private static final double WIDEST_INDENT = 42;

  private static final int MOST_COLUMNS = 4;

  /** So few lines may be in the last column of a letter. */
  private static final int SHORT_COLUMN = 3;

  /** A column of so many lines with nothing that reaches beyond it needs no long one beside it. */
  private static final int LONG_COLUMN = 20;

  /** No column of a letter has more pieces of text. */
  private static final int MOST_RUNS = 1_500;

  private Columns() {}

  /**
   * Returns the page, or its columns as pages with its number.
   *
   * @param second where its second column begins; 0 where none does
   */
  static List<Page> split(Page page, double second) {
    List<Page> parts = new ArrayList<>();
    split(page, second, parts, MOST_COLUMNS);
    return parts;
  }

  private static void split(Page page, List<Page> parts, int most) {
    split(page, most > 1 ? second(page) : 0, parts, most);
  }

  private static void split(Page page, double x, List<Page> parts, int most) {
    Region region = x > 0 ? region(page, x) : null;
    if (region == null || hasTable(page)) {
      parts.add(page);
      return;
    }
    List<Run> above = new ArrayList<>();
    List<Run> below = new ArrayList<>();
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    for (Run run : page.runs()) {
      if (run.turn() != 0 || run.y() <= region.top) {
        above.add(run);
      } else if (run.y() >= region.bottom) {
        below.add(run);
      } else {
        (run.x() < x - SAME_PLACE ? left : right).add(run);
      }
    }
    double by = leftEdge(left) - leftEdge(right);
    List<Run> moved = new ArrayList<>(overprinted(left));
    left.removeAll(new HashSet<>(moved));
    right.forEach(run -> moved.add(run.movedBy(by)));
    addIfAny(page, above, parts);
    split(page.withRuns(left), parts, most - 1);
    split(page.withRuns(moved), parts, most - 1);
    if (!below.isEmpty()) {
      split(page.withRuns(below), parts, most - 1); // as below a heading that reaches over both
    }
  }

  private static boolean hasTable(Page page) {
    return !Grid.find(page.ruledLines(), null).isEmpty()
        || !GradeTables.complete(List.of(), page.runs(), page, null).isEmpty()
        || !ActionTables.find(List.of(page)).get(0).grids().isEmpty();
  }

  /**
   * Whether a page that was not parted has text on both sides of a blank for most of its lines.
   *
   * @param x where its second column begins; 0 where none does
   */
  static boolean mayHaveSome(Page page, double x) {
    if (x == 0) {
      return false;
    }
    Set<Long> across = new HashSet<>();
    Set<Long> left = new HashSet<>();
    Set<Long> right = new HashSet<>();
    int[] goingOn = new int[2];
    for (Run run : page.runs()) {
      if (run.turn() == 0) {
        boolean second = run.x() >= x - SAME_PLACE;
        boolean crosses = crosses(run, x);
        (crosses ? across : second ? right : left).add(Math.round(run.y()));
        goingOn[second ? 1 : 0] += !crosses && Characters.beginsLower(run.text()) ? 1 : 0;
      }
    }
    left.removeAll(across);
    right.removeAll(across);
    return left.size() >= MANY_LINES
        && right.size() >= MANY_LINES
        && across.size() * 4 < left.size() + right.size()
        && goingOn[0] > FEWEST_GOING_ON
        && goingOn[1] > FEWEST_GOING_ON
        && !hasTable(page);
  }

  private static void addIfAny(Page page, List<Run> runs, List<Page> parts) {
    if (!runs.isEmpty()) {
      parts.add(page.withRuns(runs));
    }
  }

  private static double leftEdge(Collection<Run> runs) {
    return runs.stream().mapToDouble(Run::x).min().orElse(0);
  }

  /** Where most runs beyond the first third of the page begin; 0 if nothing lines up there. */
  private static double secondColumn(Page page) {
    Map<Long, Set<Long>> lines = new HashMap<>();
    for (Run run : page.runs()) {
      if (run.turn() == 0 && run.x() > SECOND * page.width()) {
        lines
            .computeIfAbsent(Math.round(run.x() / SAME_PLACE), k -> new HashSet<>())
            .add(Math.round(run.y()));
      }
    }
    long best = 0;
    int most = SHORT_COLUMN - 1;
    for (Map.Entry<Long, Set<Long>> place : lines.entrySet()) {
      int count = place.getValue().size();
      if (count > most || count == most && place.getKey() < best) {
        most = count;
        best = place.getKey();
      }
    }
    return best * SAME_PLACE;
  }

  /**
   * Where a second column begins whose lines are mostly indented, as after numbers or bullets: at
   * the place before them where blank ends and which the fewest pieces of text cross.
   */
  static double second(Page page) {
    double most = secondColumn(page);
    if (page.runs().size() > MOST_RUNS) {
      return most;
    }
    double best = most;
    long fewest = crossing(page, most);
    for (double x = most - SAME_PLACE; most > 0 && x > most - WIDEST_INDENT; x -= SAME_PLACE) {
      int begin = beginAt(page, x);
      long crossing = begin > 0 ? crossing(page, x) : Long.MAX_VALUE;
      if (crossing < fewest || crossing == fewest && begin >= FEWEST_GOING_ON) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  /** How many pieces begin at a place after blank; 0 where one does without. */
  private static int beginAt(Page page, double x) {
    int count = 0;
    for (Run run : page.runs()) {
      if (run.turn() == 0 && Math.round(run.x() / SAME_PLACE) * SAME_PLACE == x) {
        if (page.runs().stream().anyMatch(other -> isJustBefore(other, run))) {
          return 0;
        }
        count++;
      }
    }
    return count;
  }

  private static boolean isJustBefore(Run other, Run run) {
    return Math.abs(other.y() - run.y()) < 1
        && other.x() < run.x()
        && other.endX() > run.x() - run.size() / 2;
  }

  private static long crossing(Page page, double x) {
    return page.runs().stream().filter(run -> crosses(run, x)).count();
  }

  private static boolean crosses(Run run, double x) {
    return run.turn() == 0 && run.x() < x - SAME_PLACE && run.endX() > x - run.size() / 3;
  }

  /** Where columns begin and end, as base lines that are not part of them. */
  private record Region(double top, double bottom) {}

  private static @Nullable Region region(Page page, double x) {
    TreeSet<Double> across = new TreeSet<>();
    across.add(-1.0);
    across.add(page.height() + 100);
    for (Run run : page.runs()) {
      if (crosses(run, x)) {
        across.add(run.y());
      }
    }
    double top = across.first();
    for (double bottom : across.tailSet(top, false)) {
      if (isProse(page, x, top, bottom, across.size() == 2)) {
        return new Region(top, bottom);
      }
      top = bottom;
    }
    return null;
  }

  private static boolean isProse(
      Page page, double x, double top, double bottom, boolean wholePage) {
    Map<Long, List<Run>> left = new TreeMap<>();
    Map<Long, List<Run>> right = new TreeMap<>();
    for (Run run : page.runs()) {
      if (run.turn() == 0 && run.y() > top && run.y() < bottom) {
        (run.x() < x - SAME_PLACE ? left : right)
            .computeIfAbsent(Math.round(run.y()), k -> new ArrayList<>())
            .add(run);
      }
    }
    boolean shortColumn = wholePage && left.size() >= LONG_COLUMN && right.size() >= SHORT_COLUMN;
    return isProse(left.values()) && (shortColumn || isProse(right.values()));
  }

  private static boolean isProse(Collection<List<Run>> lines) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    double begin = Double.MAX_VALUE;
    double end = 0;
    for (List<Run> line : lines) {
      begin = Math.min(begin, leftEdge(line));
      end = Math.max(end, rightEdge(line));
    }
    int full = 0;
    int goingOn = 0;
    int labels = 0;
    for (List<Run> line : lines) {
      String first = line.get(0).text();
      full += end - rightEdge(line) < FULL * (end - begin) ? 1 : 0;
      goingOn += Characters.beginsLower(first) ? 1 : 0;
      labels += line.get(line.size() - 1).text().strip().endsWith(":") ? 1 : 0;
    }
    return full >= FEWEST_FULL
        && goingOn >= FEWEST_GOING_ON
        && full * 4 >= lines.size()
        && labels * 4 < lines.size();
  }

  private static double rightEdge(List<Run> line) {
    return line.stream().mapToDouble(Run::endX).max().orElse(0);
  }

  /**
   * Runs of a column that are drawn over others of it, and later: the beginning of the next column,
   * set before its place was changed.
   */
  private static Set<Run> overprinted(List<Run> column) {
    Set<Run> over = new HashSet<>();
    if (column.size() > MOST_RUNS) {
      return over;
    }
    for (int i = 0; i < column.size(); i++) {
      for (int j = i + 1; j < column.size(); j++) {
        Run early = column.get(i);
        Run late = column.get(j);
        double shared = Math.min(early.endX(), late.endX()) - Math.max(early.x(), late.x());
        if (Math.abs(early.y() - late.y()) < 1 && shared > early.size() && j - i > 1) {
          over.add(late);
        }
      }
    }
    return over;
  }
}
