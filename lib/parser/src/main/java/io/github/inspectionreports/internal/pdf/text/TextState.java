package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.internal.pdf.font.TextFont;
import org.jspecify.annotations.Nullable;

/** What the operators q and Q save and restore, as far as text and lines need it. */
public final class TextState implements Cloneable {
  public Affine page = Affine.NONE;
  public @Nullable TextFont font;
  public double size;
  public double letterSpace;
  public double wordSpace;
  public double stretch = 1;
  public double leading;
  public double rise;
  public int mode;

  public TextState copy() {
    try {
      return (TextState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
