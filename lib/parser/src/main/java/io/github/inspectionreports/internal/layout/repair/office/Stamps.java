package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what a registry stamped on a letter: that and when it was received, and above the first
 * page the number of the appendix that it became. A stamp is drawn in one go, so its lines follow
 * each other; the day on it is not that of the letter, and its council need not be the letter's.
 */
public final class Stamps {
  private static final Pattern RECEIVED =
      Pattern.compile(
          "^(?:DATE |Date )?(?:RECEIVED|Received|SCANNED|Scanned|REC'D|Rec'd|FILED|LOGGED|POSTED)"
              + "(?: (?i:on|by|at|date|stamp))?:?(?: [\\d./: -]{6,20}| \\d{1,2} \\p{L}{3,9} \\d{4})?$");

  private static final Pattern APPENDIX =
      Pattern.compile(
          "^(?i:appendix|annexe?|attachment|enclosure|exhibit|schedule|(?:agenda )?item)"
              + " ?(?:no\\.? ?)?(?:[A-Z]|\\d{1,3}|[IVX]{1,4})(?:[.:]|\\(?[a-z]\\)?)?$");

  /** The lines of a stamp are at most this part of their size apart. */
  private static final double NEXT_LINE = 2.3;

  /** A stamp has so many lines before and after that which says what it is. */
  private static final int MOST_LINES = 3;

  private static final int LONGEST = 40;

  /** What is above a letter is in this part of its first page. */
  private static final double HEAD = 0.08;

  private static final double SAME_LINE = 0.6;

  private Stamps() {}

  /**
   * Takes them off.
   *
   * @param page the page
   * @param found where to put what they say
   * @return the page without them; the same page if it has none
   */
  public static Page take(Page page, List<String> found) {
    List<Run> runs = page.runs();
    Set<Run> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < runs.size(); i++) {
      String text = runs.get(i).text();
      if (text.length() > LONGEST || text.length() < 5) {
        continue;
      }
      if (RECEIVED.matcher(Characters.clean(text)).matches()) {
        take(runs, i, taken);
      } else if (page.number() == 1
          && runs.get(i).y() < HEAD * page.height()
          && APPENDIX.matcher(Characters.clean(text)).matches()
          && isFirst(runs, runs.get(i))) {
        taken.add(runs.get(i));
      }
    }
    if (taken.isEmpty()) {
      return page;
    }
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (taken.contains(run)) {
        found.add(Characters.clean(run.text()));
      } else {
        kept.add(run);
      }
    }
    return page.withRuns(kept);
  }

  private static void take(List<Run> runs, int at, Set<Run> taken) {
    taken.add(runs.get(at));
    for (int step : new int[] {-1, 1}) {
      Run last = runs.get(at);
      for (int n = 1; n <= MOST_LINES; n++) {
        int next = at + step * n;
        if (next < 0 || next >= runs.size() || !isNextLine(last, runs.get(next), step)) {
          break;
        }
        last = runs.get(next);
        taken.add(last);
      }
    }
  }

  /** Whether a line is just above or below another of a stamp, in its font. */
  private static boolean isNextLine(Run last, Run next, int step) {
    double down = (next.y() - last.y()) * step;
    double size = Math.max(last.size(), next.size());
    return next.turn() == last.turn()
        && next.font().equals(last.font())
        && next.text().length() <= LONGEST
        && down > 0
        && down < NEXT_LINE * size
        && next.x() < last.endX()
        && next.endX() > last.x();
  }

  /** Whether nothing is above a run or beside it. */
  private static boolean isFirst(List<Run> runs, Run first) {
    Budget.step(runs.size());
    return runs.stream()
        .allMatch(
            run -> run == first || run.turn() != 0 || run.y() > first.y() + SAME_LINE * run.size());
  }
}
