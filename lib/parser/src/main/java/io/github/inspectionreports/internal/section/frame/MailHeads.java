package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.section.frame.FrameTable.Where;
import io.github.inspectionreports.model.FrameKind;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines with labels above a mail that someone sent on. */
final class MailHeads {
  /** So many lines of a mail's head may be between a label and the name of the sender. */
  private static final int LINES = 6;

  private static final Pattern SENDER =
      Pattern.compile(
          "^(?:(?:From|Sent): |-{3,} ?(?:Original|Forwarded) [Mm]essage|Begin forwarded message)");

  /** Labels that letters have too: "To: Rowan Ashby, Director of Children's Services". */
  private static final Pattern LABEL =
      Pattern.compile("^(?:To|Cc|Bcc|Subject|Date|Attachments?): ");

  private final FrameTable frames;

  MailHeads(FrameTable frames) {
    this.frames = frames;
  }

  /**
   * Returns whether a block is one of the lines. The labels of a letter have no sender beside them,
   * and its date has a day and no hour.
   *
   * @param blocks the document
   * @param at the place of the block
   */
  boolean isHead(List<Block> blocks, int at) {
    String text = blocks.get(at).text();
    return SENDER.matcher(text).lookingAt()
        || LABEL.matcher(text).lookingAt()
            && !BlockShapes.isDate(text)
            && (hasSender(blocks, at, -1) || hasSender(blocks, at, 1));
  }

  private boolean hasSender(List<Block> blocks, int at, int step) {
    for (int n = at + step; n >= 0 && n < blocks.size() && Math.abs(n - at) <= LINES; n += step) {
      String text = blocks.get(n).text();
      if (SENDER.matcher(text).lookingAt()) {
        return true;
      }
      boolean date = BlockShapes.isDate(text) && !LABEL.matcher(text).lookingAt();
      FrameKind kind = frames.recognise(text, Where.HEAD);
      if (date
          || kind == FrameKind.LETTERHEAD
          || kind == FrameKind.GREETING
          || BlockShapes.isProse(blocks.get(n))) {
        return false;
      }
    }
    return false;
  }
}
