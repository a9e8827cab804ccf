package io.github.inspectionreports.internal.layout.tables.actions;

import io.github.inspectionreports.internal.page.Run;
import java.util.List;

/**
 * Divides a run that reaches over a narrow gutter, because the gap between two cells was no wider
 * than one between words. Where each word begins is reckoned by usual widths of letters.
 */
final class CrossingRun {
  /** A word begins a cell where it is reckoned to begin this close, in sizes. */
  private static final double NEAR = 0.5;

  /** So many times further off any other word must begin. */
  private static final double CLEARLY = 2;

  private static final String NARROW = "fijltIJ.,:;'’()[]-‐ \u00A0";
  private static final String WIDE = "mwMW%&–—";

  private CrossingRun() {}

  /**
   * Divides a run.
   *
   * @param run the run
   * @param x where a cell begins
   * @return the two runs; empty where no word, or more than one, may begin there
   */
  static List<Run> divide(Run run, double x) {
    String text = run.text();
    double whole = width(text);
    int best = -1;
    double nearest = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    double before = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      before += width(text.charAt(i));
      if (text.charAt(i) == ' ' && text.charAt(i + 1) != ' ') {
        double off = Math.abs(run.x() + (run.endX() - run.x()) * before / whole - x);
        if (off < nearest) {
          second = nearest;
          nearest = off;
          best = i;
        } else {
          second = Math.min(second, off);
        }
      }
    }
    if (best < 0 || nearest > NEAR * run.size() || second < CLEARLY * nearest) {
      return List.of();
    }
    double end = Math.max(run.x(), x - 0.3 * run.size());
    return List.of(
        run.withText(text.substring(0, best).stripTrailing()).between(run.x(), end),
        run.withText(text.substring(best + 1)).between(x, run.endX()));
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static double width(char c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.28;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.82;
    }
    return Character.isUpperCase(c) ? 0.68 : 0.53;
  }
}
