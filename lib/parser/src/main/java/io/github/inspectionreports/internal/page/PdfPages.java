package io.github.inspectionreports.internal.page;

import io.github.inspectionreports.model.Diagnostic;
import java.util.List;

/**
 * The pages of a PDF.
 *
 * @param pages the pages, in order
 * @param diagnostics what could not be read of them
 */
public record PdfPages(List<Page> pages, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public PdfPages {
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }
}
