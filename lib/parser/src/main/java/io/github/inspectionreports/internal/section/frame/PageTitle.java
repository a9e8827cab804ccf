package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.model.FrameKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the title that a letter has above its address where it was copied from a page of the web.
 * Above the title is what every page of the site has: a menu, links, buttons.
 */
final class PageTitle {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}’'-]{0,30} |[a-z]{1,12} ){0,6}(?:[Vv]isit|[Rr]e-?visit|[Ii]nspection) (?:of|to|in|at)"
              + " \\p{Lu}[^.;:?!]*");

  /** What says when the page appeared. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:.{0,200}\\|)?\\s{0,9}(?:first )?published(?: on)?:? \\d.*");

  /** Headings that the page lists to jump to. */
  private static final Pattern LIST = Pattern.compile("(?i)(?:on this page|contents):?");

  /** An address below the title has so many lines. */
  private static final int FEWEST = 3;

  private PageTitle() {}

  /**
   * Finds the last line that belongs to the page and not to the address.
   *
   * @param blocks the document
   * @param running the places of its running text
   * @param greeting the place in {@code running} of the greeting
   * @return the place in {@code running}; -1 where no title is above the address
   */
  static int last(List<Block> blocks, List<Integer> running, int greeting) {
    int last = -1;
    boolean list = false;
    for (int n = 0; n < greeting; n++) {
      Block block = blocks.get(running.get(n));
      String text = block.text();
      boolean title = !BlockShapes.isProse(block) && TITLE.matcher(text).matches();
      list |= last >= 0 && LIST.matcher(text).matches();
      boolean below =
          last >= 0
              && (PUBLISHED.matcher(text).matches()
                  || list && isRepeated(text, blocks, running, greeting));
      if (title || below || last >= 0 && LIST.matcher(text).matches()) {
        last = n;
      }
    }
    return greeting - last > FEWEST ? last : -1;
  }

  /** Whether a line is a heading of the letter below. */
  private static boolean isRepeated(
      String text, List<Block> blocks, List<Integer> running, int greeting) {
    for (int n = greeting + 1; n < running.size(); n++) {
      if (blocks.get(running.get(n)).text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** What a line of the page's head is. */
  static FrameKind kind(String text) {
    if (TITLE.matcher(text).matches()) {
      return FrameKind.TITLE;
    }
    return PUBLISHED.matcher(text).matches() ? FrameKind.PARTICULARS : FrameKind.LETTERHEAD;
  }
}
