package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text of a page that nobody sees. */
final class HiddenText {
  /** So many pieces of invisible text are compared with what a page shows. */
  private static final int MOST_HIDDEN = 5_000;

  private HiddenText() {}

  /** The size of most hidden text: programs for scans guess the size of each word anew. */
  static double usualSize(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.removeIf(piece -> !piece.hidden);
    sorted.sort(Comparator.comparingDouble(piece -> piece.size));
    int left = sorted.stream().mapToInt(piece -> piece.text.length()).sum() / 2;
    for (Piece piece : sorted) {
      left -= piece.text.length();
      if (left < 0) {
        return piece.size;
      }
    }
    return 0;
  }

  /** How many characters of invisible text a page says nowhere else, and behind no picture. */
  static int unseen(List<Piece> pieces, List<Box> pictures, Budget budget) {
    ShownLetters shown = new ShownLetters();
    pieces.stream().filter(piece -> !piece.hidden).forEach(piece -> shown.add(piece.text));
    int unseen = 0;
    int looked = 0;
    for (Piece piece : pieces) {
      if (piece.hidden && pictures.stream().noneMatch(box -> isOver(box, piece))) {
        budget.work(shown.length() / 8);
        boolean copy =
            ++looked < MOST_HIDDEN && shown.has(piece.text, isOverText(piece, pieces, budget));
        unseen += copy ? 0 : piece.text.length();
      }
    }
    return unseen;
  }

  private static boolean isOverText(Piece hidden, List<Piece> pieces, Budget budget) {
    budget.work(pieces.size());
    return pieces.stream()
        .anyMatch(
            piece ->
                !piece.hidden
                    && Math.abs(piece.y - hidden.y) < piece.size
                    && piece.x < hidden.endX
                    && piece.endX > hidden.x);
  }

  private static boolean isOver(Box box, Piece piece) {
    return piece.turn != 0
        || piece.x < box.x2()
            && piece.endX > box.x1()
            && piece.y > box.y1()
            && piece.y - piece.size < box.y2();
  }
}
