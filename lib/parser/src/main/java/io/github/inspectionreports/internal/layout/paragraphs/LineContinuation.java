package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.ListItems;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ClosingFormula;
import io.github.inspectionreports.internal.vocabulary.CutDates;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a line continues the block before it. Evidence is weighed in the order in which
 * it can be trusted: marks, print, distance, the PDF's own structure, indents, and last whether the
 * writer's word processor would have broken the line there.
 */
final class LineContinuation {
  /** A distance of more than this many times the usual one parts blocks. */
  private static final double PARTED = 1.24;

  /** The same inside one element of the PDF's structure. */
  private static final double PARTED_ELEMENT = 2.2;

  private static final double SAME_SIZE = 0.08;
  private static final double INDENT = 5;

  /** With more room left than this part of the line's width, a line was ended on purpose. */
  private static final double MUCH_ROOM = 0.12;

  /** With so much room left it may go on where its last word asks for another. */
  private static final double QUARTER = 0.25;

  /** With so much room left it was, even before a small letter. */
  private static final double HALF_EMPTY = 0.4;

  private final TextMetrics metrics;

  LineContinuation(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /** Returns whether a line belongs to the block whose last line is above it on the same page. */
  boolean joins(RawBlock block, Line next) {
    Line last = block.last;
    if (last == null
        || last.entry && !Characters.beginsLower(next.text)
        || isMarked(block, next)
        || ClosingFormula.isApart(next.text)
        || differs(last, next)) {
      return false;
    }
    double gap = next.y - last.y;
    double usual = metrics.leading() * Math.max(last.size, next.size);
    boolean sameElement = last.lastElement != 0 && last.lastElement == next.firstElement;
    if (gap < 0.3 * usual || gap > PARTED_ELEMENT * usual) {
      return false;
    }
    if (gap > PARTED * usual && !sameElement && !breaksOff(block, next)) {
      return false;
    }
    if (changesWeight(last, next) && !sameElement) {
      return false;
    }
    if (isOutdented(block, next)) {
      return false;
    }
    return !endedOnPurpose(block, last, next, sameElement);
  }

  /**
   * Returns whether a line at the top of a page continues a block of the page before.
   *
   * @param item the item of a list that follows such lines at once; null for none
   */
  boolean joinsOverPage(RawBlock block, Line next, @Nullable Line item) {
    Line last = block.last;
    if (last == null
        || last.entry
        || block.bold && !Characters.beginsLower(next.text)
        || isMarked(block, next)
        || ClosingFormula.isApart(next.text)
        || differs(last, next)) {
      return false;
    }
    if (last.lastElement != 0 && last.lastElement == next.firstElement) {
      return true;
    }
    boolean lower = Characters.beginsLower(next.text);
    if (last.bold != next.bold && (last.bold && !last.text.isEmpty() || next.bold)) {
      return false;
    }
    if (Characters.endsSentence(block.text)) {
      // Where the sentence ends, only an indent after mark or number shows that the block
      // continues: below a full line, or above the next item of the same list.
      boolean inList =
          item != null
              && block.kind == Block.Kind.BULLET
              && Math.abs(item.markX - block.markX) < INDENT / 2;
      return !lower
          && (block.kind == Block.Kind.BULLET || !block.number.isEmpty())
          && block.textX > block.markX + INDENT
          && Math.abs(next.x - block.textX) < INDENT / 2
          && (room(block, last, next) <= 0 || inList);
    }
    if (endsWith(block.text, ':')) {
      return false;
    }
    boolean aligned = Math.abs(next.x - block.textX) <= INDENT;
    double room = room(block, last, next);
    // The width of a number is hard to know from the line: "72" is narrow, "62.5%" is wide.
    boolean figure = next.number.isEmpty() && startsWithDigit(next.text);
    double needed = figure ? MUCH_ROOM * (block.right - block.textX) : 0;
    return lower || aligned && (block.lines > 1 || room <= needed);
  }

  /** Returns whether a paragraph stops in the middle of a sentence that the next line takes up. */
  private static boolean breaksOff(RawBlock block, Line next) {
    int length = block.text.length();
    return block.lines > 1
        && !block.bold
        && length > 0
        && Character.isLowerCase(block.text.charAt(length - 1))
        && Characters.beginsLower(next.text);
  }

  /** A number in the middle of a sentence, as in "section 17", is not a number of a paragraph. */
  private static boolean isMarked(RawBlock block, Line next) {
    if (next.gluedNumber) {
      return block.bold
          || follows(block, next)
          || Characters.endsSentence(block.text)
          || endsWith(block.text, ':');
    }
    if (next.number.isEmpty()) {
      return next.isItem();
    }
    boolean inText =
        block.textX > block.markX + INDENT && Math.abs(next.markX - block.textX) < INDENT;
    return !inText || Characters.endsSentence(block.text);
  }

  private static boolean follows(RawBlock block, Line next) {
    return !block.number.isEmpty() && ListItems.follows(block.number, next.number);
  }

  private boolean differs(Line last, Line next) {
    return Math.abs(last.size - next.size) > SAME_SIZE * last.size;
  }

  private static boolean changesWeight(Line last, Line next) {
    return last.endsBold != next.startsBold && (last.bold || next.bold);
  }

  private boolean isOutdented(RawBlock block, Line next) {
    // A number that is here is a part of the sentence.
    double indent = next.markX - block.textX;
    boolean unknown = block.lines == 1 && block.first != null && block.first.gluedNumber;
    if (Math.abs(indent) <= INDENT || unknown && next.markX > block.markX - INDENT) {
      return false;
    }
    if (Characters.beginsLower(next.text)) {
      return false;
    }
    if (isCentred(block, next)) {
      return false;
    }
    boolean marked = block.kind == Block.Kind.BULLET || !block.number.isEmpty();
    if (indent < 0 && !marked && block.lines == 1) {
      // The second line of a paragraph whose first line is indented.
      return Characters.endsSentence(block.text);
    }
    return true;
  }

  private static boolean isCentred(RawBlock block, Line next) {
    Line last = block.last;
    return last != null
        && Math.abs((last.x + last.endX) / 2 - (next.x + next.endX) / 2) < INDENT
        && last.bold == next.bold;
  }

  private boolean endedOnPurpose(RawBlock block, Line last, Line next, boolean sameElement) {
    double room = room(block, last, next);
    double width = block.right - block.textX;
    if (CutDates.goOn(block.text, next.text)) {
      return false;
    }
    if (Characters.beginsLower(next.text)) {
      return !sameElement && room > HALF_EMPTY * width;
    }
    if (!block.bold && block.lines > 1 && Characters.endsAmidPhrase(last.text)) {
      return false;
    }
    boolean muchRoom = room > MUCH_ROOM * width;
    if (!block.bold && goesOnUntagged(last, next) && room <= QUARTER * width) {
      return false;
    }
    if (sameElement && Characters.endsOpen(last.text)) {
      return false;
    }
    if (sameElement || muchRoom) {
      return muchRoom;
    }
    if (Characters.endsOpen(last.text)) {
      return false;
    }
    if (isParagraph(last) && isParagraph(next)) {
      // Some programs make a paragraph of each line of an item: a full one of them continues.
      return !(block.kind == Block.Kind.BULLET && room <= 0 && isAfterMark(block, next));
    }
    return room > 0.02 * width
        && (Characters.endsSentence(last.text) || last.firstElement != next.firstElement);
  }

  /** Whether a line ends or the next begins so that no paragraph does, where no tags say it. */
  private static boolean goesOnUntagged(Line last, Line next) {
    String text = last.text;
    if (last.lastElement != 0 || next.firstElement != 0 || text.isEmpty()) {
      return false;
    }
    boolean word = Character.isLetter(text.charAt(text.length() - 1));
    return word && (Characters.endsOpen(text) || next.text.startsWith("("));
  }

  /** Returns whether a line begins where the text after a mark does, and not at the mark. */
  private static boolean isAfterMark(RawBlock block, Line next) {
    return block.textX > block.markX + INDENT && Math.abs(next.x - block.textX) < INDENT / 2;
  }

  /** Returns whether a line is all in one element of the kind that paragraphs are. */
  private static boolean isParagraph(Line line) {
    if (line.firstElement == 0 || line.firstElement != line.lastElement) {
      return false;
    }
    return switch (line.tag) {
      case "P", "LBody", "TD", "TH", "H", "H1", "H2", "H3", "H4", "H5", "H6" -> true;
      default -> false;
    };
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private static boolean endsWith(CharSequence text, char end) {
    return text.length() > 0 && text.charAt(text.length() - 1) == end;
  }

  /** Returns how much room the first word of the next line would have left on the last line. */
  private static double room(RawBlock block, Line last, Line next) {
    return block.right - last.endX - next.firstWordWidth();
  }
}
