package io.github.inspectionreports.views.internal.pdf;

import io.github.inspectionreports.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line of text on a page, in the page's own coordinates.
 *
 * @param x where its base line begins
 * @param y where its base line begins
 * @param endX where its base line ends
 * @param endY where its base line ends
 * @param size height of its font
 */
public record Quad(double x, double y, double endX, double endY, double size) {
  /** How far letters reach below and above their base line, as parts of the size. */
  private static final double BELOW = 0.24;

  private static final double ABOVE = 0.8;

  /** Glyphs that are further apart than this part of the size do not stand together. */
  private static final double APART = 2.5;

  /** Lines are at least this part of the size apart. */
  private static final double LINE = 0.5;

  /** Returns the stretches of glyphs that follow each other. */
  public static List<Quad> of(List<Glyph> glyphs) {
    List<Quad> quads = new ArrayList<>();
    Quad last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && last.isFollowedBy(glyph)) {
        last = last.with(glyph);
        quads.set(quads.size() - 1, last);
      } else {
        last = new Quad(glyph.x(), glyph.y(), glyph.endX(), glyph.endY(), glyph.size());
        quads.add(last);
      }
    }
    return quads;
  }

  private boolean isFollowedBy(Glyph glyph) {
    double[] along = along();
    double ahead = (glyph.x() - endX) * along[0] + (glyph.y() - endY) * along[1];
    double aside = (glyph.y() - endY) * along[0] - (glyph.x() - endX) * along[1];
    double larger = Math.max(size, glyph.size());
    return Math.abs(aside) < LINE * larger && ahead > -larger && ahead < APART * larger;
  }

  /** Ends where the glyph ends; a raised mark leaves the base line where it is. */
  private Quad with(Glyph glyph) {
    double[] along = along();
    double length = (glyph.endX() - x) * along[0] + (glyph.endY() - y) * along[1];
    return new Quad(
        x, y, x + length * along[0], y + length * along[1], Math.max(size, glyph.size()));
  }

  /** The direction in which it is read, of length 1. */
  private double[] along() {
    double length = Math.hypot(endX - x, endY - y);
    return length == 0
        ? new double[] {1, 0}
        : new double[] {(endX - x) / length, (endY - y) / length};
  }

  /** Its corners as annotations have them: upper left, upper right, lower left, lower right. */
  double[] corners() {
    double[] along = along();
    double upX = -along[1] * size;
    double upY = along[0] * size;
    return new double[] {
      x + ABOVE * upX,
      y + ABOVE * upY,
      endX + ABOVE * upX,
      endY + ABOVE * upY,
      x - BELOW * upX,
      y - BELOW * upY,
      endX - BELOW * upX,
      endY - BELOW * upY
    };
  }
}
