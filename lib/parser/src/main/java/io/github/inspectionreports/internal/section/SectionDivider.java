package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.JudgedService;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.section.headings.GradedHeadings;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.section.headings.HeadingTable.Heading;
import io.github.inspectionreports.internal.vocabulary.Grades;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of a division into sections while the blocks go by. */
final class SectionDivider {
  private final HeadingTable headings;
  private final GradedHeadings graded;
  private final ParagraphTests tests;
  private final VisitKind visit;
  private final boolean letter;
  private final LetterOpening.Turns turns;
  private final CurrentArea areas;
  private final Set<Block> rows;
  private final List<Block> gradedRows = new ArrayList<>();
  private boolean divided;
  private final List<SectionPart> parts = new ArrayList<>();
  private final List<FramePart> frame = new ArrayList<>();
  private SectionKind kind;
  private @Nullable FrameKind ownFrame;
  private @Nullable String row;
  private int level = 1;
  private @Nullable Block heading;
  private @Nullable Block known;
  private boolean table;
  private boolean led;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> cuts = new ArrayList<>();

  /** The row of a table right above the block at hand. */
  private @Nullable Block rowAbove;

  /** What follows the block at hand. */
  private List<Framed.Part> after = List.of();

  SectionDivider(
      HeadingTable headings,
      ParagraphTests tests,
      VisitKind visit,
      boolean letter,
      LetterOpening.Turns turns,
      Set<Block> rows,
      @Nullable JudgedService service) {
    this.headings = headings;
    this.graded = headings.graded();
    this.areas = new CurrentArea(graded, service);
    this.tests = tests;
    this.visit = visit;
    this.letter = letter;
    this.turns = turns;
    this.rows = rows;
    this.kind = SectionKinds.opening(visit, letter);
  }

  void frame(Block block, FrameKind frameKind) {
    frame.add(new FramePart(frameKind, block.text(), block.place()));
    cuts.add(blocks.size());
    if (frameKind == FrameKind.TABLE) {
      table = true;
      rowAbove = block;
      if (graded.isGraded(block.text())) {
        gradedRows.add(block);
      }
    }
  }

  /** Takes a heading that cannot be read: the kind of the section below it is unknown. */
  void unread(Block block) {
    frame(block, FrameKind.HEADER);
    if (!parts.isEmpty() || !blocks.isEmpty()) {
      open(null, SectionKind.OTHER, null, 1, null);
    }
  }

  /** A judgement with its grade may be a table of one row, which is the heading of its findings. */
  private void endTable(boolean goesOn) {
    boolean below =
        visit == VisitKind.SIF && (SectionKinds.DEMANDS.contains(kind) || !parts.isEmpty())
            || visit == VisitKind.SAFEGUARDING_LAC && areas.isInPart();
    if (!goesOn && gradedRows.size() == 1 && below) {
      Block row = gradedRows.get(0);
      frame.removeIf(part -> part.place().equals(row.place()));
      known = row;
      open(row, SectionKind.FINDINGS, headings.recognise(row.text(), visit), 1, null);
      divided = false;
    }
    if (!goesOn) {
      gradedRows.clear();
    }
  }

