package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds markings whose letters are set upright, one under another. */
final class StackedMarkings {
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
  static Set<Run> find(Page page, List<String> found) {
    List<Run> letters = new ArrayList<>();
    for (Run run : page.runs()) {
      if (run.turn() == 0) {
        String text = Characters.clean(run.text());
        if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
          letters.add(run);
        }
      }
    }
    letters.sort(Comparator.comparingDouble(Run::y));
    // By their middles: a page may be set letter by letter, and all are not looked at for each.
    NavigableMap<Double, List<Integer>> byMiddle = new TreeMap<>();
    for (int i = 0; i < letters.size(); i++) {
      byMiddle.computeIfAbsent(middle(letters.get(i)), k -> new ArrayList<>()).add(i);
    }
    Set<Run> taken = new HashSet<>();
    BitSet seen = new BitSet();
    for (int i = 0; i < letters.size(); i++) {
      if (!seen.get(i)) {
        List<Integer> column = column(letters, i, byMiddle);
        column.forEach(seen::set);
        take(column.stream().map(letters::get).toList(), taken, found);
      }
    }
    return taken;
  }

  /** Twice the place of its middle. */
  private static double middle(Run run) {
    return run.x() + run.endX();
  }

  /** Takes the letters of the column of one out of those that are left, from above down. */
  private static List<Integer> column(
      List<Run> letters, int at, NavigableMap<Double, List<Integer>> left) {
    Run first = letters.get(at);
    double near = 2 * SAME_COLUMN * first.size();
    List<Integer> column = new ArrayList<>();
    for (List<Integer> there :
        left.subMap(middle(first) - near, true, middle(first) + near, true).values()) {
      there.removeIf(
          i -> {
            double differs = Math.abs(letters.get(i).size() - first.size());
            return differs <= SAME_SIZE * first.size() && column.add(i);
          });
    }
    Collections.sort(column);
    return column;
  }

  private static void take(List<Run> column, Set<Run> taken, List<String> found) {
    StringBuilder letters = new StringBuilder();
    column.forEach(run -> letters.append(Characters.clean(run.text()).toUpperCase(Locale.ROOT)));
    if (letters.length() != column.size()) {
      return; // a letter that is two in capitals is in no marking
    }
    for (Markings.Spelled marking : Markings.spelled(letters.toString())) {
      found.add(letters.substring(marking.from(), marking.to()));
      taken.addAll(column.subList(marking.from(), marking.to()));
    }
  }
}
