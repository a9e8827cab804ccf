package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.regex.Pattern;

/** Distinguishes headings from text. */
final class Headings {
  private static final int LONGEST = 250;
  private static final int MOST_LINES = 5;
  private static final Pattern TAG = Pattern.compile("H[1-6]?");

  private Headings() {}

  /** Returns whether a finished block of a page is a heading by the way it is set. */
  static boolean isHeading(RawBlock block, TextMetrics metrics) {
    Line last = block.last;
    if (block.kind != Block.Kind.PARAGRAPH
        || last == null
        || last.entry
        || block.first != null && block.first.entry
        || block.lines > MOST_LINES
        || block.text.length() > LONGEST
        || block.text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (block.text.charAt(block.text.length() - 1) == '.' || endsOpen(block.text)) {
      return false;
    }
    boolean set = block.bold || metrics.isLarge(last.size) || TAG.matcher(last.tag).matches();
    return set && !WordList.isForeign(block.text);
  }

  private static boolean endsOpen(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return last == ';' || last == ',';
  }
}
