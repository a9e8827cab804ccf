package io.github.inspectionreports.internal.layout.repair.runs;

import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of lines that fill their width by wide gaps between words. All gaps of such a
 * line are alike, which those between the cells of a table are not: its columns begin in the same
 * places, whatever words are in them.
 */
public final class JustifiedLines {
  /** A gap of more than this part of the size parts words for later stages. */
  private static final double WIDE = 0.6;

  /** Gaps that differ by less than this part of the size are alike. */
  private static final double ALIKE = 0.12;

  /** So many gaps that are alike show by themselves that a line is justified. */
  private static final int SURE = 4;

  /** So many sure lines of a page show that shorter lines with the same edges are justified. */
  private static final int FEWEST = 2;

  /** Edges within so many points are the same. */
  private static final double SAME_EDGE = 2;

  private static final double SAME_LINE = 0.5;

  /** A mark or a number before a line has so many characters at most. */
  private static final int LONGEST_MARK = 3;

  private JustifiedLines() {}

  /** A line of runs in the order in which they are drawn: from where to where. */
  private record Row(int from, int to, double left, double right, boolean sure) {}

  /**
   * Joins such lines of a page.
   *
   * @param page the page
   * @return the page; the same one if it has none
   */
  public static Page join(Page page) {
    List<Run> runs = page.runs();
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || !follows(runs.get(i - 1), runs.get(i))) {
        add(runs, from, i, rows);
        from = i;
      }
    }
    List<Row> sure = rows.stream().filter(Row::sure).toList();
    rows.removeIf(row -> !row.sure && !(sure.size() >= FEWEST && hasEdgesOf(row, sure)));
    return rows.isEmpty() ? page : page.withRuns(joined(runs, rows));
  }

  /** Whether a run continues the line of another after a wide gap. */
  private static boolean follows(Run run, Run next) {
    return run.turn() == next.turn()
        && run.size() == next.size()
        && run.element() == next.element()
        && run.tag().equals(next.tag())
        && Math.abs(run.y() - next.y()) < SAME_LINE
        && next.x() - run.endX() > WIDE * run.size();
  }

  /** Adds the line from one run to another, without a mark before it, if its gaps are alike. */
  private static void add(List<Run> runs, int first, int to, List<Row> rows) {
    int from = to - first > 2 && isMark(runs.get(first)) ? first + 1 : first;
    if (to - from < 2) {
      return;
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    double narrow = Double.MAX_VALUE;
    double broad = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      Run run = runs.get(i);
      double width = run.endX() - run.x();
      narrow = Math.min(narrow, width);
      broad = Math.max(broad, width);
      words += hasLetters(run.text()) ? 1 : 0;
      if (run.text().strip().indexOf(' ') >= 0) {
        return; // several words without such a gap between them
      }
      if (i > from) {
        double gap = run.x() - runs.get(i - 1).endX();
        least = Math.min(least, gap);
        most = Math.max(most, gap);
      }
    }
    double size = runs.get(from).size();
    if (most - least < ALIKE * size && broad - narrow > size && 3 * words > 2 * (to - from)) {
      boolean sure = to - from > SURE;
      rows.add(new Row(from, to, runs.get(from).x(), runs.get(to - 1).endX(), sure));
    }
  }

  private static boolean isMark(Run run) {
    String text = run.text().strip();
    return text.length() <= LONGEST_MARK && text.chars().noneMatch(Character::isLetter)
        || text.length() == 1;
  }

  private static boolean hasLetters(String text) {
    return text.chars().filter(Character::isLetter).limit(2).count() == 2;
  }

  private static boolean hasEdgesOf(Row row, List<Row> sure) {
    return sure.stream().anyMatch(other -> Math.abs(other.left - row.left) < SAME_EDGE)
        && sure.stream().anyMatch(other -> Math.abs(other.right - row.right) < SAME_EDGE);
  }

  private static List<Run> joined(List<Run> runs, List<Row> rows) {
    List<Run> joined = new ArrayList<>();
    int at = 0;
    for (Row row : rows) {
      joined.addAll(runs.subList(at, row.from));
      StringBuilder text = new StringBuilder();
      boolean bold = true;
      for (Run run : runs.subList(row.from, row.to)) {
        text.append(text.isEmpty() ? "" : " ").append(run.text().strip());
        bold &= run.bold();
      }
      Run first = runs.get(row.from);
      joined.add(
          new Run(
              text.toString(),
              first.x(),
              row.right,
              first.y(),
              first.size(),
              first.font(),
              bold,
              first.italic(),
              first.turn(),
              first.tag(),
              first.element()));
      at = row.to;
    }
    joined.addAll(runs.subList(at, runs.size()));
    return joined;
  }
}
