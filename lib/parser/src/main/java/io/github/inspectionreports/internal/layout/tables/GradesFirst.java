package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose grades are set before what they judge, without a line that is drawn. Its columns
 * are found as those of other tables, once they have changed places.
 *
 * @param x where the grades begin
 * @param names where begins what they judge
 */
record GradesFirst(double x, double names) {
  /** What begins this close is in one column. */
  private static final double SAME_PLACE = 3;

  /** So many sizes of type are between two columns. */
  private static final double GAP = 0.9;

  /** No page is wider. */
  private static final double ASIDE = 5000;

  /** Fewer rows show no table. */
  private static final int FEWEST = 3;

  private static final Pattern BLANKS = Pattern.compile(" {2,9}");

  /** Returns the table among the runs of a page; null where there is none. */
  static @Nullable GradesFirst find(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x));
    List<GradesFirst> found = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      GradesFirst row = row(sorted, i);
      if (row != null) {
        found.add(row);
      }
    }
    for (GradesFirst row : found) {
      Budget.step(found.size());
      if (found.stream().filter(row::isLike).count() >= FEWEST) {
        return row;
      }
    }
    return null;
  }

  /** Returns the places of a line that begins with a grade and a gap. */
  private static @Nullable GradesFirst row(List<Run> runs, int from) {
    Run first = runs.get(from);
    if (!GradeColumn.mayBegin(first.text()) || from > 0 && isBeside(runs.get(from - 1), first)) {
      return null;
    }
    StringBuilder text = new StringBuilder(first.text());
    int at = from + 1;
    while (at < runs.size() && isBeside(first, runs.get(at)) && !isApart(runs, at)) {
      text.append(' ').append(runs.get(at++).text());
    }
    if (at == runs.size() || !isBeside(first, runs.get(at))) {
      return null;
    }
    boolean grade =
        GradeColumn.begins(BLANKS.matcher(Characters.clean(text.toString())).replaceAll(" "));
    return grade ? new GradesFirst(first.x(), runs.get(at).x()) : null;
  }

  private static boolean isBeside(Run a, Run b) {
    return Math.abs(a.y() - b.y()) <= 0.3 * a.size();
  }

  private static boolean isApart(List<Run> runs, int at) {
    return runs.get(at).x() - runs.get(at - 1).endX() > GAP * runs.get(at).size();
  }

  private boolean isLike(GradesFirst other) {
    return Math.abs(x - other.x) <= SAME_PLACE && Math.abs(names - other.names) <= SAME_PLACE;
  }

  /** Returns the runs of both columns, those of the grades moved to the right of all others. */
  List<Run> swapped(List<Run> runs) {
    List<Run> swapped = new ArrayList<>();
    for (Run run : runs) {
      if (run.x() >= names - SAME_PLACE) {
        swapped.add(run);
      } else if (run.x() >= x - SAME_PLACE && run.endX() < names) {
        swapped.add(run.movedBy(ASIDE));
      }
    }
    return swapped;
  }
}
