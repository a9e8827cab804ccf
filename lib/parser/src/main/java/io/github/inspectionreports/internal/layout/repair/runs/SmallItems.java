package io.github.inspectionreports.internal.layout.repair.runs;

import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the numbers of items that begin with a small letter from their text: "1. the long waits". A
 * number in one piece with a small letter may end a sentence ("in 2016. the"), unless lines of one
 * edge count from 1 on.
 */
public final class SmallItems {
  private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.)] {1,3}(?=\\p{Ll})");

  private static final double SAME_EDGE = 1;
  private static final double SAME_LINE = 0.5;

  /** What parts a number from its text, as a part of the size. */
  private static final double GAP = 0.6;

  private SmallItems() {}

  /**
   * Parts them.
   *
   * @param pages the pages of a document
   * @return the pages; the same ones where no such list is on them
   */
  public static List<Page> part(List<Page> pages) {
    Set<Run> counted = counted(pages);
    if (counted.isEmpty()) {
      return pages;
    }
    List<Page> parted = new ArrayList<>();
    for (Page page : pages) {
      List<Run> runs = new ArrayList<>();
      for (Run run : page.runs()) {
        Matcher item = ITEM.matcher(run.text());
        if (counted.contains(run) && item.lookingAt()) {
          double from = run.x() + (run.endX() - run.x()) * item.end() / run.text().length();
          double to = Math.max(run.x() + 1, from - GAP * run.size());
          runs.add(run.withText(item.group().strip()).between(run.x(), to));
          runs.add(run.withText(run.text().substring(item.end())).between(from, run.endX()));
        } else {
          runs.add(run);
        }
      }
      parted.add(runs.size() == page.runs().size() ? page : page.withRuns(runs));
    }
    return parted;
  }

  /** The runs that begin their lines and count from 1 to 2 at least. */
  private static Set<Run> counted(List<Page> pages) {
    Set<Run> counted = new HashSet<>();
    List<Run> list = new ArrayList<>();
    for (Page page : pages) {
      Run before = null;
      for (Run run : page.runs()) {
        boolean begins =
            before == null || run.turn() != 0 || Math.abs(before.y() - run.y()) > SAME_LINE;
        before = run;
        int number = begins ? number(run) : 0;
        boolean next =
            number == list.size() + 1
                && (list.isEmpty() || Math.abs(list.get(0).x() - run.x()) < SAME_EDGE);
        if (number == 1) {
          list.clear();
        }
        if (number == 1 || number > 0 && next) {
          list.add(run);
        }
        if (number > 1 && next) {
          counted.addAll(list);
        }
      }
    }
    return counted;
  }

  /** The number at the beginning of a run; 0 if there is none. */
  private static int number(Run run) {
    Matcher item = ITEM.matcher(run.text());
    return item.lookingAt() ? Integer.parseInt(item.group(1)) : 0;
  }
}
