package io.github.inspectionreports.internal.layout.blocks;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds lists whose items have numbers, letters or dashes in place of bullets: below a line that
 * ends in a colon, from "1", "a" or "i" on. Elsewhere a number is that of a paragraph, and a dash
 * is a part of the sentence.
 */
public final class ListItems {
  /** Marks of a list stand within so many points below one another. */
  private static final double SAME_PLACE = 2;

  private static final Pattern FIRST = Pattern.compile("[1aiAI]");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private ListItems() {}

  /** Makes bullets of such items. */
  static void mark(List<RawBlock> blocks) {
    RawBlock before = null;
    boolean dashed = false;
    for (RawBlock block : blocks) {
      if (before != null
          && block.kind == Block.Kind.PARAGRAPH
          && (opens(before, block) || goesOn(before, block))) {
        block.kind = Block.Kind.BULLET;
        block.level = 1;
      }
      if (before != null && block.kind == Block.Kind.PARAGRAPH && isDashed(block)) {
        boolean sister = isBelow(before, block);
        dashed = dashed || sister || endsInColon(before);
        if (dashed) {
          block.dropMark(2);
          block.level =
              sister
                  ? before.level
                  : before.kind == Block.Kind.BULLET ? Math.max(before.level, 2) : 1;
          block.kind = Block.Kind.BULLET;
        }
      } else {
        dashed = false;
      }
      before = block;
    }
  }

  private static boolean isDashed(RawBlock block) {
    return block.text.length() > 2
        && Characters.isDash(block.text.charAt(0))
        && block.text.charAt(1) == ' '
        && !Characters.isDash(block.text.charAt(block.text.length() - 1));
  }

  /** Whether a dash stands below the mark of an item, as in a list whose gaps were set unevenly. */
  private static boolean isBelow(RawBlock before, RawBlock block) {
    return before.kind == Block.Kind.BULLET
        && before.first != null
        && block.first != null
        && before.number.isEmpty()
        && Math.abs(before.markX - block.markX) < SAME_PLACE;
  }

  private static boolean endsInColon(RawBlock block) {
    int end = block.text.length() - 1;
    return end > 0 && block.text.charAt(end) == ':';
  }

  private static boolean opens(RawBlock before, RawBlock block) {
    return isFirst(block.number) && before.kind == Block.Kind.PARAGRAPH && endsInColon(before);
  }

  private static boolean goesOn(RawBlock before, RawBlock block) {
    return before.kind == Block.Kind.BULLET
        && !before.number.isEmpty()
        && follows(before.number.toLowerCase(Locale.ROOT), block.number.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a list may begin with a number: "1", "a" or "i". */
  public static boolean isFirst(String number) {
    return FIRST.matcher(number).matches();
  }

  /** Returns whether one number of a list comes after another: "2" after "1", "iv" after "iii". */
  public static boolean follows(String last, String next) {
    int roman = ROMAN.indexOf(last);
    if (roman >= 0 && roman + 1 < ROMAN.size() && next.equals(ROMAN.get(roman + 1))) {
      return true;
    }
    if (last.length() == 1 && next.length() == 1 && Character.isLetter(last.charAt(0))) {
      return next.charAt(0) == last.charAt(0) + 1;
    }
    return isFigure(last) && isFigure(next) && Integer.parseInt(next) == Integer.parseInt(last) + 1;
  }

  private static boolean isFigure(String number) {
    return !number.isEmpty()
        && number.length() <= 3
        && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
