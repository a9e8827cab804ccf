package io.github.inspectionreports.internal.layout.repair.office;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes off what stands alone in the margins of a page where no text is: bars that mark changes,
 * rings for holes, numbers of pages half-way down, and lines that are set up the side. None of it
 * is a line of the letter; it would come between two lines of a paragraph.
 */
public final class SideSigns {
  /** The margins are this part of the page's width, left and right. */
  private static final double MARGIN = 0.075;

  /** Heads and feet are in this part of the page's height; they have numbers of pages. */
  private static final double EDGE = 0.1;

  /** A sign or a number has so many characters. */
  private static final int LONGEST = 4;

  /** What is set up the side of a page has no more; a page that lies on its side has more. */
  private static final int MOST_TURNED = 120;

  private SideSigns() {}

  /**
   * Takes them off.
   *
   * @param page the page
   * @param found where to put lines that are set up the side
   * @return the page without them; the same page if it has none
   */
  public static Page take(Page page, List<String> found) {
    boolean textLeft = false;
    boolean textRight = false;
    boolean any = false;
    int turned = 0;
    for (Run run : page.runs()) {
      if (run.turn() != 0) {
        turned += run.text().length();
      } else if (run.text().length() > LONGEST) {
        textLeft |= run.x() < MARGIN * page.width();
        textRight |= run.endX() > (1 - MARGIN) * page.width();
      } else {
        any |= isLeft(run, page) || isRight(run, page);
      }
    }
    boolean side = turned > 0 && turned <= MOST_TURNED;
    if (!side && (!any || textLeft && textRight)) {
      return page;
    }
    List<Run> kept = new ArrayList<>();
    for (Run run : page.runs()) {
      boolean sign =
          run.turn() == 0
              && run.text().length() <= LONGEST
              && (!textLeft && isLeft(run, page) || !textRight && isRight(run, page));
      if (side && run.turn() != 0 && isAtSide(run, page)) {
        found.add(Characters.clean(run.text()));
      } else if (!sign) {
        kept.add(run);
      }
    }
    return kept.size() == page.runs().size() ? page : page.withRuns(kept);
  }

  private static boolean isLeft(Run run, Page page) {
    return run.endX() < MARGIN * page.width() && isAmid(run, page);
  }

  private static boolean isRight(Run run, Page page) {
    return run.x() > (1 - MARGIN) * page.width() && isAmid(run, page);
  }

  private static boolean isAmid(Run run, Page page) {
    return run.y() > EDGE * page.height() && run.y() < (1 - EDGE) * page.height();
  }

  /** Of turned text the base line is measured across the page. */
  private static boolean isAtSide(Run run, Page page) {
    double across = run.turn() == 180 ? page.width() / 2 : run.y();
    return across < MARGIN * page.width() || across > (1 - MARGIN) * page.width();
  }
}
