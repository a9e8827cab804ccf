package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.internal.vocabulary.Grades;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports where the shape of a report is out of line with reports of its kind, which is how a
 * letter that was misread as a whole shows. The limits were set so that letters read rightly, of
 * every kind, stay within them; the few that do not are explained where all real letters are
 * checked.
 */
final class ShapeDiagnostics {
  /** Shorter documents have no shape. */
  private static final int FEWEST_STATEMENTS = 15;

  private static final int MOST_IMPROVEMENTS = 20;

  /** Reports of the single framework end in more; joint inspections list them in sentences. */
  private static final int MOST_IMPROVEMENTS_OF_LONG_LISTS = 30;

  /** Where improvement items outnumber the findings, findings were taken for items. */
  private static final int FEWEST_UPSIDE_DOWN = 10;

  private static final double ONE_SECTION = 0.6;
  private static final int FEWEST_TWICE = 3;
  private static final double TWICE = 0.05;
  private static final int WORDS_TO_COMPARE = 8;
  private static final int SHORT = 3;
  private static final int HEADING_WORDS = 8;
  private static final int MOST_HEADING_WORDS = 18;
  private static final int QUOTED = 80;

  /** A heading that gives a grade ends with it. */
  private static final Pattern GRADE_AT_END = Pattern.compile("(?i)\\b(" + Grades.WORDS + ")[.]?$");

  private final Visit visit;
  private final List<Section> sections;
  private final List<Improvement> improvements;

  private final List<Finding> findings;
  private final List<Diagnostic> found = new ArrayList<>();
  private int statements;

  private ShapeDiagnostics(
      Visit visit, List<Section> sections, List<Improvement> improvements, List<Finding> findings) {
    this.visit = visit;
    this.sections = sections;
    this.improvements = improvements;
    this.findings = findings;
    findings.forEach(finding -> statements += finding.statements().size());
  }

  static List<Diagnostic> of(
      Visit visit, List<Section> sections, List<Improvement> improvements, List<Finding> findings) {
    ShapeDiagnostics odd = new ShapeDiagnostics(visit, sections, improvements, findings);
    odd.improvements();
    odd.sentences();
    odd.headings();
    odd.grades();
    if (odd.statements >= FEWEST_STATEMENTS) {
      odd.graded();
      odd.overview();
      odd.oneSection();
    }
    return odd.found;
  }

  private void graded() {
    if (VisitTrait.GRADES_SERVICES.isOf(visit.kind())
        && !visit.judgements().isEmpty()
        && findings.stream().allMatch(finding -> finding.judgementArea() == null)) {
      add(
          DiagnosticCode.GRADED_WITHOUT_FINDINGS,
          "the report gives judgements, but no finding stands under a graded heading; its findings"
              + " may have been taken for something else",
          null);
    }
  }

