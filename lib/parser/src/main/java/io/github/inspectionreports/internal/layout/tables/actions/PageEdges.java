package io.github.inspectionreports.internal.layout.tables.actions;

import io.github.inspectionreports.internal.layout.tables.RunRow;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.List;
import java.util.regex.Pattern;

/** Headers and footers of pages, over which a table may go on. */
final class PageEdges {
  /** Headers and footers are within this part of the page's height of its edge. */
  private static final double ZONE = 0.12;

  private static final double SAME_HEIGHT = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:[Pp]age )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-");

  private PageEdges() {}

  /** Returns whether a row is a header or a footer of a page. */
  static boolean isFurniture(List<Page> pages, int index, RunRow row) {
    double height = pages.get(index).height();
    if (row.y() > ZONE * height && row.y() < (1 - ZONE) * height) {
      return false;
    }
    String text = Characters.clean(RunRow.text(row.runs()));
    return PAGE_NUMBER.matcher(text).matches()
        || row.runs().stream().allMatch(Run::artifact)
        || isOn(pages, index - 1, row)
        || isOn(pages, index + 1, row);
  }

  private static boolean isOn(List<Page> pages, int page, RunRow row) {
    Run first = row.runs().get(0);
    return page >= 0
        && page < pages.size()
        && pages.get(page).runs().stream()
            .anyMatch(
                run ->
                    Math.abs(run.y() - row.y()) < SAME_HEIGHT
                        && Math.abs(run.x() - first.x()) < SAME_HEIGHT
                        && key(run).equals(key(first)));
  }

  private static String key(Run run) {
    return Characters.clean(run.text()).replaceAll("\\d{1,9}", "#");
  }
}
