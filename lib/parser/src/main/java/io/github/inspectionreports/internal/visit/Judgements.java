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
import java.util.Comparator;
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
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
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
      for (String line : text.split("\n|(?<=\\.) ")) {
        addLine(found, line.replaceAll("[\\s|]+$", ""), place);
      }
    }
  }

  /** A line whose end is a grade; the rows of a table may have run together in it. */
  private void addLine(List<Judgement> found, String text, Place place) {
    List<Recogniser.Hit<Grade>> line = gradesIn(text);
    if (line.isEmpty() || text.length() - line.get(line.size() - 1).end() > 2) {
      return;
    }
    int from = 0;
    for (Recogniser.Hit<Grade> grade : line) {
      JudgementArea area = areaIn(text, from, grade.start());
      if (area != null && found.stream().noneMatch(judgement -> judgement.area() == area)) {
        String asWritten = text.substring(grade.start(), grade.end());
        found.add(new Judgement(area, grade.value(), asWritten, place));
      }
      from = grade.end();
    }
  }

  private @Nullable JudgementArea areaIn(String text, int from, int to) {
    if (to - from > MOST_CHARACTERS) {
      return null;
    }
    List<Recogniser.Hit<JudgementArea>> hits = areas.hits(text.substring(from, to));
    return hits.isEmpty() ? null : hits.get(0).value();
  }

  /** The grades of a text: of those that overlap ("requires improvement to be good") the first. */
  private List<Recogniser.Hit<Grade>> gradesIn(String text) {
    List<Recogniser.Hit<Grade>> hits = new ArrayList<>();
    for (Recogniser.Hit<Grade> hit : grades.hits(text)) {
      if (hit.value().id().length() > 1) {
        hits.add(hit);
      }
    }
    hits.sort(
        Comparator.<Recogniser.Hit<Grade>>comparingInt(Recogniser.Hit::start)
            .thenComparingInt(hit -> -hit.end()));
    List<Recogniser.Hit<Grade>> apart = new ArrayList<>();
    int end = 0;
    for (Recogniser.Hit<Grade> hit : hits) {
      if (hit.start() >= end) {
        apart.add(hit);
        end = hit.end();
      }
    }
    return apart;
  }

  private Recogniser.@Nullable Hit<Grade> grade(String text) {
    List<Recogniser.Hit<Grade>> hits = grades.hits(text);
    return hits.isEmpty() ? null : hits.get(0);
  }

  private static Place place(Block block) {
    return new Place(block.firstPage(), block.lastPage(), block.start(), block.end());
  }
}
