package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.tables.actions.ActionHead;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets tables of areas for priority action apart whose columns are lost: their lines are torn, and
 * would be read as what is to be done.
 */
final class LostTables {
  /** What follows such a table in every report that has one. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:Areas? for (?:improvement|priority action)s?|Local area partnership details"
              + "|Information about this inspection|Inspection team|Next steps)");

  /** No table has more blocks. */
  private static final int MOST = 60;

  private LostTables() {}

  /** Makes headers of their blocks and puts them after the others, for nothing is read there. */
  static void take(List<RawBlock> blocks) {
    List<RawBlock> taken = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int head = head(blocks, i);
      if (head == 0 || head == 2 && head(blocks, i + 1) > 0) {
        continue; // the section above has the name of a column
      }
      int end = i + head;
      while (end < Math.min(blocks.size(), i + MOST) && !isAfter(blocks.get(end))) {
        end++;
      }
      taken.addAll(blocks.subList(i, end));
      i = end - 1;
    }
    blocks.removeAll(new HashSet<>(taken));
    taken.forEach(block -> block.kind = Block.Kind.HEADER);
    blocks.addAll(taken);
  }

  /** Returns how many blocks are the head of a table that has no rows; 0 where none begins. */
  private static int head(List<RawBlock> blocks, int at) {
    if (at >= blocks.size()) {
      return 0;
    }
    String text = blocks.get(at).text.toString().replace(" | ", " ");
    boolean one = ActionHead.beginsInOnePiece(text);
    int below = one ? at + 1 : at + 2;
    if (below < blocks.size() && blocks.get(below).kind == Block.Kind.TABLE_ROW) {
      return 0;
    }
    boolean two =
        below <= blocks.size()
            && ActionHead.beginsInOnePiece(text + " " + blocks.get(below - 1).text);
    return one ? 1 : two ? 2 : 0;
  }

  private static boolean isAfter(RawBlock block) {
    String text = block.text.toString();
    boolean page =
        block.kind == Block.Kind.FOOTNOTE
            || block.kind == Block.Kind.HEADER
            || block.kind == Block.Kind.FOOTER;
    return page || AFTER.matcher(text).matches() || ClosingFormula.is(text);
  }
}