  /**
   * Takes a block of the body.
   *
   * @param block the block
   * @param following what follows it
   */
  void add(Block block, List<Framed.Part> following) {
    after = following;
    Framed.Part next = following.isEmpty() ? null : following.get(0);
    endTable(block.kind() == Block.Kind.TABLE_ROW || rows.contains(block));
    Block above = rowAbove != null ? rowAbove : blocks.isEmpty() ? heading : null;
    rowAbove = null;
    boolean earlier =
        isEarlierGrade(block)
            || isGraded(block) && this.graded.repeats(block, above)
            || kind == SectionKind.AREA_CONTEXT && HeadingShapes.leadsEarlierGrades(block);
    boolean graded = !earlier && isGraded(block) && !rows.contains(block);
    boolean asks = !earlier && (graded || HeadingShapes.mayBeHeading(block));
    Heading found = asks ? headings.recognise(block, next, visit) : null;
    if (found != null
        && (leadsEarlierGrades(block, found)
            || found.kind() == SectionKind.PRIORITY_ACTIONS
                && tests.earlier().test(block.text()))) {
      found = null;
    }
    if (found != null && block.kind() == Block.Kind.TABLE_ROW && !opensTable(block, found)) {
      found = null;
    }
    boolean line =
        graded && found == null && this.graded.isLabelled(block.text())
            || kind == SectionKind.JUDGEMENTS && this.graded.isItem(block, blocks, visit);
    SectionKind list = ListEnds.leads(kind, visit, blocks, block, next, tests);
    if (list != null && (found == null || found.kind() == SectionKind.PRIORITY_ACTIONS)) {
      lead(block, list, found, next);
    } else if (line || isGradeAlone(block) || (!earlier && isOfTable(block, found))) {
      frame(block, FrameKind.TABLE);
    } else if (found != null && UnknownHeadings.goesOn(ownFrame, heading, block, found)) {
      frame(block, FrameKind.BACK_PAGE);
    } else if (found != null && found.topic() && divides(block) && !opensFindings(graded, next)) {
      open(block, kind, found, 2, null);
      divided = true;
    } else if (found != null) {
      known = block;
      open(block, kind(found, block.text()), found, 1, found.frame());
      divided = false;
    } else if (ownFrame != null) {
      frame(block, ownFrame);
    } else if (!earlier
        && block.kind() == Block.Kind.HEADING
        && !(known == null && letter && LetterOpening.isInspector(blocks, block))
        && HeadingShapes.mayBeHeading(block)
        && !HeadingShapes.endsInReference(block.text())
        && !HeadingShapes.goesOn(block, next)) {
      unknown(block);
    } else if (!earlier && isSubheading(block, next)) {
      open(block, kind, null, known == null ? 1 : 2, null);
    } else if (block.kind() == Block.Kind.TABLE_ROW
        && !SectionKinds.DEMANDS.contains(kind)
        && !HeadingShapes.isProse(block)) {
      frame(block, FrameKind.TABLE);
    } else {
      if (kind == SectionKind.JUDGEMENTS && table && visit != VisitKind.AREA_SEND) {
        open(null, SectionKind.OVERVIEW, null, 1, null);
      }
      SectionKind turn =
          mayTurn() ? LetterOpening.turn(turns, visit, kind, blocks, block, after, tests) : null;
      if (turn != null) {
        open(null, turn, null, 1, null);
      }
      if (led && ListEnds.ends(blocks, block)
          || ListEnds.endsAtNumber(kind, visit, blocks, block)) {
        open(null, SectionKind.FINDINGS, null, 1, null);
      }
      if (letter && ListEnds.beginsNextSteps(kind, visit, block, following, tests)) {
        open(null, SectionKind.NEXT_STEPS, null, 1, null);
      }
      blocks.add(block);
    }
  }

  /** Whether a block has the form of a heading with a grade, in a report that gives grades. */
  private boolean isGraded(Block block) {
    return GradedHeadings.graded(visit)
        && block.kind() != Block.Kind.BULLET
        && graded.isGraded(block.text());
  }

  /** "The judgements of the last inspection were:" leads facts about the area in. */
  private boolean leadsEarlierGrades(Block block, Heading found) {
    return kind == SectionKind.AREA_CONTEXT
        && found.kind() == SectionKind.JUDGEMENTS
        && block.text().endsWith(":");
  }

  /** A grade of an earlier inspection, in the list of them among the facts about an area. */
  private boolean isEarlierGrade(Block block) {
    if (kind != SectionKind.AREA_CONTEXT || blocks.isEmpty() || !isGraded(block)) {
      return false;
    }
    Block above = blocks.get(blocks.size() - 1);
    return above.text().endsWith(":") || graded.isGraded(above.text());
  }

  /** A line of the table of grades whose head is above, or the head of one in findings. */
  private boolean isOfTable(Block block, @Nullable Heading found) {
    if (rows.contains(block)) {
      return true;
    }
    if (!blocks.isEmpty() || repeatsHeading(block)) {
      return blocks.isEmpty();
    }
    if (kind != SectionKind.JUDGEMENTS) {
      return kind == SectionKind.FINDINGS
          && areas.area() != null
          && found != null
          && found.kind() == SectionKind.JUDGEMENTS
          && block.kind() == Block.Kind.TABLE_ROW;
    }
    return HeadingShapes.isGrade(block);
  }

  /**
   * Whether a heading that may divide a list opens findings all the same: it gives a grade, or text
   * of several sentences follows, where a list has items.
   */
  private boolean opensFindings(boolean graded, Framed.@Nullable Part next) {
    return graded
        || VisitTrait.PROSE_ENDS_LISTS.isOf(visit)
            && SectionKinds.LISTS.contains(kind)
            && next != null
            && next.frame() == null
            && next.block().kind() == Block.Kind.PARAGRAPH
            && HeadingShapes.sentences(next.block().text()) > 1;
  }

  /** Whether a paragraph of a letter's opening may open a section without a heading. */
  private boolean mayTurn() {
    return known == null && turns != LetterOpening.Turns.NONE;
  }

  /** A table may have the heading above it as its head. */
  private boolean repeatsHeading(Block block) {
    return heading != null && heading.text().equals(block.text());
  }

  /** A grade alone says nothing without the name above it, and a row of both is not an item. */
  private boolean isGradeAlone(Block block) {
    return visit != VisitKind.PRESS && Grades.isGrade(block.text())
        || visit == VisitKind.SAFEGUARDING_LAC && Grades.isNumber(block.text())
        || SectionKinds.DEMANDS.contains(kind)
            && block.kind() == Block.Kind.TABLE_ROW
            && isGraded(block);
  }

