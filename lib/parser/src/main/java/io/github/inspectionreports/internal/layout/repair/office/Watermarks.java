package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes what is set across or behind the text of a page: words at a slant, large words with lines
 * of the text over them, and markings up the side of the page or with one letter under another.
 */
public final class Watermarks {
  /** Words behind the text are so much larger than it. */
  private static final double LARGE = 1.6;

  /** Letters reach so far above and below their base line, as a part of their size. */
  private static final double ABOVE = 0.72;

  private static final double BELOW = 0.05;

  /** No page has more words behind its text. */
  private static final int MOST_WORDS = 200;

  /** A page that lies on its side has more letters of its text turned. */
  private static final int MOST_TURNED = 200;

  /** No heading is so many times as large as the text and drawn with what is behind it. */
  private static final double VERY_LARGE = 2.5;

  /** A page with more large words is none of a letter. */
  private static final int MOST_LARGE = 20;

  private static final int LONGEST_MARKING = 60;

  /** Lines of a text are farther apart than this part of their size. */
  private static final double INTO = 0.8;

  /** A marking that comes so often more on a page is printed all over it. */
  private static final int MANY_TIMES = 3;

  private Watermarks() {}

  /**
   * Finds what is set up the side of several pages whose text is level, and what is large and
   * behind the text of a page: such words are about the paper, whatever they say and wherever else
   * they are.
   *
   * @param pages all pages
   * @param size the size of most of their text, in points
   * @return the texts
   */
  public static Set<String> known(List<Page> pages, double size) {
    Map<String, Set<Integer>> on = new HashMap<>();
    for (Page page : pages) {
      List<Run> turned = page.runs().stream().filter(run -> run.turn() != 0).toList();
      if (turned.stream().mapToInt(run -> run.text().length()).sum() <= MOST_TURNED) {
        turned.forEach(
            run ->
                on.computeIfAbsent(Characters.clean(run.text()), text -> new HashSet<>())
                    .add(page.number()));
      }
    }
    on.values().removeIf(numbers -> numbers.size() < 2);
    Set<String> found = new HashSet<>(on.keySet());
    for (Page page : pages) {
      List<Run> large =
          page.runs().stream()
              .filter(run -> run.turn() == 0 && run.size() >= VERY_LARGE * size)
              .toList();
      if (large.size() <= MOST_LARGE) {
        large.stream()
            .filter(run -> page.runs().stream().anyMatch(other -> isOver(other, run)))
            .forEach(run -> found.add(Characters.clean(run.text())));
      }
    }
    return found;
  }

  /**
   * Takes them off.
   *
   * @param page the page
   * @param size the size of most of its text, in points
   * @param known what is set up the side of several pages, or behind the text of one
   * @param found where to put what they say
   * @return the page without them
   */
  public static Page take(Page page, double size, Set<String> known, List<String> found) {
    if (!page.graphics().slanted().isEmpty()) {
      found.add(
          Characters.clean(
              page.graphics().slanted().stream().map(Run::text).collect(Collectors.joining(" "))));
    }
    long large = page.runs().stream().filter(run -> run.size() >= LARGE * size).count();
    if (large > MOST_WORDS) {
      return page; // a page of headings, or none of a letter
    }
    Set<Run> stacked = StackedMarkings.find(page, found);
    Set<Run> taken =
        page.runs().stream()
            .filter(run -> !stacked.contains(run) && isWatermark(run, page.runs(), size, known))
            .collect(Collectors.toSet());
    takeNext(page.runs(), size, taken);
    if (taken.isEmpty() && stacked.isEmpty()) {
      return page;
    }
    List<Run> kept = new ArrayList<>();
    for (Run run : page.runs()) {
      if (taken.contains(run)) {
        found.add(Characters.clean(run.text()));
      } else if (!stacked.contains(run)) {
        kept.add(run);
      }
    }
    return page.withRuns(kept);
  }

  /** Takes the other lines of large words: drawn in one go with them, as large and no text. */
  private static void takeNext(List<Run> runs, double size, Set<Run> taken) {
    for (int i = 1; i < runs.size() && !taken.isEmpty(); i++) {
      Run last = runs.get(i - 1);
      Run run = runs.get(i);
      boolean alike =
          run.size() >= VERY_LARGE * size
              && run.size() == last.size()
              && run.font().equals(last.font())
              && run.turn() == last.turn();
      if (alike && taken.contains(last) != taken.contains(run)) {
        taken.add(taken.contains(last) ? run : last);
      }
    }
  }

  /** Whether a marking is printed into other text, or over and over on the page. */
  private static boolean isPrintedOver(Run run, List<Run> all) {
    if (run.text().length() > LONGEST_MARKING
        || !Markings.isMarking(Characters.clean(run.text()))) {
      return false;
    }
    Budget.step(all.size());
    int again = 0;
    for (Run other : all) {
      if (other == run || other.turn() != 0) {
        continue;
      }
      again += other.text().equals(run.text()) ? 1 : 0;
      double off = Math.abs(other.y() - run.y());
      double shared = Math.min(run.endX(), other.endX()) - Math.max(run.x(), other.x());
      if (off < INTO * Math.min(other.size(), run.size() * 2) && shared > run.size() / 4) {
        return true;
      }
    }
    return again >= MANY_TIMES;
  }

  private static boolean isWatermark(Run run, List<Run> all, double size, Set<String> known) {
    if (run.turn() != 0) {
      String text = Characters.clean(run.text());
      return Markings.isMarking(text) || known.contains(text);
    }
    if (isPrintedOver(run, all)) {
      return true;
    }
    return run.size() >= LARGE * size
        && (Markings.isMarking(Characters.clean(run.text()))
            || run.size() >= VERY_LARGE * size && known.contains(Characters.clean(run.text()))
            || all.stream().anyMatch(other -> isOver(other, run)));
  }

  /** Returns whether a smaller text is in the middle of a larger one. */
  private static boolean isOver(Run small, Run large) {
    double middle = small.y() - small.size() / 3;
    return small.turn() == 0
        && small.size() * LARGE <= large.size()
        && middle > large.y() - ABOVE * large.size()
        && middle < large.y() + BELOW * large.size()
        && Math.min(small.endX(), large.endX()) - Math.max(small.x(), large.x()) > small.size();
  }
}
