package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of lines out of the margin of a page, left or right: one beside each line or
 * each fifth, and the first of a page. Numbers of paragraphs are beside the beginnings of
 * paragraphs; those of lines are beside lines in the middle of a sentence too. On pages after one
 * that is numbered, fewer numbers at the same place are enough.
 */
public final class MarginNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Numbers of one column begin or end within so many points. */
  private static final double SAME_PLACE = 3;

  private static final int LONGEST = 8;
  private static final int FEWEST = 5;
  private static final int FEWEST_FIFTHS = 3;
  private static final double SHARE = 0.6;
  private static final int FIFTH = 5;

  /** The last number taken on the pages before; null if their lines have none. */
  private @Nullable Run before;

  private boolean inFives;

  /** Returns the page without the numbers of its lines; the same page if it has none. */
  public Page take(Page page) {
    List<Run> numbers = new ArrayList<>();
    for (Run run : page.runs()) {
      String text = run.text();
      if (text.length() < LONGEST && run.turn() == 0 && NUMBER.matcher(text.strip()).matches()) {
        numbers.add(run);
      }
    }
    if (numbers.isEmpty()) {
      return page;
    }
    Set<Run> taken = same(List.of());
    for (boolean left : new boolean[] {true, false}) {
      List<Run> column = column(page, numbers, left);
      if (isSeries(page, column) || goesOn(column)) {
        taken.addAll(column);
        before = column.get(column.size() - 1);
        inFives = value(before) % FIFTH == 0 ? areFifths(fifths(column)) : inFives;
      }
    }
    return taken.isEmpty()
        ? page
        : page.withRuns(page.runs().stream().filter(run -> !taken.contains(run)).toList());
  }

  /** The numbers that stand apart from all text, at the left of it or at the right. */
  private static List<Run> column(Page page, List<Run> numbers, boolean left) {
    Run outer =
        numbers.stream()
            .min(Comparator.comparingDouble(run -> left ? run.endX() : -run.x()))
            .orElse(numbers.get(0));
    List<Run> column = new ArrayList<>();
    for (Run run : numbers) {
      if (isAtPlace(run, outer)) {
        column.add(run);
      }
    }
    double inner = column.stream().mapToDouble(run -> left ? run.endX() : -run.x()).max().orElse(0);
    Set<Run> own = same(column);
    for (Run run : page.runs()) {
      boolean beyond = left ? run.x() < inner : -run.endX() < inner;
      if (beyond && run.turn() == 0 && !own.contains(run)) {
        return List.of();
      }
    }
    column.sort(Comparator.comparingDouble(Run::y));
    return column;
  }

  /** A set of these very runs: to compare all that a run has takes longer to start with. */
  private static Set<Run> same(List<Run> runs) {
    Set<Run> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(runs);
    return set;
  }

  private static boolean isSeries(Page page, List<Run> column) {
    List<Run> fifths = fifths(column);
    return fifths.size() >= FEWEST_FIFTHS && areFifths(fifths)
        || column.size() >= FEWEST
            && steps(column, 1) == column.size() - 1
            && standBesideLines(page, column);
  }

  /** The numbers without that of the page's first line, which stands beside those of fifths. */
  private static List<Run> fifths(List<Run> column) {
    boolean first = !column.isEmpty() && value(column.get(0)) % FIFTH != 0;
    return column.subList(first ? 1 : 0, column.size());
  }

  private static boolean areFifths(List<Run> numbers) {
    return value(numbers.get(0)) % FIFTH == 0 && steps(numbers, FIFTH) == numbers.size() - 1;
  }

  /** Whether these are at the place of the numbers of the page before, and go on or begin anew. */
  private boolean goesOn(List<Run> column) {
    if (before == null || column.isEmpty()) {
      return false;
    }
    Run first = column.get(0);
    List<Run> own = inFives ? fifths(column) : column;
    int by = inFives ? FIFTH : 1;
    int next = value(before) / by * by + by;
    int begun = own.isEmpty() ? (value(first) < by ? by : next) : value(own.get(0));
    return isAtPlace(first, before)
        && (begun == by || begun == next && value(first) > value(before))
        && steps(own, by) == Math.max(0, own.size() - 1);
  }

  private static boolean isAtPlace(Run run, Run other) {
    return Math.abs(run.endX() - other.endX()) < 4 * SAME_PLACE
        || Math.abs(run.x() - other.x()) < SAME_PLACE;
  }

  private static int steps(List<Run> column, int by) {
    int steps = 0;
    for (int i = 1; i < column.size(); i++) {
      steps += value(column.get(i)) - value(column.get(i - 1)) == by ? 1 : 0;
    }
    return steps;
  }

  private static int value(Run run) {
    return Integer.parseInt(run.text().strip());
  }

  /** Whether most lines of the page have a number, some in the middle of a sentence. */
  private static boolean standBesideLines(Page page, List<Run> column) {
    Set<Run> own = same(column);
    Set<Long> lines = new HashSet<>();
    Set<Long> goingOn = new HashSet<>();
    for (Run run : page.runs()) {
      if (run.turn() == 0 && !own.contains(run)) {
        lines.add(Math.round(run.y()));
        if (Characters.beginsLower(run.text())) {
          goingOn.add(Math.round(run.y()));
        }
      }
    }
    int beside = 0;
    int inSentence = 0;
    for (Run number : column) {
      beside += isNear(lines, number.y()) ? 1 : 0;
      inSentence += isNear(goingOn, number.y()) ? 1 : 0;
    }
    return inSentence > 0 && beside >= SHARE * lines.size();
  }

  private static boolean isNear(Set<Long> lines, double y) {
    return List.of(-1, 0, 1).stream().anyMatch(by -> lines.contains(Math.round(y) + by));
  }
}
