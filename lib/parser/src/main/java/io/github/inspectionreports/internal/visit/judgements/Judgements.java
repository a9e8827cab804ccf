package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.JudgedService;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads judgements: by the words of each row, never by its number. Immutable. */
public final class Judgements {
  /** A line that gives a grade is short; a longer one says something else. */
  private static final int MOST_CHARACTERS = 190;

  /** The name of an area is shorter. */
  private static final int LONGEST_NAME = 120;

  /** What may be after the grade that ends a line: signs, or the grade's number. */
  private static final Pattern END =
      Pattern.compile("[\\W]{0,2}(?:\\(?Grade [1-4]\\W{0,2})?", Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("[\n ](?<=\n|\\. )");
  private static final Pattern GRADE_NUMBER =
      Pattern.compile("\\bGrade [1-4]\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern JUDGEMENT =
      Pattern.compile("\\bjudge?ment (?:for|of|on|about)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})?\\.? +");

  /** What is between the name of an area and its grade. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?<![\\s|:–(\\[-])[\\s|:–(\\[-]++|(?![\\s|:–(\\[-]))(?:\\b(?:is that it is|that is|is|are|has)[\\s:]*)?(?:\\bgrade"
              + " [1-4][\\s(:–-]*)?$",
          Pattern.CASE_INSENSITIVE);

  /** A report judges children in care and care leavers together, or each by itself. */
  private static final List<Set<JudgementArea>> OVERLAPPING =
      List.of(
          EnumSet.of(
              JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, JudgementArea.CHILDREN_IN_CARE),
          EnumSet.of(JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, JudgementArea.CARE_LEAVERS));

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
   * Reads the judgements of a report: from its table, then from graded headings and sentences what
   * the table leaves out.
   *
   * @param sections the report
   * @param visit the kind of visit; an ungraded visit has none
   * @return the judgements, in the report's order
   */
  public List<Judgement> read(Sections sections, VisitKind visit) {
    List<Judgement> found = new ArrayList<>();
    if (!VisitTrait.GIVES_JUDGEMENTS.isOf(visit)) {
      return found;
    }
    if (visit == VisitKind.AREA_SEND) {
      outcome(sections, found);
      return found;
    }
    List<GradedLine> lines = NumberedGrades.worded(GradedLine.of(sections, visit), sections);
    List<@Nullable JudgedService> services =
        visit == VisitKind.SAFEGUARDING_LAC
            ? Services.of(sections, lines)
            : Collections.nCopies(lines.size(), null);
    if (visit == VisitKind.SAFEGUARDING_LAC) {
      List<GradedLine> whole = lines;
      lines = new ArrayList<>();
      services = parted(whole, services, lines);
    }
    for (Pass pass : Pass.values()) {
      boolean none = found.isEmpty();
      Set<JudgementArea> before = EnumSet.noneOf(JudgementArea.class);
      found.forEach(judgement -> before.add(judgement.area()));
      for (int i = 0; i < lines.size(); i++) {
        Reading reading = new Reading(pass, services.get(i), none, before, found);
        reading.read(lines.get(i));
      }
    }
    found.sort(Comparator.comparingInt(judgement -> judgement.place().start()));
    return found;
  }

  /**
   * Parts the rows of a table with a column of grades for each of two services: "Capacity for
   * improvement | Good | Adequate" below "Safeguarding services | Services for looked after
   * children".
   *
   * @param lines the lines of the report
   * @param services the service that each is about
   * @param all the lines are added, such rows as two
   * @return the services of these
   */
  private List<@Nullable JudgedService> parted(
      List<GradedLine> lines, List<@Nullable JudgedService> services, List<GradedLine> all) {
    List<@Nullable JudgedService> named = new ArrayList<>();
    boolean both = false;
    for (int i = 0; i < lines.size(); i++) {
      GradedLine line = lines.get(i);
      List<Recogniser.Hit<Grade>> hits =
          line.text().length() <= MOST_CHARACTERS ? gradesIn(line.text()) : List.of();
      both = hits.isEmpty() ? Services.headsBoth(line) : both && hits.size() == 2;
      if (!both || hits.isEmpty()) {
        all.add(line);
        named.add(services.get(i));
        continue;
      }
      String label = line.text();
      for (Recogniser.Hit<Grade> hit : List.of(hits.get(1), hits.get(0))) {
        label = label.substring(0, hit.start()) + " " + label.substring(hit.end());
      }
      label = label.replaceAll("[\\s|]{1,20}", " ").strip();
      for (int column = 0; column < 2; column++) {
        Recogniser.Hit<Grade> hit = hits.get(column);
        String grade = line.text().substring(hit.start(), hit.end());
        all.add(new GradedLine(line.source(), label + " | " + grade, line.place()));
        named.add(column == 0 ? JudgedService.SAFEGUARDING : JudgedService.LOOKED_AFTER);
      }
    }
    return named;
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
                  "",
                  grade.value(),
                  block.text().substring(grade.start(), grade.end()),
                  block.place()));
          return;
        }
      }
    }
  }

  /** The surest lines are read first; what they give is not read again from others. */
  private enum Pass {
    TABLE,
    HEADING,
    PROSE
  }

  /** How a line is read. */
  private final class Reading {
    private final Pass pass;
    private final @Nullable JudgedService service;
    private final boolean none;
    private final Set<JudgementArea> before;
    private final List<Judgement> found;

    /**
     * Makes a reading.
     *
     * @param service the service that the line is about, of a report that judges two; else null
     * @param none whether the passes before found nothing
     * @param before the areas that the passes before found
     * @param found the judgements; what is read is added
     */
    Reading(
        Pass pass,
        @Nullable JudgedService service,
        boolean none,
        Set<JudgementArea> before,
        List<Judgement> found) {
      this.pass = pass;
      this.service = service;
      this.none = none;
      this.before = before;
      this.found = found;
    }

    void read(GradedLine line) {
      GradedLine.Source source = line.source();
      boolean sentences = source == GradedLine.Source.PROSE || source == GradedLine.Source.LINE;
      switch (pass) {
        case TABLE -> {
          if (source == GradedLine.Source.TABLE) {
            add(line);
          }
        }
        case HEADING -> {
          boolean numbered = service != null && GRADE_NUMBER.matcher(line.text()).find();
          if (source == GradedLine.Source.HEADING
              || source == GradedLine.Source.LINE
              || (numbered && line.text().length() <= MOST_CHARACTERS)) {
            add(line);
          }
        }
        case PROSE -> {
          if (sentences || source == GradedLine.Source.TABLE) {
            for (String sentence : SENTENCE_END.split(line.text())) {
              addLine(GradedLine.bare(sentence), line);
            }
          }
        }
      }
    }

    /** A cell may hold the judgement and, on further lines, what it means. */
    private void add(GradedLine line) {
      String text = GradedLine.bare(line.text());
      addLine(text.replace('\n', ' '), line);
      if (text.length() > MOST_CHARACTERS || text.indexOf('\n') >= 0) {
        for (String each : SENTENCE_END.split(text)) {
          addLine(GradedLine.bare(each), line);
        }
      }
    }

    /** A line whose end is a grade; the rows of a table may have run together in it. */
    private void addLine(String text, GradedLine line) {
      List<Recogniser.Hit<Grade>> hits = gradesIn(text);
      if (hits.isEmpty()
          || !END.matcher(text).region(hits.get(hits.size() - 1).end(), text.length()).matches()) {
        return;
      }
      int from = 0;
      for (Recogniser.Hit<Grade> grade : hits) {
        String words = text.substring(from, grade.start());
        JudgementArea area = words.length() > MOST_CHARACTERS ? null : area(words, line);
        if (area != null && isNew(area, words)) {
          String asWritten = text.substring(grade.start(), grade.end());
          found.add(new Judgement(area, name(words), grade.value(), asWritten, line.place()));
        }
        from = grade.end();
      }
    }

    private @Nullable JudgementArea area(String written, GradedLine line) {
      String words = GradingWords.named(written);
      List<Recogniser.Hit<JudgementArea>> hits = areas.hits(words);
      JudgementArea area = hits.isEmpty() ? null : hits.get(0).value();
      boolean prose = pass == Pass.PROSE;
      boolean set =
          line.source() == GradedLine.Source.TABLE
              || line.source() == GradedLine.Source.HEADING
              || (service != null && GRADE_NUMBER.matcher(line.text()).find());
      if ((prose || !set) && !GradingWords.nothingElse(words)) {
        return null;
      }
      if (service == null) {
        boolean whole = area == JudgementArea.OVERALL_EFFECTIVENESS || area == JudgementArea.LSCB;
        boolean said = whole || JUDGEMENT.matcher(words).find();
        return prose && !none && !said ? null : area;
      }
      JudgementArea own = service.area(area);
      boolean named = !name(words).isEmpty() && words.length() <= LONGEST_NAME;
      return own.isFurther() && (prose || !named) ? null : own;
    }

    private boolean isNew(JudgementArea area, String words) {
      if (area.isFurther()) {
        String name = name(words);
        return !before.contains(area)
            && found.stream()
                .noneMatch(
                    other -> other.area() == area && other.areaAsWritten().equalsIgnoreCase(name));
      }
      return found.stream().noneMatch(other -> other.area() == area)
          && OVERLAPPING.stream()
              .noneMatch(
                  pair ->
                      pair.contains(area)
                          && before.stream()
                              .anyMatch(other -> other != area && pair.contains(other)));
    }
  }

  /** What is judged, without its number, the bar of its row, and what links it to its grade. */
  private static String name(String words) {
    String plain = NUMBER.matcher(words.replace(" | ", " ").strip()).replaceFirst("");
    return LINK.matcher(plain).replaceFirst("").strip();
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
}
