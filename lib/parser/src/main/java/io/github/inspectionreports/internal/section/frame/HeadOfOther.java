package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.vocabulary.Postcodes;
import io.github.inspectionreports.model.FrameKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a document that follows a letter: the title of an answer, or the letterhead of
 * another letter. Neither has signed the letter above it.
 */
final class HeadOfOther {
  /** There are few lines between the title of an answer and its text. */
  private static final int TITLE_LINES = 3;

  /** No letterhead has more lines above the date of its letter. */
  private static final int LETTERHEAD_LINES = 10;

  /** With whom a letterhead begins, besides a council. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:The )?(?:(?:Department|Ministry|Office) (?:for|of) |(?:Home|Cabinet) Office\\b|NHS \\p{Lu}"
              + "|House of |(?:\\p{Lu}[\\p{L}’'-]{1,20} ){1,4}(?:Council|Borough|Integrated Care Board"
              + "|Children[’']s Trust|Constabulary|Police)\\b)");

  private HeadOfOther() {}

  /**
   * Finds its first line.
   *
   * @param blocks the running blocks
   * @param from the first block that may be of it
   * @param other the block from which all is of the other document
   * @return its first block; {@code other} where nothing above is of its head
   */
  static int first(List<Block> blocks, int from, int other) {
    int first = other;
    boolean address = false;
    for (int n = other - 1; n >= from && other - n <= LETTERHEAD_LINES; n--) {
      String text = blocks.get(n).text();
      address |= Postcodes.areAtEnd(text);
      if (address && (OFFICE.matcher(text).lookingAt() || BlockShapes.namesCouncil(text))) {
        return n;
      }
      first = other - n <= TITLE_LINES && BlockShapes.beginsAnswer(text) ? n : first;
    }
    return first;
  }

  /** The same, below the last block that is no part of a signature. */
  static int first(
      List<Block> blocks, List<Integer> running, int body, int other, @Nullable FrameKind[] kinds) {
    int from = other;
    while (from > body + 1 && kinds[running.get(from - 1)] == FrameKind.SIGNATURE) {
      from--;
    }
    return first(running.stream().map(blocks::get).toList(), from, other);
  }
}
