package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.internal.pdf.font.TextFont;
import org.jspecify.annotations.Nullable;

/** A run that still grows. */
final class Piece {
  final StringBuilder text;
  final Gaps gaps;
  final TextFont font;
  final int turn;
  final String tag;
  final int element;
  final boolean hidden;
  final double size;
  final double x;
  final double y;

  /** The piece before this one that has the same text near by. */
  @Nullable Piece before;

  double endX;
  boolean bold;
  boolean twice;

  Piece(TextCollector.Shown shown, double x, double endX, double y) {
    text = new StringBuilder(shown.text());
    gaps = shown.gaps();
    font = shown.font();
    turn = shown.turn();
    tag = shown.tag();
    element = shown.element();
    hidden = shown.hidden();
    size = shown.size();
    bold = shown.bold();
    this.x = x;
    this.endX = endX;
    this.y = y;
  }
}
