package io.github.inspectionreports.internal.layout.tables.actions;

import io.github.inspectionreports.internal.layout.tables.RunRow;
import io.github.inspectionreports.internal.layout.words.BodyNames;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides with which lines the rows of a table begin that has no line between its columns: by lines
 * that are drawn across it, else by the gaps between its rows, else by where both cells end.
 */
final class ActionRows {
  /** A gap of more than this many times the usual one may part rows. */
  private static final double PARTED = 1.2;

  /** Where a cell is empty the gap must be wider. */
  private static final double PARTED_ALONE = 1.35;

  /** Rows are about this far apart, as a part of their widest gap. */
  private static final double LEAST = 0.8;

  /** A gap of more than this many times the usual one parts rows, however wide others are. */
  private static final double MOST = 2;

  /** Lines of a cell are not further apart, in sizes. */
  private static final double WIDEST = 1.5;

  /** A line over so much of a table's width parts its rows. */
  private static final double MOST_OF_WIDTH = 0.6;

  private static final double CLOSEST = 0.9;

  /**
   * A line of the table, divided.
   *
   * @param row its runs
   * @param left what is to the left of the gutter
   * @param right what is to the right
   */
  record Cut(RunRow row, List<Run> left, List<Run> right) {
    String leftText() {
      return Characters.clean(RunRow.text(left));
    }

    String rightText() {
      return Characters.clean(RunRow.text(right));
    }

    boolean isWhole() {
      return !left.isEmpty() && !right.isEmpty();
    }

    double y() {
      return row.y();
    }
  }

  private final List<Cut> lines;

  /** Whether the bodies are in the left column. */
  private final boolean bodiesFirst;

  private ActionRows(List<Cut> lines, boolean bodiesFirst) {
    this.lines = lines;
    this.bodiesFirst = bodiesFirst;
  }

  /**
   * Returns the lines below the first with which a row begins.
   *
   * @param lines the lines of a table's part of a page, its head not among them
   * @param across the base lines of rules that are drawn across the table
   * @param bodiesFirst whether the bodies are in the left column
   */
  static List<Integer> starts(List<Cut> lines, TreeSet<Double> across, boolean bodiesFirst) {
    List<Integer> ruled = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double foot = lines.get(i).y() - 0.3 * lines.get(i).row().size();
      if (!across.subSet(lines.get(i - 1).y() - 1, foot).isEmpty()) {
        ruled.add(i);
      }
    }
    if (!ruled.isEmpty()) {
      return ruled;
    }
    ActionRows rows = new ActionRows(lines, bodiesFirst);
    List<Integer> apart = rows.apart();
    return apart.isEmpty() ? rows.tight() : apart;
  }

  private double gap(int line) {
    return lines.get(line).y() - lines.get(line - 1).y();
  }

  /** The distance of the lines of a cell. */
  private double pitch() {
    double least = WIDEST * lines.get(0).row().size();
    for (boolean left : new boolean[] {true, false}) {
      double last = -1;
      for (Cut line : lines) {
        if ((left ? line.left : line.right).isEmpty()) {
          continue;
        }
        double gap = line.y() - last;
        if (last >= 0 && gap >= CLOSEST * line.row().size()) {
          least = Math.min(least, gap);
        }
        last = line.y();
      }
    }
    return least;
  }

  private List<Integer> apart() {
    double pitch = pitch();
    List<Integer> parted = new ArrayList<>();
    double widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (gap(i) > PARTED * pitch) {
        parted.add(i);
        widest = group(i, true) && group(i, false) ? Math.max(widest, gap(i)) : widest;
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int at : parted) {
      boolean both = group(at, true) && group(at, false);
      boolean body = group(at, bodiesFirst);
      double usual = Math.min(widest, MOST * pitch);
      double least = both || widest > 0 ? LEAST * usual : PARTED_ALONE * pitch;
      boolean anew = both ? !isAmidSentence(at) : !body && gap(at) > PARTED_ALONE * pitch;
      if (anew && gap(at) >= least && (both || beginsSentence(at))) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** Whether the lines from one to the next gap have anything in a column. */
  private boolean group(int from, boolean left) {
    double pitch = pitch();
    for (int i = from; i < lines.size(); i++) {
      if (i > from && gap(i) > PARTED * pitch) {
        return false;
      }
      if (!(left ? lines.get(i).left : lines.get(i).right).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private String action(int line) {
    return bodiesFirst ? lines.get(line).rightText() : lines.get(line).leftText();
  }

  private String body(int line) {
    return bodiesFirst ? lines.get(line).leftText() : lines.get(line).rightText();
  }

  /** The last text of the actions above a line; empty if there is none. */
  private String actionAbove(int line) {
    for (int i = line - 1; i >= 0; i--) {
      String text = action(i);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private boolean isAmidSentence(int line) {
    return Characters.beginsLower(action(line)) && !Characters.endsSentence(actionAbove(line));
  }

  private boolean beginsSentence(int line) {
    String text = action(line);
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && Characters.endsSentence(actionAbove(line));
  }

  /** Rows without a gap between them begin where a sentence has ended and so has a body's name. */
  private List<Integer> tight() {
    List<Integer> starts = new ArrayList<>();
    double edge = edge();
    StringBuilder bodies = new StringBuilder(body(0));
    for (int i = 1; i < lines.size(); i++) {
      String body = body(i);
      boolean anew =
          lines.get(i).isWhole()
              && Character.isUpperCase(body.codePointAt(0))
              && beginsSentence(i)
              && BodyNames.end(bodies)
              && hasRoom(i, edge);
      if (anew) {
        starts.add(i);
        bodies.setLength(0);
      }
      bodies.append(body.isEmpty() || bodies.isEmpty() ? "" : " ").append(body);
    }
    return starts;
  }

  private double edge() {
    double edge = 0;
    for (Cut line : lines) {
      for (Run run : bodiesFirst ? line.right : line.left) {
        edge = Math.max(edge, run.endX());
      }
    }
    return edge;
  }

  /** Whether the first word of a line would have had room on the line above. */
  private boolean hasRoom(int line, double edge) {
    List<Run> above = bodiesFirst ? lines.get(line - 1).right : lines.get(line - 1).left;
    if (above.isEmpty()) {
      return true;
    }
    Run first = (bodiesFirst ? lines.get(line).right : lines.get(line).left).get(0);
    String text = first.text().strip();
    int blank = text.indexOf(' ');
    double word = (first.endX() - first.x()) * (blank < 0 ? 1 : (double) blank / text.length());
    return edge - above.get(above.size() - 1).endX() > word + 0.3 * first.size();
  }

  /** The heights of lines that are drawn, in one piece or several, over most of a table's width. */
  static TreeSet<Double> across(Page page, List<Double> columns) {
    TreeMap<Double, Double> widths = new TreeMap<>();
    for (RuledLine rule : page.ruledLines()) {
      double shared = Math.min(rule.x2(), columns.get(2)) - Math.max(rule.x1(), columns.get(0));
      if (rule.horizontal() && shared > 0) {
        widths.merge(Math.rint(rule.y1()), shared, Double::sum);
      }
    }
    double least = MOST_OF_WIDTH * (columns.get(2) - columns.get(0));
    widths.values().removeIf(width -> width < least);
    return new TreeSet<>(widths.keySet());
  }
}
