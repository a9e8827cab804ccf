package io.github.inspectionreports.internal.page;

import java.util.List;

/**
 * What a page shows beside its text and its straight lines.
 *
 * @param slanted text that is set neither upright nor sideways, such as a word across the page
 * @param pictures where pictures are, as far as they lie on the page
 * @param dots where small figures stand that may be bullets: pictures, drawings or dashes of about
 *     the size of a letter
 * @param paths how many figures are drawn; letters that are drawn instead of written are hundreds
 */
public record PageGraphics(List<Run> slanted, List<Box> pictures, List<Box> dots, int paths) {
  /** Nothing. */
  public static final PageGraphics NONE = new PageGraphics(List.of(), List.of(), List.of(), 0);

  /** Copies the lists. */
  public PageGraphics {
    slanted = List.copyOf(slanted);
    pictures = List.copyOf(pictures);
    dots = List.copyOf(dots);
  }
}
