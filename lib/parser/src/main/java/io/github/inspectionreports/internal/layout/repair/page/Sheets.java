package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.page.Box;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PageGraphics;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts sheets on which two pages are printed side by side, and leaves out a page that a scanner
 * took twice. Each half of a sheet becomes a page with the number of the sheet.
 */
final class Sheets {
  /** A sheet is so many times as wide as high. */
  private static final double WIDE = 1.2;

  /** A blank so wide, as a part of the width, is between the pages. */
  private static final double GUTTER = 0.03;

  /** A page has so many characters at least. */
  private static final int FEWEST = 200;

  private Sheets() {}

  /**
   * Returns the pages one by one; the same list if there is nothing to part.
   *
   * @param pages as they are in the file
   * @param diagnostics takes which pages are there twice
   */
  static List<Page> part(List<Page> pages, List<Diagnostic> diagnostics) {
    List<Page> single = new ArrayList<>();
    for (Page page : pages) {
      if (!single.isEmpty() && isAgain(pages.get(page.number() - 2), page)) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.TEXT_LAYERS,
                "page " + page.number() + " is the page before once more and is left out",
                page.number()));
        continue;
      }
      single.add(page);
    }
    long two = single.stream().filter(Sheets::hasTwo).count();
    boolean parted = two > 0 && single.stream().allMatch(page -> hasTwo(page) || mayBeLast(page));
    if (!parted) {
      return single.size() == pages.size() ? pages : single;
    }
    List<Page> halves = new ArrayList<>();
    for (Page sheet : single) {
      halves.add(half(sheet, true));
      halves.add(half(sheet, false));
    }
    return halves;
  }

  /** Whether a page has the same text in the same places as the one before. */
  private static boolean isAgain(Page before, Page page) {
    return before.runs().size() == page.runs().size()
        && length(page.runs()) >= FEWEST
        && before.runs().equals(page.runs());
  }

  private static int length(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  /** Whether a page is wide and has text on both sides of its middle, and nothing across it. */
  private static boolean hasTwo(Page page) {
    return length(page.runs().stream().filter(run -> run.x() > page.width() / 2).toList()) > 0
        && isDivided(page)
        && length(page.runs()) >= FEWEST;
  }

  /** The last sheet may have one page only. */
  private static boolean mayBeLast(Page page) {
    return isDivided(page);
  }

  private static boolean isDivided(Page page) {
    double middle = page.width() / 2;
    double near = GUTTER * page.width();
    return page.width() > WIDE * page.height()
        && page.runs().stream()
            .allMatch(
                run -> run.turn() == 0 && (run.endX() < middle - near || run.x() > middle + near))
        && page.ruledLines().stream().allMatch(line -> line.x2() < middle || line.x1() > middle);
  }

  private static Page half(Page sheet, boolean left) {
    double middle = sheet.width() / 2;
    double by = left ? 0 : -middle;
    List<Run> runs =
        sheet.runs().stream()
            .filter(run -> run.x() < middle == left)
            .map(run -> run.movedBy(by))
            .toList();
    List<RuledLine> lines =
        sheet.ruledLines().stream()
            .filter(line -> line.x1() < middle == left)
            .map(line -> new RuledLine(line.x1() + by, line.y1(), line.x2() + by, line.y2()))
            .toList();
    PageGraphics all = sheet.graphics();
    PageGraphics graphics =
        new PageGraphics(
            left ? all.slanted() : List.of(),
            boxes(all.pictures(), middle, left),
            boxes(all.dots(), middle, left),
            all.paths() / 2);
    return new Page(sheet.number(), middle, sheet.height(), runs, lines, graphics);
  }

  private static List<Box> boxes(List<Box> boxes, double middle, boolean left) {
    double by = left ? 0 : -middle;
    return boxes.stream()
        .filter(box -> box.x1() < middle == left)
        .map(box -> new Box(box.x1() + by, box.y1(), box.x2() + by, box.y2()))
        .toList();
  }
}
