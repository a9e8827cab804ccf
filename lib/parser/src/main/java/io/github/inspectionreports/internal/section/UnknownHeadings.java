package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.GradeMeaning;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.internal.section.headings.HeadingTable.Heading;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a heading that no row matches opens, by where it is and by what follows it. */
final class UnknownHeadings {
  /** A scale has no more grades. */
  private static final int LINES_OF_A_SCALE = 5;

  /** Words of headings among the facts about an area. */
  private static final Pattern OF_AREA =
      Pattern.compile(
          "\\b(?:area|local|population|description|about)\\b", Pattern.CASE_INSENSITIVE);

  private UnknownHeadings() {}

  /** Whether what follows says what the grades mean. */
  static boolean leadsMeanings(List<Framed.Part> after) {
    List<Block> next = after.stream().limit(LINES_OF_A_SCALE).map(Framed.Part::block).toList();
    return !next.isEmpty() && GradeMeaning.in(next).contains(next.get(0));
  }

  /**
   * Whether a heading ends the facts about an area: it says nothing of the area, is set as large as
   * the heading above them, and does not follow that at once.
   *
   * @param kind the section in which it is
   * @param above the heading of that section, which a row knew
   * @param follows whether nothing is between the two
   */
  static boolean leavesArea(SectionKind kind, Block block, Block above, boolean follows) {
    return kind == SectionKind.AREA_CONTEXT
        && !follows
        && !HeadingShapes.isSmaller(block, above)
        && !OF_AREA.matcher(block.text()).find();
  }

  /**
   * Whether a heading goes on in the back page: what the grades mean, for the authority and for the
   * board, is one part of it.
   *
   * @param frame what the part is in which it stands
   * @param above the heading of that part
   */
  static boolean goesOn(
      @Nullable FrameKind frame, @Nullable Block above, Block block, Heading found) {
    return frame == FrameKind.BACK_PAGE
        && found.kind() == SectionKind.OTHER
        && found.frame() == null
        && above != null
        && above.lastPage() == block.firstPage()
        && HeadingShapes.isSmaller(block, above);
  }
}
