package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps where each glyph of a page is, for those who ask for it. */
public final class GlyphPlaces {
  private final List<Glyph> all;

  private int page;
  private Affine toPage = Affine.NONE;
  private final List<Glyph> shown = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();

  /** A glyph before its string is placed: where the pen stood before and after it. */
  private record Pending(String text, double start, double end) {}

  public GlyphPlaces(List<Glyph> all) {
    this.all = all;
  }

  /**
   * Begins a page.
   *
   * @param number its number
   * @param upright from the page's own coordinates to those of a reader
   */
  public void begin(int number, Affine upright) {
    page = number;
    toPage = upright.inverse();
    shown.clear();
    hidden.clear();
    pending.clear();
  }

  void add(String text, double start, double end) {
    if (!text.isBlank() && !text.equals("\u00A0")) {
      pending.add(new Pending(text, start, end));
    }
  }

  /** Drops what has been added since the last string. */
  void drop() {
    pending.clear();
  }

  /**
   * Places what has been added since the last string.
   *
   * @param spelled what all of it really stands for; null where it stands for itself
   */
  void place(Affine reader, double rise, double size, boolean isHidden, @Nullable String spelled) {
    Affine m = reader.then(toPage);
    if (spelled != null && !pending.isEmpty()) {
      Pending last = pending.get(pending.size() - 1);
      Pending whole = new Pending(spelled, pending.get(0).start(), last.end());
      pending.clear();
      pending.add(whole);
    }
    for (Pending one : pending) {
      (isHidden ? hidden : shown)
          .add(
              new Glyph(
                  page,
                  one.text(),
                  m.x(one.start(), rise),
                  m.y(one.start(), rise),
                  m.x(one.end(), rise),
                  m.y(one.end(), rise),
                  size));
    }
    pending.clear();
  }

  public void end(boolean keepHidden) {
    all.addAll(shown);
    if (keepHidden) {
      all.addAll(hidden);
    }
  }
}
