package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Comments;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the comments off a page that a word processor printed in its margin, or between its lines.
 * They are what a reader of a draft wrote, and nothing that the letter says.
 */
public final class MarginComments {
  /** The lines of a comment are at most this part of their size apart. */
  private static final double NEXT_LINE = 1.9;

  private static final double SAME_BASE = 0.4;

  private static final double SAME_EDGE = 3;

  /** A comment in the margin begins right of this part of the page. */
  private static final double MARGIN = 0.5;

  private MarginComments() {}

  /**
   * Takes them off.
   *
   * @param page the page
   * @param found where to put what they say
   * @return the page without them; the same page if it has none
   */
  public static Page take(Page page, List<String> found) {
    if (page.runs().stream().noneMatch(run -> Comments.mayBegin(run.text()))) {
      return page;
    }
    List<Run> runs = new ArrayList<>(page.runs());
    runs.removeIf(run -> run.turn() != 0);
    runs.sort(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x));
    Set<Run> taken = new HashSet<>();
    for (int i = 0; i < runs.size(); i++) {
      Run first = runs.get(i);
      if (taken.contains(first) || !Comments.mayBegin(first.text())) {
        continue;
      }
      List<Run> comment = comment(runs, i, first.x() > MARGIN * page.width());
      if (!comment.isEmpty()) {
        found.add(Characters.clean(text(comment)));
        taken.addAll(comment);
      }
    }
    return taken.isEmpty()
        ? page
        : page.withRuns(page.runs().stream().filter(run -> !taken.contains(run)).toList());
  }

  /** The runs of the comment that begins with a run; none if it is no comment. */
  private static List<Run> comment(List<Run> runs, int from, boolean margin) {
    Run first = runs.get(from);
    List<Run> comment = new ArrayList<>();
    int lines = 1;
    double y = first.y();
    for (int i = from; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.x() < first.x() - SAME_EDGE) {
        if (margin || run.y() - y < SAME_BASE * first.size()) {
          continue;
        }
        break;
      }
      if (run.y() - y > SAME_BASE * first.size()) {
        String text = text(comment);
        if (run.y() - y > NEXT_LINE * first.size()
            || !Comments.begins(text)
            || Comments.begins(run.text())
            || !margin && (Comments.isEnded(text) || lines == Comments.MOST_LINES)) {
          break;
        }
        y = run.y();
        lines++;
      }
      comment.add(run);
    }
    return Comments.begins(text(comment)) ? comment : List.of();
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    Run last = null;
    for (Run run : runs) {
      boolean apart = last != null && (run.y() > last.y() + 1 || run.x() > last.endX() + 1);
      text.append(apart ? " " : "").append(run.text());
      last = run;
    }
    return text.toString();
  }
}
