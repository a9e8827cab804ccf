package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.outline.JudgedService;
import io.github.inspectionreports.internal.section.headings.GradedHeadings;
import io.github.inspectionreports.internal.section.headings.HeadingTable.Heading;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.SectionKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the judgement under whose heading the reader of a graded report is. A heading that names
 * one changes it; a heading without a name within its findings inherits it.
 */
final class CurrentArea {
  /** Whole-report sections, which are under no judgement. */
  private static final Set<SectionKind> APART =
      EnumSet.of(
          SectionKind.ABOUT,
          SectionKind.OVERVIEW,
          SectionKind.AREA_CONTEXT,
          SectionKind.NEXT_STEPS,
          SectionKind.OTHER);

  /** Sections after which a report is no longer in the part about the safeguarding board. */
  private static final Set<SectionKind> OTHER_PART =
      EnumSet.of(SectionKind.ABOUT, SectionKind.AREA_CONTEXT, SectionKind.OTHER);

  /** What a judgement covers: a heading without a grade for one of them divides its findings. */
  private static final Map<JudgementArea, Set<JudgementArea>> COVERS =
      Map.of(
          JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
          EnumSet.of(
              JudgementArea.CHILDREN_IN_CARE, JudgementArea.CARE_LEAVERS, JudgementArea.ADOPTION),
          JudgementArea.CHILDREN_IN_CARE,
          EnumSet.of(JudgementArea.ADOPTION));

  /** A heading above what is asked of the council. */
  private static final Pattern COUNCIL =
      Pattern.compile("(?i)\\b(?:local authority|council|authority)\\b");

  private final GradedHeadings graded;
  private @Nullable JudgedService service;

  /** Whether this is the part about the safeguarding board. */
  private boolean ofBoard;

  /** Whether the board's own items of what needs to improve go on. */
  private boolean askedOfBoard;

  /** Whether findings about the council are above: before them the board has its grade alone. */
  private boolean councilRead;

  private @Nullable JudgementArea area;

  /** Whether the head of the part about a service is above. */
  private boolean inPart;

  /**
   * Begins at the top of a report.
   *
   * @param graded recognises headings with grades
   * @param service the service with which a report begins that judges two apart; null for others
   */
  CurrentArea(GradedHeadings graded, @Nullable JudgedService service) {
    this.graded = graded;
    this.service = service;
  }

  @Nullable JudgementArea area() {
    return area;
  }

  /** Whether this is the part about one of two services that a report judges apart. */
  boolean isInPart() {
    return inPart;
  }

  /**
   * Takes note of a heading.
   *
   * @param text the heading
   * @param kind the section that it opens
   * @param found the row that matches it; null for none
   */
  void heading(String text, SectionKind kind, @Nullable Heading found) {
    if (service != null) {
      service = ServiceHeadings.under(text, service);
      inPart |= ServiceHeadings.isHeadOfPart(text);
      area = ofService(service, text, kind, found);
      return;
    }
    if (SectionKinds.DEMANDS.contains(kind)) {
      if (graded.area(text) == JudgementArea.LSCB) {
        askedOfBoard = true;
      } else if (COUNCIL.matcher(text).find()) {
        askedOfBoard = false;
      }
      area = askedOfBoard || ofBoard ? JudgementArea.LSCB : null;
      return;
    }
    askedOfBoard = false;
    JudgementArea named = named(text, kind, found);
    if (OTHER_PART.contains(kind)) {
      ofBoard = false;
    }
    if (named == JudgementArea.LSCB) {
      ofBoard |= councilRead || kind == SectionKind.OTHER;
    } else if (named != null && kind == SectionKind.FINDINGS) {
      councilRead = true;
    }
    if (named != null) {
      boolean within = area != null && COVERS.getOrDefault(area, Set.of()).contains(named);
      if (!within || graded.isGraded(text)) {
        area = named;
      }
    } else if (APART.contains(kind)) {
      area = ofBoard ? JudgementArea.LSCB : null;
    }
  }

  private @Nullable JudgementArea ofService(
      JudgedService now, String text, SectionKind kind, @Nullable Heading found) {
    if (kind != SectionKind.FINDINGS || ServiceHeadings.isHeadOfPart(text)) {
      return null;
    }
    return found != null || graded.namesGrade(text) ? now.area(graded.area(text)) : area;
  }

  private @Nullable JudgementArea named(String text, SectionKind kind, @Nullable Heading found) {
    boolean names =
        switch (kind) {
          case FINDINGS, JUDGEMENTS -> found != null || graded.isGraded(text);
          case OVERVIEW -> graded.namesGrade(text);
          case OTHER -> found != null && graded.area(text) == JudgementArea.LSCB;
          default -> false;
        };
    return names ? graded.area(text) : null;
  }
}
