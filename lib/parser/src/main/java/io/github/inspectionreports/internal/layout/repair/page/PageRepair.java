package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.layout.repair.Encodings;
import io.github.inspectionreports.internal.layout.repair.RepairDiagnostics;
import io.github.inspectionreports.internal.layout.repair.SpacedLetters;
import io.github.inspectionreports.internal.layout.repair.office.MarginComments;
import io.github.inspectionreports.internal.layout.repair.office.MarginNumbers;
import io.github.inspectionreports.internal.layout.repair.office.SideSigns;
import io.github.inspectionreports.internal.layout.repair.office.Stamps;
import io.github.inspectionreports.internal.layout.repair.office.Watermarks;
import io.github.inspectionreports.internal.layout.tables.ParticularColumns;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Undoes what programs and printers did to the pages of a PDF before their lines are read: text of
 * which nothing can be read, second layers, words across the page, numbers of lines, bullets that
 * became letters, lost letters, columns.
 */
public final class PageRepair {
  private final List<Diagnostic> diagnostics;
  private final List<String> markings = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private List<Page> pages;

  private PageRepair(PdfPages pdf) {
    pages = pdf.pages();
    diagnostics = new ArrayList<>(pdf.diagnostics());
  }

  /**
   * Repaired pages.
   *
   * @param pages the pages; of one with columns, each column as a page with its number
   * @param markings what was set across or behind the text
   * @param comments what readers of a draft wrote beside it
   * @param headings lines that cannot be read where the rest of the page can
   * @param unreadable other text that cannot be read, by pages
   * @param gaps the pages across which no text is joined
   * @param diagnostics what was odd and what was repaired
   */
  public record Repaired(
      List<Page> pages,
      List<String> markings,
      List<String> comments,
      List<UnreadLine> headings,
      Map<Integer, String> unreadable,
      Set<Integer> gaps,
      List<Diagnostic> diagnostics) {}

  public static Repaired of(PdfPages pdf) {
    PageRepair repair = new PageRepair(pdf);
    repair.pages = Sheets.part(repair.pages, repair.diagnostics);
    repair.each(
        DiagnosticCode.TEXT_LAYERS, "the text is there twice and is read once", TextLayers::single);
    Unreadable unreadable = new Unreadable();
    repair.pages = unreadable.take(repair.pages);
    repair.diagnostics.addAll(unreadable.diagnostics());
    repair.takeComments();
    double size = usualSize(repair.pages);
    Set<String> known = Watermarks.known(repair.pages, size);
    repair.pages =
        repair.pages.stream()
            .map(page -> Watermarks.take(page, size, known, repair.markings))
            .toList();
    repair.each(
        DiagnosticCode.LINE_NUMBERS,
        "the lines are numbered in the margin; the numbers are left out",
        new MarginNumbers()::take);
    repair.pages =
        repair.pages.stream()
            .map(page -> SideSigns.take(Stamps.take(page, repair.markings), repair.markings))
            .toList();
    repair.repairLetters();
    repair.pages =
        PageMarks.show(repair.pages).stream()
            .flatMap(page -> ParticularColumns.split(page).stream())
            .flatMap(page -> repair.columns(page))
            .toList();
    return new Repaired(
        repair.pages,
        repair.markings,
        repair.comments,
        unreadable.headings(),
        unreadable.texts(),
        unreadable.gaps(),
        repair.diagnostics);
  }

  private void takeComments() {
    pages = pages.stream().map(page -> MarginComments.take(page, comments)).toList();
    if (!comments.isEmpty()) {
      diagnostics.add(Diagnostic.of(DiagnosticCode.MARKING, RepairDiagnostics.comments(comments)));
    }
  }

  /** Changes each page, and notes the first that is changed. */
  private void each(DiagnosticCode code, String message, UnaryOperator<Page> change) {
    List<Page> changed = pages.stream().map(change).toList();
    for (int i = 0; i < pages.size(); i++) {
      if (!changed.get(i).equals(pages.get(i))) {
        diagnostics.add(
            new Diagnostic(
                code,
                "from page " + pages.get(i).number() + " on " + message,
                pages.get(i).number()));
        break;
      }
    }
    pages = changed;
  }

  private Stream<Page> columns(Page page) {
    double second = Columns.second(page);
    List<Page> columns = Columns.split(page, second);
    if (columns.size() == 1 && Columns.mayHaveSome(page, second)) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.COLUMNS_NOT_DIVIDED,
              "page "
                  + page.number()
                  + " may have columns, and is read across; sentences and headings of it may be"
                  + " mixed",
              page.number()));
    }
    return columns.stream();
  }

  private void repairLetters() {
    int[] repaired = new int[1];
    change(
        text -> {
          Encodings.Repaired read = Encodings.repair(text);
          repaired[0] += read.count();
          return SpacedLetters.join(read.text());
        });
    if (repaired[0] > 0) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.ENCODING_REPAIRED,
              repaired[0] + " characters were written in the wrong encoding and are repaired"));
    }
  }

  private void change(UnaryOperator<String> change) {
    List<Page> changed = new ArrayList<>();
    for (Page page : pages) {
      List<Run> runs = new ArrayList<>();
      boolean any = false;
      for (Run run : page.runs()) {
        String text = change.apply(run.text());
        boolean same = text.equals(run.text());
        runs.add(same ? run : run.withText(text));
        any |= !same;
      }
      changed.add(any ? page.withRuns(runs) : page);
    }
    pages = changed;
  }

  private static double usualSize(List<Page> pages) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (Page page : pages) {
      for (Run run : page.runs()) {
        sizes.merge(Math.rint(run.size() * 2) / 2, run.text().length(), Integer::sum);
      }
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12.0);
  }
}
