package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds markings whose letters are set upright, one under another. */
final class StackedMarkings {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** The middles of the letters are within this part of their size. */
  private static final double SAME_COLUMN = 0.3;

  private static final double SAME_SIZE = 0.05;

  private StackedMarkings() {}

  /**
   * Finds them on a page.
   *
   * @param page the page
   * @param found takes the markings
   * @return the letters that they are made of
   */
  static List<Run> find(Page page, List<String> found) {
    List<Run> letters = new ArrayList<>();
    for (Run run : page.runs()) {
      String text = Characters.clean(run.text());
      if (run.turn() == 0 && text.length() == 1 && Character.isLetter(text.charAt(0))) {
        letters.add(run);
      }
    }
    letters.sort(Comparator.comparingDouble(Run::y));
    List<Run> taken = new ArrayList<>();
    while (letters.size() >= SHORTEST) {
      Run first = letters.get(0);
      List<Run> column = letters.stream().filter(run -> isBelow(run, first)).toList();
      letters.removeAll(column);
      take(column, taken, found);
    }
    return taken;
  }

  private static boolean isBelow(Run run, Run first) {
    return Math.abs(run.size() - first.size()) <= SAME_SIZE * first.size()
        && Math.abs(run.x() + run.endX() - first.x() - first.endX())
            <= 2 * SAME_COLUMN * first.size();
  }

  private static void take(List<Run> column, List<Run> taken, List<String> found) {
    StringBuilder letters = new StringBuilder();
    column.forEach(run -> letters.append(Characters.clean(run.text()).toUpperCase(Locale.ROOT)));
    if (letters.length() != column.size()) {
      return; // a letter that is two in capitals is in no marking
    }
    for (int from = 0; from + SHORTEST <= column.size(); from++) {
      for (int to = Math.min(column.size(), from + LONGEST); to - from >= SHORTEST; to--) {
        String word = letters.substring(from, to);
        if (Markings.isMarking(word)) {
          found.add(word);
          taken.addAll(column.subList(from, to));
          from = to - 1;
          break;
        }
      }
    }
  }
}
