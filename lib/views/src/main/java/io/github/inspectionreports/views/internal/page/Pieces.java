package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.views.internal.marks.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts blocks at the marks in them. Call it for the blocks in their order. */
final class Pieces {
  private final String text;
  private final List<Mark> marks;
  private final Set<Mark> begun = new HashSet<>();
  private int next;

  /**
   * Begins.
   *
   * @param text the text of the report
   * @param marks its marks, in reading order
   */
  Pieces(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Returns the pieces of a block: all of its text, each character once. */
  List<Piece> of(Block block) {
    List<Piece> pieces = new ArrayList<>();
    int at = block.start();
    while (next < marks.size() && marks.get(next).place().end() <= at) {
      next++;
    }
    for (int i = next; i < marks.size() && marks.get(i).place().start() < block.end(); i++) {
      Mark mark = marks.get(i);
      int from = Math.max(at, mark.place().start());
      int to = Math.min(block.end(), mark.place().end());
      if (from >= to) {
        continue; // of two marks in one place the first is shown
      }
      plain(at, from, pieces);
      pieces.add(new Piece(text.substring(from, to), mark, begun.add(mark)));
      at = to;
    }
    plain(at, block.end(), pieces);
    return pieces;
  }

  private void plain(int from, int to, List<Piece> pieces) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), null, false));
    }
  }
}
