package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.layout.GradeCell;
import io.github.inspectionreports.internal.section.HeadingTable.Heading;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides a body into sections. */
public final class SectionReader {
  /** The longest known heading of a letter has 22 words; more is a sentence set apart. */
  private static final int MOST_WORDS = 30;

  /** A line set as a heading and shorter than this is one even with a full stop behind it. */
  private static final int SHORT = 40;

  /** In a PDF a heading that is not set as one takes a line at most. */
  private static final int ONE_LINE = 90;

  private static final Pattern GRADE =
      Pattern.compile(
          "\\b(?:outstanding|good|adequate|inadequate|requires improvement)\\)?$",
          Pattern.CASE_INSENSITIVE);

  /** Sizes that differ by less look the same. */
  private static final double SAME_SIZE = 0.4;

  /** A cell longer than this that ends as a sentence does is prose. */
  private static final int PROSE = 80;

  /** Below these, a heading that no row knows opens something new and no part of them. */
  private static final Set<SectionKind> LISTS =
      EnumSet.of(
          SectionKind.PRIORITY_ACTIONS,
          SectionKind.IMPROVEMENTS,
          SectionKind.STRENGTHS,
          SectionKind.OVERVIEW,
          SectionKind.JUDGEMENTS,
          SectionKind.OTHER,
          SectionKind.ABOUT);

  private final HeadingTable headings;
  private final Predicate<String> tellsOccasion;

  /**
   * Makes a reader.
   *
   * @param headings the headings that it recognises
   * @param tellsOccasion whether a paragraph at the beginning of a letter tells of the inspection
   */
  public SectionReader(HeadingTable headings, Predicate<String> tellsOccasion) {
    this.headings = headings;
    this.tellsOccasion = tellsOccasion;
  }

  /**
   * Divides a document into sections.
   *
   * @param framed the document
   * @param visit the kind of visit, which decides what some headings open
   * @return its sections and its frame
   */
  public Sections read(Framed framed, VisitKind visit) {
    GradedHeadings graded = headings.graded();
    boolean grades = GradedHeadings.graded(visit);
    List<Framed.Part> parts =
        grades
            ? graded.joined(framed.parts(), text -> headings.recognise(text, visit) != null)
            : framed.parts();
    Set<Block> rows = grades ? graded.linesOfTables(parts) : Set.of();
    Run run = new Run(visit, framed.letter(), hasBareOverview(framed, visit), rows);
    for (int i = 0; i < parts.size(); i++) {
      Framed.Part part = parts.get(i);
      Budget.step(200 + part.block().text().length());
      if (part.frame() == null) {
        boolean last = i + 1 == parts.size();
        run.add(part.block(), last ? null : parts.get(i + 1));
      } else {
        run.frame(part.block(), part.frame());
      }
    }
    return run.finish();
  }

