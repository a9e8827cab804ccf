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

  /** Says what is to be done or that there is something, and so is more than a list's title. */
  private static final Pattern DEMAND =
      Pattern.compile(
          "^There (?:is|are)\\b|\\b(?:must|should|will|(?:needs?|required|has|have|ought) to)\\b");

  private ListEnds() {}

  /**
   * What a sentence leads in as a list that no heading opens: areas for priority action, or what
   * needs to improve.
   *
   * @param kind the section in which it is
   * @param above the blocks of that section
   * @param next what follows it
   * @return the kind of the list; null where it leads in none
   */
  static @Nullable SectionKind leads(
      SectionKind kind,
      VisitKind visit,
      List<Block> above,
      Block block,
      Framed.@Nullable Part next,
      ParagraphTests tests) {
    String text = block.text();
    boolean colon = text.endsWith(":");
    boolean items = HeadingShapes.isItem(next);
    if (visit == VisitKind.PRESS
        || block.kind() == Block.Kind.BULLET
        || !block.number().isEmpty()
        || !colon && !(items && HeadingShapes.sentences(text) <= 1)) {
      return null;
    }
    if (kind != SectionKind.PRIORITY_ACTIONS && tests.leadsActions().test(text)) {
      return SectionKind.PRIORITY_ACTIONS;
    }
    boolean inside = kind == SectionKind.IMPROVEMENTS || kind == SectionKind.AREA_CONTEXT;
    boolean first = kind == SectionKind.PRIORITY_ACTIONS && above.isEmpty();
    return colon && items && !inside && !first && tests.leadsNeeds().test(text)
        ? SectionKind.IMPROVEMENTS
        : null;
  }

  /**
   * Whether a sentence that leads in a list is its heading: it is set as one, or names what was
   * found and ends in a colon above items. One that says what is to be done is a part of the list.
   *
   * @param list the kind of the list
   */
  static boolean isHeading(SectionKind list, Block block, Framed.@Nullable Part next) {
    String text = block.text();
    return list == SectionKind.IMPROVEMENTS
        || HeadingShapes.isSet(block)
        || text.endsWith(":")
            && HeadingShapes.isItem(next)
            && HeadingShapes.sentences(text) == 0
            && !DEMAND.matcher(text).find();
  }

  /** Whether a block is below the last item of a list that a paragraph led in. */
  static boolean ends(List<Block> list, Block block) {
    return !list.isEmpty()
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
