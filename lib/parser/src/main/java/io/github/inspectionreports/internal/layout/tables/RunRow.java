package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs on one base line, before anything is known of columns.
 *
 * @param y the base line
 * @param size size of the first of them
 * @param runs the runs, from left to right
 */
public record RunRow(double y, double size, List<Run> runs) {
  private static final double SAME_BASE = 0.3;
  private static final double SPACE = 0.15;

  /** Returns the rows of a page or a part of it, from top to bottom. */
  public static List<RunRow> of(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y));
    List<RunRow> rows = new ArrayList<>();
    for (Run run : sorted) {
      if (run.text().isBlank()) {
        continue;
      }
      RunRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && run.y() - last.y <= SAME_BASE * Math.min(run.size(), last.size)) {
        last.runs.add(run);
      } else {
        rows.add(new RunRow(run.y(), run.size(), new ArrayList<>(List.of(run))));
      }
    }
    rows.forEach(row -> row.runs.sort(Comparator.comparingDouble(Run::x)));
    return rows;
  }

  /** Returns the text of a run before the text that follows it in its row. */
  static String join(Run run, @Nullable Run next, String text) {
    return run.text() + (isApart(run, next) ? " " : "") + text;
  }

  private static boolean isApart(Run run, @Nullable Run next) {
    return next != null && next.x() - run.endX() > SPACE * run.size();
  }

  /** Returns the text of runs of one row. */
  public static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      text.append(run.text());
      if (isApart(run, i + 1 < runs.size() ? runs.get(i + 1) : null)) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