  /** A table that was misread would give councils wrong grades: its headings say them once more. */
  private void grades() {
    if (!VisitTrait.GRADES_SERVICES.isOf(visit.kind())) {
      return;
    }
    Map<JudgementArea, Grade> read = new EnumMap<>(JudgementArea.class);
    visit.judgements().forEach(judgement -> read.putIfAbsent(judgement.area(), judgement.grade()));
    Set<JudgementArea> compared = EnumSet.noneOf(JudgementArea.class);
    for (Finding finding : findings) {
      JudgementArea area = finding.judgementArea();
      Matcher words = GRADE_AT_END.matcher(finding.heading());
      if (area == null || !read.containsKey(area) || !words.find() || !compared.add(area)) {
        continue;
      }
      String grade = words.group(1).toUpperCase(Locale.ROOT);
      Grade here = grade.startsWith("REQUIRE") ? Grade.REQUIRES_IMPROVEMENT : Grade.valueOf(grade);
      if (here != read.get(area)) {
        add(
            DiagnosticCode.JUDGEMENTS_DISAGREE,
            "the judgement of "
                + words(area)
                + " was read as "
                + words(read.get(area))
                + ", but the heading of its findings says "
                + words(here)
                + ": look which is right",
            finding.place().firstPage());
      }
    }
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void improvements() {
    int count = improvements.size();
    int most =
        VisitTrait.LONG_LISTS.isOf(visit.kind())
            ? MOST_IMPROVEMENTS_OF_LONG_LISTS
            : MOST_IMPROVEMENTS;
    if (count > most || count >= FEWEST_UPSIDE_DOWN && count > findings.size()) {
      add(
          DiagnosticCode.MANY_IMPROVEMENTS,
          count
              + " items of what needs to improve were found, more than letters of this kind have;"
              + " findings may be among them",
          improvements.get(0).place().firstPage());
    }
  }

  private void overview() {
    if (VisitTrait.HAS_OVERVIEW.isOf(visit.kind())
        && sections.stream().noneMatch(section -> section.kind() == SectionKind.OVERVIEW)) {
      add(
          DiagnosticCode.NO_OVERVIEW,
          "no summary of the findings was found, which most letters of this kind have (focused visits"
              + " of spring 2021 have none)",
          null);
    }
  }

  private void oneSection() {
    if (!VisitTrait.OFFICIAL.isOf(visit.kind())) {
      return;
    }
    int at = 0;
    for (int i = 0; i < sections.size(); i++) {
      int end = i + 1 < sections.size() ? sections.get(i + 1).place().start() : Integer.MAX_VALUE;
      int own = 0;
      while (at < findings.size() && findings.get(at).place().start() < end) {
        own += findings.get(at++).statements().size();
      }
      Section section = sections.get(i);
      if (own > ONE_SECTION * statements && !mayHoldMost(section.kind())) {
        String heading = section.heading();
        add(
            DiagnosticCode.ONE_SECTION,
            own
                + " of "
                + statements
                + " statements stand in one section ("
                + (heading == null ? "without a heading" : quoted(heading))
                + "); headings below it may have been missed",
            section.place().firstPage());
      }
    }
  }

  /** Letters have their findings below one heading; graded reports divide them by judgement. */
  private boolean mayHoldMost(SectionKind kind) {
    return kind == SectionKind.FINDINGS && !VisitTrait.GRADES_SERVICES.isOf(visit.kind())
        || kind == SectionKind.STRENGTHS && visit.kind() == VisitKind.JTAI;
  }

  private void sentences() {
    Set<String> seen = new HashSet<>();
    int twice = 0;
    @Nullable Integer page = null;
    List<Statement> pieces = new ArrayList<>();
    for (Finding finding : findings) {
      for (Statement statement : finding.statements()) {
        String text = statement.text();
        int words = words(text);
        if (words >= WORDS_TO_COMPARE && !seen.add(text)) {
          twice++;
          page = page == null ? Integer.valueOf(statement.place().firstPage()) : page;
        }
        if (words < SHORT && !isWhole(text, words)) {
          pieces.add(statement);
        }
      }
    }
    if (!pieces.isEmpty()) {
      add(
          DiagnosticCode.SHORT_STATEMENT,
          (pieces.size() == 1 ? "a statement has" : pieces.size() + " statements have")
              + " fewer than three words ("
              + quoted(pieces.get(0).text())
              + "); that may be a piece of a statement, or a heading",
          pieces.get(0).place().firstPage());
    }
    if (twice >= FEWEST_TWICE && twice >= TWICE * statements) {
      add(
          DiagnosticCode.TEXT_TWICE,
          twice + " sentences stand twice in the text; it may have been copied or read twice",
          page);
    }
  }

  /**
   * "Challenges remain." and "None." say all they have to, "Inspectors found:" introduces what
   * follows, and what is in brackets refers to something.
   */
  private static boolean isWhole(String text, int words) {
    boolean bracketed = text.startsWith("(") && (text.endsWith(")") || text.endsWith(")."));
    boolean none = text.equals("None.") || text.equals("None");
    return none || bracketed || text.endsWith(":") || words == 2 && text.endsWith(".");
  }

  private void headings() {
    for (Section section : sections) {
      String heading = section.heading();
      if (heading == null || section.recognisedBy() != null) {
        continue;
      }
      // A sentence that introduces what is to be done is known by its words.
      boolean leads =
          section.level() == 1
              && (section.kind() == SectionKind.PRIORITY_ACTIONS
                  || section.kind() == SectionKind.IMPROVEMENTS);
      int words = leads ? 0 : words(heading);
      if (words > MOST_HEADING_WORDS || words >= HEADING_WORDS && heading.endsWith(".")) {
        add(
            DiagnosticCode.SENTENCE_AS_HEADING,
            "a heading reads like a sentence (" + quoted(heading) + "); it may be a finding",
            section.place().firstPage());
      }
    }
  }

  private void add(DiagnosticCode code, String message, @Nullable Integer page) {
    found.add(new Diagnostic(code, message, page));
  }

  private static String quoted(String text) {
    return "'" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + " …") + "'";
  }

  /** Counts what has a letter in it: "19." is not a word. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        inside = false;
      } else if (!inside && Character.isLetter(c)) {
        words++;
        inside = true;
      }
    }
    return words;
  }
}
