package io.github.inspectionreports.internal.pdf;

import org.jspecify.annotations.Nullable;

/** What the operators q and Q save and restore, as far as text and lines need it. */
final class TextState implements Cloneable {
  Affine page = Affine.NONE;
  @Nullable LetterFont font;
  double size;
  double letterSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int mode;

  TextState copy() {
    try {
      return (TextState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
