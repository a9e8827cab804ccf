package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where lists begin that no heading opens, and where lists end without one. */
final class ListEnds {
  /** The end of a letter has no more paragraphs. */
  private static final int LAST = 8;

  private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})\\.?");

  private ListEnds() {}

  /**
   * Whether a paragraph leads in a list of areas for priority action.
   *
   * @param kind the section in which it is
   * @param next what follows it
   */
  static boolean leadsActions(
      SectionKind kind,
      VisitKind visit,
      Block block,
      Framed.@Nullable Part next,
      ParagraphTests tests) {
    return kind != SectionKind.PRIORITY_ACTIONS
        && visit != VisitKind.PRESS
        && block.kind() != Block.Kind.BULLET
        && block.number().isEmpty()
        && (block.text().endsWith(":")
            || HeadingShapes.isItem(next) && HeadingShapes.sentences(block.text()) <= 1)
        && tests.leadsActions().test(block.text());
  }

  /** Whether a block is below the last item of a list that a paragraph led in. */
  static boolean ends(List<Block> list, Block block) {
    return list.size() > 1
        && block.kind() == Block.Kind.PARAGRAPH
        && block.number().isEmpty()
        && list.get(list.size() - 1).kind() != Block.Kind.PARAGRAPH;
  }

  /**
   * Whether a numbered paragraph of a report continues below items without numbers, such as bullets
   * under "Within six months": the count of its paragraphs runs through the whole report.
   *
   * @param kind the section in which it is
   * @param list the blocks of that section
   */
  static boolean endsAtNumber(SectionKind kind, VisitKind visit, List<Block> list, Block block) {
    if (kind == SectionKind.IMPROVEMENTS && visit == VisitKind.SIF && leaps(list, block)) {
      return true;
    }
    return kind == SectionKind.IMPROVEMENTS
        && visit == VisitKind.SAFEGUARDING_LAC
        && !list.isEmpty()
        && block.kind() == Block.Kind.PARAGRAPH
        && !block.number().isEmpty()
        && !block.number().equals("1")
        && !block.text().endsWith(":")
        && list.stream()
            .allMatch(item -> item.kind() == Block.Kind.BULLET && item.number().isEmpty());
  }

  /**
   * Whether a numbered paragraph of several sentences leaves the count of the numbered items above
   * it: its number is that of the report's paragraphs.
   */
  private static boolean leaps(List<Block> list, Block block) {
    if (list.isEmpty() || HeadingShapes.sentences(block.text()) < 2) {
      return false;
    }
    int number = number(block);
    int above = number(list.get(list.size() - 1));
    return above > 0 && number > above + 1;
  }

  private static int number(Block block) {
    Matcher whole = WHOLE.matcher(block.number());
    return whole.matches() ? Integer.parseInt(whole.group(1)) : 0;
  }

  /**
   * Whether a paragraph begins the end of a letter, which says what happens next: nothing but a few
   * paragraphs stands below it.
   *
   * @param kind the section in which it stands
   * @param after what follows it
   */
  static boolean beginsNextSteps(
      SectionKind kind,
      VisitKind visit,
      Block block,
      List<Framed.Part> after,
      ParagraphTests tests) {
    if (visit == VisitKind.PRESS
        || kind == SectionKind.NEXT_STEPS
        || kind == SectionKind.ABOUT
        || block.kind() != Block.Kind.PARAGRAPH
        || !block.number().isEmpty()) {
      return false;
    }
    int left = 0;
    for (Framed.Part part : after) {
      if (part.frame() == null && (++left > LAST || part.block().kind() != Block.Kind.PARAGRAPH)) {
        return false;
      }
    }
    return tests.saysNext().test(block.text()); // last, for it reads the paragraph
  }
}
