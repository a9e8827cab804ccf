package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.NamedVisit;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.section.headings.GradedHeadings;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.section.headings.HeadingTable.Heading;
import io.github.inspectionreports.internal.section.headings.RunInHeadings;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Divides a body into sections. */
public final class SectionReader {
  private final HeadingTable headings;
  private final ParagraphTests tests;

  /**
   * Makes a reader.
   *
   * @param headings the headings that it recognises
   * @param isOfOccasion whether a paragraph at the beginning of a letter is about the inspection
   */
  public SectionReader(HeadingTable headings, Predicate<String> isOfOccasion) {
    this(headings, isOfOccasion, text -> false, text -> false, text -> false, text -> false);
  }

  /**
   * Makes a reader.
   *
   * @param headings the headings that it recognises
   * @param isOfOccasion whether a paragraph at the beginning of a letter is about the inspection
   * @param leadsActions whether a paragraph leads in areas for priority action without being their
   *     heading
   * @param leadsNeeds whether a paragraph leads in what needs to improve
   * @param saysOutcome whether a paragraph at the beginning of a letter on an area says its outcome
   * @param saysNext whether a paragraph at the end of a letter begins with what happens next
   */
  public SectionReader(
      HeadingTable headings,
      Predicate<String> isOfOccasion,
      Predicate<String> leadsActions,
      Predicate<String> leadsNeeds,
      Predicate<String> saysOutcome,
      Predicate<String> saysNext) {
    this.headings = headings;
    this.tests =
        new ParagraphTests(
            isOfOccasion, leadsActions, leadsNeeds, saysOutcome, text -> false, saysNext);
  }

  /**
   * Divides a document into sections.
   *
   * @param document the document
   * @param visit the kind of visit, which decides what some headings open
   * @return its sections and its frame
   */
  public Sections read(Framed document, VisitKind visit) {
    Framed framed =
        new Framed(
            document.document(),
            RunInHeadings.cut(document.parts(), headings, visit),
            document.letter(),
            document.diagnostics());
    GradedHeadings graded = headings.graded();
    boolean grades = GradedHeadings.graded(visit);
    List<Framed.Part> parts =
        grades
            ? graded.joined(framed.parts(), text -> headings.recognise(text, visit) != null)
            : framed.parts();
    Set<Block> rows = grades ? graded.linesOfTables(parts) : Set.of();
    SectionDivider run =
        new SectionDivider(
            headings,
            tests.in(NamedVisit.newest(framed)),
            visit,
            framed.letter(),
            turns(framed, visit),
            rows,
            visit == VisitKind.SAFEGUARDING_LAC ? ServiceHeadings.first(title(framed)) : null);
    int lastOfBody = parts.size() - 1;
    while (lastOfBody >= 0 && parts.get(lastOfBody).frame() != null) {
      lastOfBody--;
    }
    for (int i = 0; i < parts.size(); i++) {
      Framed.Part part = parts.get(i);
      Budget.step(200 + part.block().text().length());
      if (part.frame() == null) {
        run.add(part.block(), parts.subList(i + 1, parts.size()));
      } else if (part.frame() == FrameKind.HEADER && i < lastOfBody) {
        run.unread(part.block());
      } else {
        run.frame(part.block(), part.frame());
      }
    }
    return run.finish();
  }

  private static String title(Framed framed) {
    StringBuilder title = new StringBuilder();
    framed.blocks(FrameKind.TITLE).forEach(block -> title.append(block.text()).append(' '));
    return title.toString();
  }

  /**
   * What a letter may say below its occasion without a heading. Those of joint inspections until
   * 2020 sum up there, one whose headings are lost continues with everything, those on an area give
   * the outcome, and so do those of monitoring visits that sum up nowhere else.
   */
  private LetterOpening.Turns turns(Framed framed, VisitKind visit) {
    if (!framed.letter() || visit == VisitKind.PRESS) {
      return LetterOpening.Turns.NONE;
    }
    Set<SectionKind> opened = EnumSet.noneOf(SectionKind.class);
    for (Framed.Part part : framed.parts()) {
      Heading found =
          part.frame() == null && HeadingShapes.mayBeHeading(part.block())
              ? headings.recognise(part.block().text(), visit)
              : null;
      if (found != null) {
        opened.add(found.kind());
      }
    }
    boolean sums = opened.contains(SectionKind.OVERVIEW);
    return switch (visit) {
      case AREA_SEND -> LetterOpening.Turns.OUTCOME;
      case JTAI -> sums ? LetterOpening.Turns.NONE : LetterOpening.Turns.FINDINGS;
      case MONITORING_VISIT ->
          opened.isEmpty() ? LetterOpening.Turns.FINDINGS : LetterOpening.Turns.OUTCOME;
      case FOCUSED_VISIT ->
          opened.isEmpty()
              ? LetterOpening.Turns.FINDINGS
              : sums ? LetterOpening.Turns.NONE : LetterOpening.Turns.SUMMARY;
      default -> opened.isEmpty() ? LetterOpening.Turns.FINDINGS : LetterOpening.Turns.NONE;
    };
  }
}
