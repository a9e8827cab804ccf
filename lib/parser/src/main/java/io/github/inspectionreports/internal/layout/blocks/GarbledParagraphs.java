package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.words.Legibility;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets paragraphs of a plain text apart whose letters stand for others. */
public final class GarbledParagraphs {
  private static final int LONGEST_HEADING = 150;

  /** Names and addresses are shorter. */
  private static final int LEAST_TEXT = 50;

  private static final String HEADINGS =
      "; it seems to have headings, so sections and items below them are missing, or the items are"
          + " context, and what follows may be in the wrong section";

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
        List.of(),
        blocks,
        diagnostics,
        " is no words, as of a scan that was read badly; it is kept apart, and nothing is read from"
            + " it");
  }

  /** Headings stay in their places, for they end the sections above them. */
  private static void setApart(
      List<RawBlock> taken,
      List<RawBlock> headings,
      List<RawBlock> blocks,
      List<Diagnostic> diagnostics,
      String why) {
    Set<RawBlock> moved = new LinkedHashSet<>(taken);
    headings.forEach(moved::remove);
    blocks.removeAll(moved);
    blocks.addAll(moved);
    TreeSet<Integer> pages = new TreeSet<>();
    for (RawBlock block : taken) {
      block.kind = Block.Kind.HEADER;
      pages.add(block.firstPage);
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
    List<RawBlock> headings = headings(blocks, cipher);
    for (int i = 0; i < cipher.length; i++) {
      boolean between = (i == 0 || cipher[i - 1]) && (i + 1 == cipher.length || cipher[i + 1]);
      if (cipher[i] || between && Legibility.hasNoWord(blocks.get(i).text.toString())) {
        taken.add(blocks.get(i));
      }
    }
    taken.removeAll(headings);
    taken.addAll(headings);
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
        headings,
        blocks,
        diagnostics,
        " has letters that stand for others; it is kept apart, and nothing is read from it"
            + (headings.isEmpty() ? "" : HEADINGS));
  }

  /** Short lines above text that can be read: together they show that their letters are others. */
  private static List<RawBlock> headings(List<RawBlock> blocks, boolean[] cipher) {
    List<RawBlock> found = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      String text = block.text.toString();
      boolean line =
          (block.kind == Block.Kind.HEADING || block.kind == Block.Kind.PARAGRAPH)
              && text.length() <= LONGEST_HEADING
              && !text.endsWith(".");
      if (line
          && (cipher[i] || Legibility.mayBeCipher(text))
          && !cipher[i + 1]
          && isText(blocks.get(i + 1))) {
        found.add(block);
        all.append(text).append(' ');
      }
    }
    return Legibility.isCipher(all.toString()) ? found : List.of();
  }

  private static boolean isText(RawBlock block) {
    return block.kind == Block.Kind.BULLET
        || block.text.length() > LEAST_TEXT && !Legibility.hasNoWord(block.text.toString());
  }
}
