package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.tables.actions.ActionHead;
import io.github.inspectionreports.internal.layout.words.Formulas;
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
      // The section above has the name of a column.
      if (!isHead(blocks, i) || isHead(blocks, i + 1)) {
        continue;
      }
      int last = Math.min(blocks.size(), i + MOST);
      taken.add(blocks.get(i++)); // the next may be the other half of the head
      do {
        taken.add(blocks.get(i++));
      } while (i < last && !isAfter(blocks.get(i)));
      i--;
    }
    blocks.removeAll(new HashSet<>(taken));
    taken.forEach(block -> block.kind = Block.Kind.HEADER);
    blocks.addAll(taken);
  }

  /** Whether a block, or it and the next, are the head of a table that has no rows. */
  private static boolean isHead(List<RawBlock> blocks, int at) {
    if (at == blocks.size()) {
      return false;
    }
    String text = blocks.get(at).text.toString().replace(" | ", " ");
    String next = at + 1 < blocks.size() ? blocks.get(at + 1).text.toString() : "";
    boolean one = ActionHead.isOnePiece(text);
    int below = one ? at + 1 : at + 2;
    boolean rows = below < blocks.size() && blocks.get(below).kind == Block.Kind.TABLE_ROW;
    return !rows && (one || ActionHead.isOnePiece(text + " " + next));
  }

  private static boolean isAfter(RawBlock block) {
    String text = block.text.toString();
    boolean page =
        block.kind == Block.Kind.FOOTNOTE
            || block.kind == Block.Kind.HEADER
            || block.kind == Block.Kind.FOOTER;
    return page || AFTER.matcher(text).matches() || Formulas.isClosing(text);
  }
}
