package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a grade at the right margin after the heading to its left, where the heading, the grade or
 * both are on more lines than one. Read line by line, the words of both would be mixed. A single
 * line needs nothing: its grade follows its heading.
 */
public final class GradesBesideHeadings {
  /** The empty place before a grade has so many sizes at least. */
  private static final double LEAST_GAP = 1.2;

  /** Lines of one heading are this close, in sizes. */
  private static final double CLOSE = 1.7;

  /** A heading has so many lines at most. */
  private static final int MOST_LINES = 4;

  /** The name of a judgement has so many letters at least on its first line. */
  private static final int SHORTEST_NAME = 10;

  private static final double SPACE = 0.3;

  /** A row, divided before the grade or the part of one that it ends with. */
  private record Half(RunRow row, List<Run> name, List<Run> grade) {
    String words() {
      return Characters.clean(RunRow.text(name));
    }

    String end() {
      return Characters.clean(RunRow.text(grade));
    }
  }

  private GradesBesideHeadings() {}

  /**
   * Moves the grades of a page.
   *
   * @param runs the runs of a page outside of its tables
   * @return the same runs, those of such grades after the last line of their headings
   */
  public static List<Run> afterHeadings(List<Run> runs) {
    if (runs.stream().noneMatch(run -> GradeColumn.mayBegin(run.text()))) {
      return runs;
    }
    List<Half> halves = RunRow.of(runs).stream().map(GradesBesideHeadings::divide).toList();
    if (halves.stream().allMatch(half -> half.grade.isEmpty())) {
      return runs;
    }
    Map<Run, Run> moved = new IdentityHashMap<>();
    for (int i = 0; i < halves.size(); i++) {
      int lines = lines(halves, i);
      if (lines > 1) {
        move(halves.subList(i, i + lines), moved);
        i += lines - 1;
      }
    }
    return moved.isEmpty() ? runs : runs.stream().map(run -> moved.getOrDefault(run, run)).toList();
  }

  /** Divides a row where the last wide gap is before what may be in a column of grades. */
  private static Half divide(RunRow row) {
    List<Run> all = row.runs();
    for (int i = all.size() - 1; i > 0; i--) {
      if (all.get(i).x() - all.get(i - 1).endX() > LEAST_GAP * row.size()) {
        Half half = new Half(row, all.subList(0, i), all.subList(i, all.size()));
        return GradeColumn.mayStand(half.end()) ? half : new Half(row, all, List.of());
      }
    }
    boolean rest = GradeColumn.mayStand(Characters.clean(RunRow.text(all)));
    return rest ? new Half(row, List.of(), all) : new Half(row, all, List.of());
  }

  /** How many rows from here are a heading with a whole grade beside it; 0 if they are none. */
  private static int lines(List<Half> halves, int from) {
    Half first = halves.get(from);
    String words = first.words();
    if (words.length() < SHORTEST_NAME
        || Character.isLowerCase(words.codePointAt(0))
        || Characters.endsSentence(words)) {
      return 0;
    }
    String grade = first.end();
    double left = grade.isEmpty() ? Double.NaN : first.grade.get(0).x();
    int to = from + 1;
    while (to < halves.size() && to - from < MOST_LINES) {
      Half next = halves.get(to);
      if (!goesOn(halves.get(to - 1), next, first)) {
        break;
      }
      if (!next.grade.isEmpty()) {
        String longer = grade.isEmpty() ? next.end() : grade + " " + next.end();
        if (!Grades.mayBegin(longer)) {
          return 0;
        }
        grade = longer;
        left = Double.isNaN(left) ? next.grade.get(0).x() : Math.min(left, next.grade.get(0).x());
      }
      to++;
    }
    double edge = left;
    boolean apart =
        halves.subList(from, to).stream()
            .allMatch(half -> half.name.isEmpty() || end(half.name) < edge);
    return apart && Grades.isCell(grade) ? to - from : 0;
  }

  /** Whether a row is close below and has the rest of a name, the rest of a grade, or both. */
  private static boolean goesOn(Half above, Half row, Half first) {
    if (row.row.y() - above.row.y() > CLOSE * row.row.size()
        || Math.abs(row.row.size() - first.row.size()) > 1) {
      return false;
    }
    if (row.name.isEmpty()) {
      return row.grade.get(0).x() > end(first.name);
    }
    Run begin = row.name.get(0);
    return Character.isLowerCase(row.words().codePointAt(0))
        && begin.bold() == first.name.get(0).bold()
        && begin.x() - first.name.get(0).x() < 3 * row.row.size();
  }

  private static double end(List<Run> runs) {
    return runs.get(runs.size() - 1).endX();
  }

  private static void move(List<Half> halves, Map<Run, Run> moved) {
    Run last = null;
    for (Half half : halves) {
      last = half.name.isEmpty() ? last : half.name.get(half.name.size() - 1);
    }
    if (last == null) {
      return;
    }
    double x = last.endX();
    for (Half half : halves) {
      @Nullable Run before = null;
      for (Run run : half.grade) {
        boolean apart = before == null || run.x() - before.endX() > SPACE / 2 * run.size();
        x += apart ? SPACE * run.size() : 0;
        moved.put(run, run.movedBy(x - run.x()).onLine(last.y()));
        x += run.endX() - run.x();
        before = run;
      }
    }
  }
}
