package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.List;

/** Pages of a tagged PDF: lines, each with its tag and the number of its element. */
final class TaggedPages {
  private final List<Page> pages = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  /** Adds a line of 12-point text whose characters are 6 points wide. */
  TaggedPages line(double x, double y, String tag, int element, String text) {
    double end = x + 6 * text.length();
    runs.add(new Run(text, x, end, y, 12, "Sketch", false, false, 0, tag, element));
    return this;
  }

  TaggedPages nextPage() {
    pages.add(new Page(pages.size() + 1, 595, 842, runs, List.of()));
    runs.clear();
    return this;
  }

  List<String> blocks() {
    nextPage();
    return Shown.blocks(Layout.ofPages(new PdfPages(pages, List.of())));
  }
}
