package io.github.inspectionreports.internal.document;

import io.github.inspectionreports.model.Diagnostic;
import java.util.List;

/**
 * A document as blocks.
 *
 * @param text all blocks in order, set as plain text that {@code Layout.ofText} can read again: a
 *     blank line between blocks; before a bullet "• " (two spaces more on the second level), before
 *     a row "| ", before a numbered block its number and ". "; none of these is part of a block
 * @param blocks in reading order; footnotes, headers and footers at the end
 * @param pages number of pages
 * @param diagnostics what was odd
 */
public record Document(String text, List<Block> blocks, int pages, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }
}
