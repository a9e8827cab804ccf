package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.vocabulary.CutSentence;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the sentences that end where a page has no text or is missing. */
final class CutSentences {
  private static final Set<DiagnosticCode> GAPS =
      Set.of(DiagnosticCode.PAGE_WITHOUT_TEXT, DiagnosticCode.PAGES_MISSING);

  private CutSentences() {}

  /**
   * Adds to what is reported of a gap the half of a sentence right before it.
   *
   * @param diagnostics what is reported; the messages are changed
   * @param blocks the blocks of the document
   */
  static void name(List<Diagnostic> diagnostics, List<RawBlock> blocks) {
    diagnostics.replaceAll(
        diagnostic -> {
          Integer page = diagnostic.page();
          if (page == null || !GAPS.contains(diagnostic.code())) {
            return diagnostic;
          }
          String half = half(last(blocks, page));
          return half.isEmpty()
              ? diagnostic
              : new Diagnostic(
                  diagnostic.code(),
                  diagnostic.message()
                      + "; the sentence before it is cut, and only its beginning is in the report"
                      + " (\""
                      + half
                      + "\")",
                  page);
        });
  }

  private static String half(@Nullable RawBlock block) {
    return block == null ? "" : CutSentence.at(block.text.toString());
  }

  /** Returns the last paragraph or item before a page, if it is on the page right before. */
  private static @Nullable RawBlock last(List<RawBlock> blocks, int page) {
    RawBlock last = null;
    for (RawBlock block : blocks) {
      boolean text = block.kind == Block.Kind.PARAGRAPH || block.kind == Block.Kind.BULLET;
      last = text && block.lastPage == page - 1 ? block : last;
    }
    return last;
  }
}