  /**
   * The head of a table of grades opens a section; other rows only name what they hold. So does the
   * head of a table that only repeats the grade of the heading above it.
   */
  private boolean opensTable(Block block, Heading found) {
    boolean repeats = kind == SectionKind.FINDINGS && heading != null && blocks.isEmpty();
    return found.kind() != kind
        && !(repeats && found.kind() == SectionKind.JUDGEMENTS)
        && (found.kind() == SectionKind.JUDGEMENTS || block.cells().size() == 1);
  }

  /** Opens a list with the sentence that leads it in, which is its heading or a part of it. */
  private void lead(
      Block block, SectionKind list, @Nullable Heading found, Framed.@Nullable Part next) {
    boolean head = found != null || ListEnds.isHeading(list, block, next);
    known = head ? block : known;
    open(head ? block : null, list, found, 1, null);
    divided = false;
    led = true;
    if (!head) {
      blocks.add(block);
    }
  }

  /** A heading that no row matches: part of the section above, or something new. */
  private void unknown(Block block) {
    if (known != null && UnknownHeadings.leadsMeanings(after)) {
      known = block; // what follows the scale is not part of it
      divided = false;
      open(block, SectionKind.ABOUT, null, 1, null);
      return;
    }
    if (LetterOpening.leadsTeam(after)) {
      open(block, SectionKind.ABOUT, null, 1, FrameKind.PARTICULARS);
      return;
    }
    if (known == null) {
      boolean over = letter && LetterOpening.isOver(visit, kind, blocks, after, tests);
      open(block, over ? SectionKind.FINDINGS : kind, null, 1, null);
      return;
    }
    boolean follows = heading == known && blocks.isEmpty();
    boolean part =
        (divides(block) || !SectionKinds.DIVIDED.contains(kind))
            && !UnknownHeadings.leavesArea(kind, block, known, follows);
    divided = part && divides(block);
    open(block, part ? kind : SectionKind.FINDINGS, null, part ? 2 : 1, null);
  }

  /** Whether a short line in a list of a report is the title of the items below it. */
  private boolean isSubheading(Block block, Framed.@Nullable Part next) {
    return SectionKinds.DIVIDED.contains(kind)
        && visit == VisitKind.SIF
        && HeadingShapes.isTitleOfItems(block, next)
        && (blocks.isEmpty() || HeadingShapes.endsSentence(blocks.get(blocks.size() - 1).text()));
  }

  /**
   * Whether a heading divides the section in which it is: it is smaller than the section's own, or
   * follows it at once, or is beside one that does.
   */
  private boolean divides(Block block) {
    if (known == null || !SectionKinds.DIVIDED.contains(kind)) {
      return false;
    }
    boolean follows = heading == known && blocks.isEmpty() && SectionKinds.LISTS.contains(kind);
    return HeadingShapes.isSmaller(block, known) || follows || divided;
  }

  /** What a known heading opens; a summary that comes again is the findings in full. */
  private SectionKind kind(Heading found, String words) {
    if (found.study() && kind == SectionKind.STRENGTHS && CaseStudy.isStrength(words, after)) {
      return kind;
    }
    if (kind == SectionKind.JUDGEMENTS
        && found.kind() == SectionKind.FINDINGS
        && ServiceHeadings.isHeadOfPart(words)
        && graded.beginsTable(after)) {
      return kind;
    }
    boolean again =
        letter
            && found.kind() == SectionKind.OVERVIEW
            && parts.stream().anyMatch(part -> found.id().equals(part.section().recognisedBy()));
    return again ? SectionKind.FINDINGS : found.kind();
  }

  private void open(
      @Nullable Block newHeading,
      SectionKind newKind,
      @Nullable Heading newRow,
      int newLevel,
      @Nullable FrameKind newFrame) {
    close();
    heading = newHeading;
    kind = newKind;
    row = newRow == null ? null : newRow.id();
    level = newLevel;
    led = false;
    ownFrame = newFrame;
    // A box of one cell gives a judgement with its reasons; its table of grades comes below them.
    table =
        newHeading != null
            && newHeading.kind() == Block.Kind.TABLE_ROW
            && !(HeadingShapes.isOneCell(newHeading) && graded.isGraded(newHeading.text()));
    if (newHeading != null && GradedHeadings.graded(visit)) {
      areas.heading(newHeading.text(), newKind, newRow);
    }
  }

  private void close() {
    if (heading == null && blocks.isEmpty()) {
      return;
    }
    Block first = heading != null ? heading : blocks.get(0);
    Block last = blocks.isEmpty() ? first : blocks.get(blocks.size() - 1);
    Place place = first.place().through(last.place());
    String text = heading == null ? null : HeadingShapes.words(heading);
    JudgementArea area = GradedHeadings.graded(visit) ? areas.area() : null;
    parts.add(
        new SectionPart(
            new Section(kind, text, level, row, place),
            heading,
            SectionPart.parted(blocks, cuts),
            area));
    blocks.clear();
    cuts.clear();
  }

  Sections finish() {
    close();
    return new Sections(parts, frame);
  }
}
