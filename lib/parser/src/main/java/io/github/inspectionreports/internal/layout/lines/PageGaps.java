package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.words.PageNumbers;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds by their printed numbers that pages are missing from a file. */
public final class PageGaps {
  /** No more pages are missing in one place, or the numbers are no numbers of pages. */
  private static final int MOST = 20;

  private PageGaps() {}

  /**
   * Marks the pages before which one is missing, where all other pages are numbered in turn.
   *
   * @param pages the pages, whose headers and footers are known
   * @return a diagnostic for each gap
   */
  public static List<Diagnostic> find(List<PageText> pages) {
    List<Diagnostic> found = new ArrayList<>();
    List<PageText> afterGaps = new ArrayList<>();
    int last = 0;
    int lastPage = 0;
    int inTurn = 0;
    for (PageText page : pages) {
      int number = number(page);
      if (number == 0 || page.page.number() == lastPage) {
        continue; // no number, or the second column of a page
      }
      int due = last + page.page.number() - lastPage;
      if (last > 0 && (number < due || number > due + MOST)) {
        return List.of();
      }
      if (last > 0 && number > due) {
        found.add(missing(due, number - 1, page.page.number()));
        afterGaps.add(page);
      } else {
        inTurn++;
      }
      last = number;
      lastPage = page.page.number();
    }
    if (found.size() > inTurn) {
      return List.of();
    }
    afterGaps.forEach(page -> page.afterGap = true);
    return found;
  }

  /** The number that is printed on a page; 0 where there is none, or more than one. */
  private static int number(PageText page) {
    int[] numbers =
        IntStream.concat(
                page.footers.stream().mapToInt(line -> PageNumbers.of(line.text)),
                page.headers.stream().mapToInt(line -> PageNumbers.of(line.text)))
            .filter(number -> number > 0)
            .distinct()
            .toArray();
    return numbers.length == 1 ? numbers[0] : 0;
  }

  private static Diagnostic missing(int first, int last, int page) {
    String which = first == last ? "page " + first : "pages " + first + " to " + last;
    return new Diagnostic(
        DiagnosticCode.PAGES_MISSING,
        which
            + " of the document, by the printed numbers, "
            + (first == last ? "is" : "are")
            + " not in the file; what follows on page "
            + page
            + " of the file stands under the last heading read before it, if any, so that its"
            + " section may be wrong",
        page);
  }
}
