package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.model.FrameKind;
import org.jspecify.annotations.Nullable;

/**
 * A block of the letter's text: a paragraph, heading, bullet or row.
 *
 * @param start offset of its first character after its sign
 * @param end offset after its last character
 * @param sign the bullet or number before it; empty for none
 * @param level 2 to 5 for a heading; 0 for other text
 * @param frame the part of the frame that it is; null where it belongs to the body
 * @param page the page on which it begins
 */
record Block(int start, int end, String sign, int level, @Nullable FrameKind frame, int page) {

  String id() {
    return "b" + start;
  }

  boolean isBullet() {
    return !sign.isEmpty();
  }

  /** Whether it is at the end of the text and was repeated on pages, or is a footnote. */
  boolean isFurniture() {
    return frame == FrameKind.HEADER || frame == FrameKind.FOOTER || frame == FrameKind.FOOTNOTE;
  }
}