  /**
   * The letters of joint inspections until 2020 sum up what was found below the occasion, without a
   * heading.
   */
  private boolean hasBareOverview(Framed framed, VisitKind visit) {
    if (visit != VisitKind.JTAI || !framed.letter()) {
      return false;
    }
    for (Framed.Part part : framed.parts()) {
      Heading found =
          part.frame() == null && mayBeHeading(part.block())
              ? headings.recognise(part.block().text(), visit)
              : null;
      if (found != null && found.kind() == SectionKind.OVERVIEW) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a block may be a heading: set as one, or a short line of its own that ends no
   * sentence.
   *
   * @param block the block
   * @return whether the table of headings is to be asked
   */
  static boolean mayBeHeading(Block block) {
    if (block.kind() == Block.Kind.BULLET || block.text().isEmpty()) {
      return false;
    }
    String text = block.text();
    if (text.charAt(0) == '(') {
      return false; // a note on the text above, such as "(Recommendation)"
    }
    char last = text.charAt(text.length() - 1);
    boolean set = block.kind() == Block.Kind.HEADING || block.style().bold();
    boolean plain = block.style().size() == 0 || block.kind() == Block.Kind.TABLE_ROW;
    int most = set || plain ? 8 * MOST_WORDS : ONE_LINE;
    return text.length() < most
        && ((last != '.' && last != ',' && last != ';')
            || (last == '.' && (set || block.style().size() == 0) && text.length() < SHORT));
  }

  private final class Run {
    private final VisitKind visit;
    private final boolean letter;
    private final boolean bareOverview;
    private final AreaInForce areas = new AreaInForce(headings.graded());
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
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> cuts = new ArrayList<>();

    Run(VisitKind visit, boolean letter, boolean bareOverview, Set<Block> rows) {
      this.rows = rows;
      this.visit = visit;
      this.letter = letter;
      this.bareOverview = bareOverview;
      this.kind = opening(letter);
    }

    /** A letter begins with its occasion; an article and a report with what was found. */
    private SectionKind opening(boolean letter) {
      if (visit == VisitKind.PRESS) {
        return SectionKind.FINDINGS;
      }
      if (letter) {
        return SectionKind.ABOUT;
      }
      return visit == VisitKind.UNKNOWN ? SectionKind.OTHER : SectionKind.OVERVIEW;
    }

    void frame(Block block, FrameKind frameKind) {
      frame.add(new FramePart(frameKind, block.text(), place(block)));
      cuts.add(blocks.size());
      if (frameKind == FrameKind.TABLE) {
        table = true;
        if (headings.graded().isGraded(block.text())) {
          gradedRows.add(block);
        }
      }
    }

    /**
     * Later SIF reports set a judgement and its grade as a table of one row above its findings:
     * such a row is their heading.
     */
    private void endTable(boolean goesOn) {
      if (!goesOn && gradedRows.size() == 1 && visit == VisitKind.SIF && !parts.isEmpty()) {
        Block row = gradedRows.get(0);
        frame.removeIf(part -> part.place().equals(place(row)));
        known = row;
        open(row, SectionKind.FINDINGS, headings.recognise(row.text(), visit), 1, null);
        divided = false;
      }
      if (!goesOn) {
        gradedRows.clear();
      }
    }

    void add(Block block, Framed.@Nullable Part next) {
      endTable(block.kind() == Block.Kind.TABLE_ROW || rows.contains(block));
      boolean earlier = isEarlierGrade(block);
      boolean graded = !earlier && isGraded(block) && !rows.contains(block);
      boolean asks = !earlier && (graded || mayBeHeading(block));
      Heading found = asks ? headings.recognise(block.text(), visit) : null;
      if (found != null && block.kind() == Block.Kind.TABLE_ROW && !opensTable(block, found)) {
        found = null;
      }
      // A grade alone says nothing without the name above it.
      boolean grade = visit != VisitKind.PRESS && GradeCell.isGrade(block.text());
      if (grade || (!earlier && isOfTable(block, found))) {
        frame(block, FrameKind.TABLE);
      } else if (found != null && found.topic() && divides(block) && !opensFindings(graded, next)) {
        open(block, kind, found, 2, null);
        divided = true;
      } else if (found != null) {
        known = block;
        open(block, kind(found), found, 1, found.frame());
        divided = false;
      } else if (ownFrame != null) {
        frame(block, ownFrame);
      } else if (!earlier
          && block.kind() == Block.Kind.HEADING
          && mayBeHeading(block)
          && !goesOn(block, next)) {
        unknown(block);
      } else if (block.kind() == Block.Kind.TABLE_ROW && !isItem() && !isProse(block)) {
        frame(block, FrameKind.TABLE);
      } else {
        if (kind == SectionKind.JUDGEMENTS && table && visit != VisitKind.AREA_SEND) {
          open(null, SectionKind.OVERVIEW, null, 1, null);
        }
        if (bareOverview && endsOccasion(block)) {
          open(null, SectionKind.OVERVIEW, null, 1, null);
        }
        blocks.add(block);
      }
    }

    /** Whether a block has the form of a heading with a grade, in a report that gives grades. */
    private boolean isGraded(Block block) {
      return GradedHeadings.graded(visit)
          && block.kind() != Block.Kind.BULLET
          && headings.graded().isGraded(block.text());
    }

    /** A grade of an earlier inspection, in the list of them among the facts about an area. */
    private boolean isEarlierGrade(Block block) {
      if (kind != SectionKind.AREA_CONTEXT || blocks.isEmpty() || !isGraded(block)) {
        return false;
      }
      Block above = blocks.get(blocks.size() - 1);
      return above.text().endsWith(":") || headings.graded().isGraded(above.text());
    }

    /** A line of the table of grades whose head stands above, or the head of one in findings. */
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
      return isGrade(block);
    }

    /**
     * Whether a heading that may divide a list opens findings all the same: it gives a grade, or
     * text of several sentences follows, where a list has items.
     */
    private boolean opensFindings(boolean graded, Framed.@Nullable Part next) {
      boolean report = visit == VisitKind.ILACS || visit == VisitKind.SIF;
      return graded
          || report
              && isList()
              && next != null
              && next.frame() == null
              && next.block().kind() == Block.Kind.PARAGRAPH
              && sentences(next.block().text()) > 1;
    }

    /** Whether a paragraph behind the occasion of a letter tells what was found. */
    private boolean endsOccasion(Block block) {
      return parts.isEmpty()
          && heading == null
          && !blocks.isEmpty()
          && block.kind() == Block.Kind.PARAGRAPH
          && !blocks.get(blocks.size() - 1).text().endsWith(":")
          && tellsOccasion.test(blocks.get(0).text())
          && !tellsOccasion.test(block.text());
    }

    /** A table may have the heading above it as its head. */
    private boolean repeatsHeading(Block block) {
      return heading != null && heading.text().equals(block.text());
    }

    /**
     * The head of a table of grades opens a section; other rows only name what they hold. So does
     * the head of a table that only repeats the grade of the heading above it.
     */
    private boolean opensTable(Block block, Heading found) {
      boolean repeats = kind == SectionKind.FINDINGS && heading != null && blocks.isEmpty();
      return found.kind() != kind
          && !(repeats && found.kind() == SectionKind.JUDGEMENTS)
          && (found.kind() == SectionKind.JUDGEMENTS || block.cells().size() == 1);
    }

    private boolean isItem() {
      return kind == SectionKind.PRIORITY_ACTIONS || kind == SectionKind.IMPROVEMENTS;
    }

    /** A heading that no row knows: part of the section above, or something new. */
    private void unknown(Block block) {
      boolean part = known != null && (divides(block) || !LISTS.contains(kind));
      divided = part && divides(block);
      open(
          block,
          part ? kind : known == null ? kind : SectionKind.FINDINGS,
          null,
          part ? 2 : 1,
          null);
    }

    /**
     * Whether a heading divides the section in which it stands: it is smaller than the section's
     * own, or follows it at once, or stands beside one that does.
     */
    private boolean divides(Block block) {
      if (known == null || !LISTS.contains(kind)) {
        return false;
      }
      boolean follows = heading == known && blocks.isEmpty() && isList();
      return isSmaller(block, known) || follows || divided;
    }

    private boolean isList() {
      return kind == SectionKind.IMPROVEMENTS
          || kind == SectionKind.STRENGTHS
          || kind == SectionKind.PRIORITY_ACTIONS;
    }

    /** What a known heading opens; a summary that comes again is the findings in full. */
    private SectionKind kind(Heading found) {
      boolean again =
          letter
              && found.kind() == SectionKind.OVERVIEW
              && parts.stream().anyMatch(part -> found.id().equals(part.section().recognisedBy()));
      return again ? SectionKind.FINDINGS : found.kind();
    }

    private boolean isSmaller(Block block, Block than) {
      double difference = than.style().size() - block.style().size();
      return difference > SAME_SIZE
          || (difference > -SAME_SIZE && than.style().bold() && !block.style().bold());
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
      ownFrame = newFrame;
      table = newHeading != null && newHeading.kind() == Block.Kind.TABLE_ROW;
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
      Place place = place(first).through(place(last));
      String text = heading == null ? null : heading.text();
      JudgementArea area = GradedHeadings.graded(visit) ? areas.area() : null;
      parts.add(new SectionPart(new Section(kind, text, level, row, place), heading, runs(), area));
      blocks.clear();
      cuts.clear();
    }

    /** The blocks, divided where a part of the frame stood between them. */
    private List<List<Block>> runs() {
      List<List<Block>> runs = new ArrayList<>();
      int from = 0;
      for (int cut : cuts) {
        if (cut > from && cut < blocks.size()) {
          runs.add(blocks.subList(from, cut));
          from = cut;
        }
      }
      runs.add(blocks.subList(from, blocks.size()));
      return runs;
    }

    Sections finish() {
      close();
      return new Sections(parts, frame);
    }
  }

  /** A line of a table of grades that was not set as a row. */
  private static boolean isGrade(Block block) {
    boolean row = !block.number().isEmpty() || block.text().contains(" | ");
    return row && block.kind() != Block.Kind.TABLE_ROW && GRADE.matcher(block.text()).find();
  }

  /** A line that looks like a heading, but the sentence goes on below it. */
  private static boolean goesOn(Block block, Framed.@Nullable Part next) {
    if (next == null || next.frame() != null || next.block().text().isEmpty()) {
      return false;
    }
    boolean paragraph = next.block().kind() == Block.Kind.PARAGRAPH;
    return paragraph
        && block.text().indexOf(' ') > 0
        && Character.isLowerCase(next.block().text().codePointAt(0));
  }

  /** Text in a frame is laid out as a table, yet is no row of one. */
  private static boolean isProse(Block row) {
    for (Block.Cell cell : row.cells()) {
      String text = cell.text();
      if (text.length() > PROSE && ".!?’”".indexOf(text.charAt(text.length() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int sentences(String text) {
    int ends = 0;
    for (int i = text.indexOf(". "); i >= 0; i = text.indexOf(". ", i + 1)) {
      ends++;
    }
    return ends + (text.endsWith(".") ? 1 : 0);
  }

  private static Place place(Block block) {
    return new Place(block.firstPage(), block.lastPage(), block.start(), block.end());
  }
}
