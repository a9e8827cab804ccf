package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.section.SectionPart;
import io.github.inspectionreports.internal.section.Sections;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads judgements: by the words of each row, never by its number. Immutable. */
public final class Judgements {
  /** A line that gives a grade is short; a longer one tells something else. */
  private static final int MOST_CHARACTERS = 190;

  private static final Set<VisitKind> GRADED =
      EnumSet.of(VisitKind.ILACS, VisitKind.SIF, VisitKind.AREA_SEND, VisitKind.SAFEGUARDING_LAC);

  private final Recogniser<JudgementArea> areas;
  private final Recogniser<Grade> grades;

  private Judgements(Recogniser<JudgementArea> areas, Recogniser<Grade> grades) {
    this.areas = areas;
    this.grades = grades;
  }

  /**
   * Reads the tables of judgements (columns id, pattern, area) and grades (id, pattern, grade).
   *
   * @param rules the rule set
   * @return the tables
   * @throws IllegalArgumentException for a faulty row; names file and line
   */
  public static Judgements of(RuleSet rules) {
    return new Judgements(
        Recogniser.of(
            rules, "judgements", row -> Values.constant(row, "area", JudgementArea.class)),
        Recogniser.of(rules, "grades", row -> Grade.ofId(row.value("grade"))));
  }

  /**
   * Reads the judgements of a report: from its table, then from graded headings what the table
   * leaves out.
   *
   * @param sections the report
   * @param visit the kind of visit; an ungraded visit has none
   * @return the judgements, in the report's order
   */
  List<Judgement> read(Sections sections, VisitKind visit) {
    List<Judgement> found = new ArrayList<>();
    if (!GRADED.contains(visit)) {
      return found;
    }
    if (visit == VisitKind.AREA_SEND) {
      outcome(sections, found);
      return found;
    }
    for (FramePart part : sections.frame()) {
      if (part.kind() == FrameKind.TABLE || part.kind() == FrameKind.TITLE) {
        add(found, part.text(), part.place());
      }
    }
    for (SectionPart part : sections.parts()) {
      boolean judgements = part.section().kind() == SectionKind.JUDGEMENTS;
      if (part.heading() != null && (judgements || part.section().recognisedBy() != null)) {
        add(found, part.heading().text(), place(part.heading()));
      }
      for (Block block : part.blocks()) {
        if (judgements || part.section().recognisedBy() == null) {
          add(found, block.text(), place(block));
        }
      }
    }
    return found;
  }

  private void outcome(Sections sections, List<Judgement> found) {
    for (SectionPart part : sections.parts()) {
      for (Block block : part.blocks()) {
        Recogniser.Hit<Grade> grade = grade(block.text());
        boolean outcome = grade != null && grade.value().id().length() == 1;
        if (grade != null && outcome && part.section().kind() == SectionKind.JUDGEMENTS) {
          found.add(
              new Judgement(
                  JudgementArea.AREA_SEND_OUTCOME,
                  grade.value(),
                  block.text().substring(grade.start(), grade.end()),
                  place(block)));
          return;
        }
      }
    }
  }

  /** A cell may hold the judgement and, on further lines, what it means. */
  private void add(List<Judgement> found, String text, Place place) {
    addLine(found, text.replaceAll("[\\s|]+$", ""), place);
    if (text.length() > MOST_CHARACTERS || text.indexOf('\n') >= 0) {
      for (String line : text.split("\n|(?<=\\.) |\\|")) {
        addLine(found, line.strip(), place);
      }
    }
  }

  private void addLine(List<Judgement> found, String text, Place place) {
    if (text.length() > MOST_CHARACTERS) {
      return;
    }
    Recogniser.Hit<JudgementArea> area = area(text);
    Recogniser.Hit<Grade> grade = lastGrade(text);
    if (area == null
        || grade == null
        || grade.value().id().length() == 1
        || grade.start() < area.end()
        || text.length() - grade.end() > 2
        || found.stream().anyMatch(j -> j.area() == area.value())) {
      return;
    }
    String asWritten = text.substring(grade.start(), grade.end());
    found.add(new Judgement(area.value(), grade.value(), asWritten, place));
  }

  private Recogniser.@Nullable Hit<JudgementArea> area(String text) {
    List<Recogniser.Hit<JudgementArea>> hits = areas.hits(text);
    return hits.isEmpty() ? null : hits.get(0);
  }

  private Recogniser.@Nullable Hit<Grade> grade(String text) {
    List<Recogniser.Hit<Grade>> hits = grades.hits(text);
    return hits.isEmpty() ? null : hits.get(0);
  }

  /** The grade that ends the text: "good" ends "requires improvement to be good" but is not it. */
  private Recogniser.@Nullable Hit<Grade> lastGrade(String text) {
    Recogniser.Hit<Grade> last = null;
    for (Recogniser.Hit<Grade> hit : grades.hits(text)) {
      if (last == null
          || hit.end() > last.end()
          || (hit.end() == last.end() && hit.start() < last.start())) {
        last = hit;
      }
    }
    return last;
  }

  private static Place place(Block block) {
    return new Place(block.firstPage(), block.lastPage(), block.start(), block.end());
  }
}
