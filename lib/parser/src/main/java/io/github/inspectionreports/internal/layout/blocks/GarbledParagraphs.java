package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.words.Legibility;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets paragraphs of a plain text apart whose letters stand for others. */
public final class GarbledParagraphs {
  private GarbledParagraphs() {}

  /**
   * Makes headers of paragraphs in which the text of a scanned page was read badly.
   *
   * @param blocks the blocks; those found are after the others
   * @param diagnostics what is found is added
   */
  public static void takeRubbish(List<RawBlock> blocks, List<Diagnostic> diagnostics) {
    List<RawBlock> taken = new ArrayList<>();
    for (RawBlock block : blocks) {
      boolean text = block.kind != Block.Kind.HEADER && block.kind != Block.Kind.FOOTER;
      if (text && block.cells.isEmpty() && Legibility.isRubbish(block.text.toString())) {
        taken.add(block);
      }
    }
    setApart(
        taken,
        blocks,
        diagnostics,
        " is no words, as of a scan that was read badly; it is kept apart, and nothing is read from"
            + " it");
  }

  private static void setApart(
      List<RawBlock> taken, List<RawBlock> blocks, List<Diagnostic> diagnostics, String why) {
    blocks.removeAll(new HashSet<>(taken));
    TreeSet<Integer> pages = new TreeSet<>();
    for (RawBlock block : taken) {
      block.kind = Block.Kind.HEADER;
      pages.add(block.firstPage);
      blocks.add(block);
    }
    for (int page : pages) {
      diagnostics.add(
          new Diagnostic(DiagnosticCode.TEXT_NOT_READABLE, "text of page " + page + why, page));
    }
  }

  /**
   * Makes headers of such blocks and puts them after the others, for nothing is read from those.
   */
  public static void take(List<RawBlock> blocks, List<Diagnostic> diagnostics) {
    List<RawBlock> taken = new ArrayList<>();
    boolean[] cipher = new boolean[blocks.size()];
    for (int i = 0; i < cipher.length; i++) {
      cipher[i] = Legibility.isCipher(blocks.get(i).text.toString());
    }
    for (int i = 0; i < cipher.length; i++) {
      boolean between = (i == 0 || cipher[i - 1]) && (i + 1 == cipher.length || cipher[i + 1]);
      if (cipher[i] || between && Legibility.hasNoWord(blocks.get(i).text.toString())) {
        taken.add(blocks.get(i));
      }
    }
    Set<RawBlock> own = new HashSet<>(taken);
    StringBuilder rest = new StringBuilder();
    blocks.stream()
        .filter(block -> !own.contains(block))
        .forEach(block -> rest.append(block.text).append(' '));
    if (taken.isEmpty() || Legibility.hasNoWord(rest.toString()) || rest.isEmpty()) {
      return; // what is not English at all stays as it is
    }
    setApart(
        taken,
        blocks,
        diagnostics,
        " has letters that stand for others; it is kept apart, and nothing is read from it");
  }
}
