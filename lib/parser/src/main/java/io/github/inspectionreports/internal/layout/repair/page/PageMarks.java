package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ListMarks;
import io.github.inspectionreports.internal.page.Box;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the bullets of a PDF the sign that they show: those that a font calls a letter, and those
 * that are small drawings or pictures beside the text.
 */
final class PageMarks {
  /** A mark stands apart from its text by at least this part of the size, and at most so much. */
  private static final double LEAST_GAP = 0.3;

  private static final double MOST_GAP = 4.5;

  /** Base lines within this part of the size are one. */
  private static final double SAME_BASE = 0.25;

  /** A mark may stand this part of the size off the base line of its text. */
  private static final double NEAR_BASE = 0.8;

  /** Drawn bullets of a document are in so few places, each of which comes again. */
  private static final double SAME_PLACE = 2;

  private static final int OFTEN = 2;

  /** More small figures than this are a drawing, and more dashes a broken line. */
  private static final int MOST_DOTS = 300;

  /** What is so many times as wide as high is a dash. */
  private static final double FLAT = 2.5;

  private final ListMarks marks;
  private final Map<Long, Integer> places = new HashMap<>();

  private PageMarks(ListMarks marks) {
    this.marks = marks;
  }

  /** Gives all pages their bullets. */
  static List<Page> show(List<Page> pages) {
    List<String> openings = new ArrayList<>();
    for (Page page : pages) {
      List<Run> runs = page.runs();
      for (int i = 0; i < runs.size(); i++) {
        Run run = runs.get(i);
        Run next = i + 1 < runs.size() ? runs.get(i + 1) : null;
        boolean alone = run.text().strip().length() == 1;
        boolean opens = i == 0 || !isSameLine(runs.get(i - 1), run);
        boolean apart = alone && next != null && isBefore(run, next);
        if (opens && (apart || !alone)) {
          openings.add(alone && next != null ? run.text().strip() + " " + next.text() : run.text());
        }
      }
    }
    PageMarks shown = new PageMarks(ListMarks.of(openings));
    for (Page page : pages) {
      for (Box dot : dots(page)) {
        if (textOf(dot, page) != null) {
          shown.places.merge(Math.round(dot.x1() / SAME_PLACE), 1, Integer::sum);
        }
      }
    }
    return pages.stream().map(shown::show).toList();
  }

  private Page show(Page page) {
    List<Run> runs = new ArrayList<>();
    List<Run> all = page.runs();
    boolean changed = false;
    for (int i = 0; i < all.size(); i++) {
      Run run = all.get(i);
      Run shown = run;
      if (i > 0 && isSameLine(all.get(i - 1), run)) {
        runs.add(run);
        continue;
      }
      String text = run.text().strip();
      if (text.length() == 1) {
        Run next = i + 1 < all.size() ? all.get(i + 1) : null;
        boolean mark = marks.isMark(text.charAt(0)) || Characters.isBullet(text.charAt(0));
        if (mark && next != null && isBefore(run, next)) {
          shown = run.withText(ListMarks.BULLET).onLine(next.y());
        }
      } else {
        int length = marks.length(run.text());
        shown =
            length == 0 ? run : run.withText(ListMarks.BULLET + " " + run.text().substring(length));
      }
      changed |= shown != run;
      runs.add(shown);
    }
    for (Box dot : dots(page)) {
      Run text = isBullet(dot) ? textOf(dot, page) : null;
      if (text != null) {
        changed = true;
        runs.add(text.withText(ListMarks.BULLET).between(dot.x1(), dot.x2()));
      }
    }
    return changed ? page.withRuns(runs) : page;
  }

  private static List<Box> dots(Page page) {
    List<Box> dots = new ArrayList<>();
    for (boolean dash : new boolean[] {false, true}) {
      List<Box> alike = page.graphics().dots().stream().filter(dot -> isDash(dot) == dash).toList();
      dots.addAll(alike.size() > MOST_DOTS ? List.of() : alike);
    }
    return dots;
  }

  private static boolean isDash(Box dot) {
    return dot.width() > FLAT * dot.height();
  }

  private static boolean isSameLine(Run last, Run run) {
    return last.turn() == run.turn()
        && Math.abs(last.y() - run.y()) < SAME_BASE * run.size()
        && last.x() < run.x();
  }

  /** Returns whether a run is a mark's way before another, on its line or a little off it. */
  private static boolean isBefore(Run mark, Run text) {
    double gap = text.x() - mark.endX();
    return mark.turn() == text.turn()
        && Math.abs(mark.y() - text.y()) < NEAR_BASE * text.size()
        && gap > LEAST_GAP * text.size()
        && gap < MOST_GAP * text.size();
  }

  private boolean isBullet(Box dot) {
    long place = Math.round(dot.x1() / SAME_PLACE);
    int count = 0;
    for (long near = place - 1; near <= place + 1; near++) {
      count += places.getOrDefault(near, 0);
    }
    return count >= OFTEN;
  }

  /** Returns the first run after a drawn mark on its line; null if text is before it too. */
  private static @Nullable Run textOf(Box dot, Page page) {
    double middle = (dot.y1() + dot.y2()) / 2;
    Run first =
        page.runs().stream()
            .filter(run -> run.turn() == 0)
            .filter(run -> middle > run.y() - run.size() && middle < run.y() + 0.15 * run.size())
            .min(Comparator.comparingDouble(Run::x))
            .orElse(null);
    if (first == null
        || first.text().isBlank()
        || Characters.isBullet(first.text().strip().charAt(0))) {
      return null;
    }
    double gap = first.x() - dot.x2();
    double above = (first.y() - middle) / first.size();
    if (isDash(dot) && (above < 0.1 || above > 0.5)) {
      return null; // it lies under or over the letters, as the line of a table does
    }
    boolean small = dot.height() < 0.8 * first.size();
    return small && gap > LEAST_GAP * first.size() && gap < MOST_GAP * first.size() ? first : null;
  }
}
