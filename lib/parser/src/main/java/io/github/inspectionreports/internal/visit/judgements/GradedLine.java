package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.vocabulary.Grades;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a report that may give a grade.
 *
 * @param source what it is
 * @param text its words; of a grade alone, with the line above it that says what is judged
 * @param place where it is
 */
record GradedLine(Source source, String text, Place place) {
  private static final int LONGEST_LABEL = 150;

  /** What a grade means, as reports explain it: "Good: a service that …". */
  private static final Pattern MEANING =
      Pattern.compile(
          "^(?:an?|this|these) |\\b(?:that|which|requirements)\\b", Pattern.CASE_INSENSITIVE);

  /** A grade with a capital after the name of what is judged: "Quality of services Adequate". */
  private static final Pattern CAPITAL_GRADE =
      Pattern.compile(
          "\\p{Ll} (?:Outstanding|Good|Adequate|Satisfactory|Inadequate|Requires improvement)$");

  private static final Pattern ENDS_IN_GRADE =
      Pattern.compile("\\b" + Grades.WORDS + "\\W{0,2}$", Pattern.CASE_INSENSITIVE);

  /** Words of a sentence that gives a judgement, and the names that judgements have in full. */
  private static final Pattern SAYS_JUDGED =
      Pattern.compile(
          "\\b(?:judge?ments?|judged|graded?|(?:adoption performance|experiences and progress of"
              + " [\\p{L}’' ]{4,60}) (?:is|are|requires?))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What a piece is; the surer come first. */
  enum Source {
    /** A row of a table. */
    TABLE,
    /** A title or a heading. */
    HEADING,
    /** A line among the judgements, below a heading that no row matches, or such a heading. */
    LINE,
    /** Running text: a grade in it may be anybody's. */
    PROSE,
    /** A heading that gives no grade; it says which service the next lines are about. */
    OTHER
  }

  /**
   * Lists the pieces of a report.
   *
   * @param sections the report
   * @param visit its kind, which decides whether a heading that no row matches may give a grade
   * @return the pieces in the order of the text
   */
  static List<GradedLine> of(Sections sections, VisitKind visit) {
    List<GradedLine> lines = new ArrayList<>();
    EarlierColumn earlier = new EarlierColumn();
    for (FramePart part : sections.frame()) {
      if (part.kind() == FrameKind.TABLE) {
        String row = gradeLast(earlier.without(part.text()));
        lines.add(new GradedLine(Source.TABLE, row, part.place()));
      } else if (part.kind() == FrameKind.TITLE) {
        lines.add(new GradedLine(Source.HEADING, part.text(), part.place()));
      }
    }
    for (SectionPart part : sections.parts()) {
      addPart(part, visit, lines);
    }
    lines.sort(Comparator.comparingInt(line -> line.place().start()));
    return withLabels(lines);
  }

  /** Returns a row with its grade at the end, where a table gives it before what it judges. */
  private static String gradeLast(String row) {
    String bare = bare(row);
    int bar = bare.indexOf('|');
    if (bar < 0) {
      return row;
    }
    String first = bare.substring(0, bar).strip();
    String rest = bare.substring(bar + 1).strip();
    String last = rest.substring(rest.lastIndexOf('|') + 1).strip();
    boolean swap =
        Grades.isGrade(oneLine(first))
            && !rest.isEmpty()
            && !Grades.isGrade(last)
            && !MEANING.matcher(rest).find();
    return swap ? oneLine(rest) + " | " + oneLine(first) : row;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static void addPart(SectionPart part, VisitKind visit, List<GradedLine> lines) {
    boolean judgements = part.section().kind() == SectionKind.JUDGEMENTS;
    boolean known = part.section().recognisedBy() != null;
    Block heading = part.heading();
    if (heading != null) {
      boolean any = visit == VisitKind.SAFEGUARDING_LAC;
      boolean graded = judgements || known || any && givesGrade(heading.text());
      Source other = !any && saysJudgement(heading.text()) ? Source.LINE : Source.OTHER;
      lines.add(line(graded ? Source.HEADING : other, heading));
    }
    boolean context = part.section().kind() == SectionKind.AREA_CONTEXT;
    for (Block block : part.blocks()) {
      Source prose = context ? Source.OTHER : Source.PROSE;
      lines.add(line(known && !judgements ? prose : Source.LINE, block));
    }
  }

  /** Whether a heading that no row matches gives a grade all the same: "Quality of care: Good". */
  private static boolean givesGrade(String heading) {
    int link = Math.max(heading.lastIndexOf(':'), heading.lastIndexOf(" –"));
    if (heading.length() <= LONGEST_LABEL && CAPITAL_GRADE.matcher(heading).find()) {
      return true;
    }
    return link > 0
        && heading.length() <= LONGEST_LABEL
        && Grades.isGrade(heading.substring(link).replaceFirst("^(?::| –)", "").strip());
  }

  /**
   * Whether a heading that no row matches says a judgement: "The judgement for adoption is good".
   * Reports of the single framework grade the parts of an area under such headings.
   */
  private static boolean saysJudgement(String heading) {
    return heading.length() <= LONGEST_LABEL
        && ENDS_IN_GRADE.matcher(heading).find()
        && SAYS_JUDGED.matcher(heading).find();
  }

  private static GradedLine line(Source source, Block block) {
    return new GradedLine(source, block.text(), block.place());
  }

  /** A grade on a line of its own belongs to what the line above it names. */
  private static List<GradedLine> withLabels(List<GradedLine> lines) {
    List<GradedLine> labelled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      GradedLine line = lines.get(i);
      GradedLine above = i == 0 ? null : lines.get(i - 1);
      if (above != null && Grades.isGrade(bare(line.text)) && isLabel(above.text)) {
        String text = bare(above.text) + "\n" + line.text;
        boolean heading = above.source == Source.HEADING || above.source == Source.OTHER;
        Source source = heading ? Source.HEADING : line.source;
        labelled.add(new GradedLine(source, text, above.place.through(line.place)));
      } else {
        labelled.add(line);
      }
    }
    return labelled;
  }

  /** Whether a line may name what the grade below it judges; none with a grade of its own does. */
  private static boolean isLabel(String text) {
    String bare = bare(text);
    return !bare.isEmpty()
        && bare.length() <= LONGEST_LABEL
        && bare.charAt(bare.length() - 1) != '.'
        && !Grades.isGrade(bare.substring(bare.lastIndexOf('|') + 1).strip());
  }

  /** A text without the bars and blanks that empty cells leave around it. */
  static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (to > from && isBar(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && isBar(text.charAt(from))) {
      from++;
    }
    return text.substring(from, to);
  }

  private static boolean isBar(char c) {
    return c == '|' || Character.isWhitespace(c);
  }
}
