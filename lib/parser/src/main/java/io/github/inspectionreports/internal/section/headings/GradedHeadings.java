package io.github.inspectionreports.internal.section.headings;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings that give a grade, such as "The experiences and progress of children in care: good". The
 * words alone decide: reports set these headings in any size, with or without a full stop, and on
 * one line or several. Immutable.
 */
public final class GradedHeadings {
  /** The longest name of a judgement with its grade has some 150 characters. */
  private static final int LONGEST = 200;

  /** So much may be after the grade: a bracket, a full stop, the grade's number. */
  private static final int AFTER_GRADE = 6;

  private static final int LONGEST_GRADE = 60;

  /** A heading breaks over three lines at most. */
  private static final int MOST_LINES = 3;

  /** So many graded lines without text between them are a table without drawn lines. */
  private static final int ROWS_OF_A_TABLE = 3;

  /** Words that may be before the grade on its own line. */
  private static final Set<String> LINKS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "it",
          "they",
          "that",
          "grade",
          "graded",
          "judgement",
          "judgment",
          "judged",
          "as",
          "to",
          "be",
          "overall");

  /** The line that reports of 2009 to 2013 set under a heading: "Grade 3 (Adequate)". */
  private static final Pattern NUMBERED_GRADE = Pattern.compile("Grade [1-4]\\b");

  private final Recogniser<JudgementArea> areas;
  private final Recogniser<Grade> grades;

  private GradedHeadings(Recogniser<JudgementArea> areas, Recogniser<Grade> grades) {
    this.areas = areas;
    this.grades = grades;
  }

  static GradedHeadings of(RuleSet rules) {
    return new GradedHeadings(
        Recogniser.of(
            rules, "judgements", row -> Values.constant(row, "area", JudgementArea.class)),
        Recogniser.of(rules, "grades", row -> Grade.ofId(row.value("grade"))));
  }

  /** Whether visits of a kind give judgements under headings. */
  public static boolean graded(VisitKind visit) {
    return VisitTrait.GRADES_SERVICES.isOf(visit);
  }

  /** The judgement that a text names; null for none. */
  public @Nullable JudgementArea area(String text) {
    int grade = grade(text);
    List<Recogniser.Hit<JudgementArea>> hits =
        areas.hits(grade > 0 ? text.substring(0, grade) : text);
    return hits.isEmpty() ? null : hits.get(0).value();
  }

  /** Whether a text is one sentence or less that names a judgement and ends in a grade. */
  public boolean isGraded(String text) {
    if (text.length() > LONGEST || hasSentenceEnd(text)) {
      return false;
    }
    int grade = grade(text);
    return grade > 0 && area(text.substring(0, grade)) != null;
  }

  /**
   * Whether a block is an item that gives a judgement: "Overall effectiveness: good".
   *
   * @param block the block
   * @param above what is above it in its section; the grades of an earlier inspection may be led in
   * @param visit the kind of visit
   */
  public boolean isItem(Block block, List<Block> above, VisitKind visit) {
    return graded(visit)
        && block.kind() == Block.Kind.BULLET
        && above.stream().noneMatch(HeadingShapes::leadsEarlierGrades)
        && (isGraded(block.text()) || isLabelled(block.text()));
  }

  /** Whether a block is a numbered sentence that says what the row or heading above it says. */
  public boolean repeats(Block block, @Nullable Block above) {
    return above != null
        && !block.number().isEmpty()
        && block.text().endsWith(".")
        && area(above.text()) == area(block.text());
  }

  /** Whether a graded text sets its grade after a colon, as a line of a table does. */
  public boolean isLabelled(String text) {
    int grade = grade(text);
    return grade > 0 && text.substring(0, grade).stripTrailing().endsWith(":");
  }

  /** Whether a text names a grade, wherever. */
  public boolean namesGrade(String text) {
    return grades.hits(text).stream().anyMatch(hit -> hit.value().id().length() > 1);
  }

  /**
   * Returns whether the first of some blocks is a row of the table of grades.
   *
   * @param blocks the blocks
   * @return whether it names a grade
   */
  public boolean beginsTable(List<Framed.Part> blocks) {
    Block first = blocks.isEmpty() || blocks.get(0).frame() != null ? null : blocks.get(0).block();
    return first != null && first.kind() == Block.Kind.TABLE_ROW && namesGrade(first.text());
  }

  /** Whether a line is a grade and nothing else. */
  private boolean isGrade(String text) {
    int grade = text.length() > LONGEST_GRADE ? -1 : grade(text);
    if (grade < 0) {
      return false;
    }
    for (String word : Recogniser.withoutSigns(text.substring(0, grade)).split(" ")) {
      boolean number = word.length() == 1 && Character.isDigit(word.charAt(0));
      if (!word.isEmpty() && !number && !LINKS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Offset of the grade that ends a text; -1 where none does. */
  private int grade(String text) {
    int first = -1;
    for (Recogniser.Hit<Grade> hit : grades.hits(text)) {
      boolean last = text.length() - hit.end() <= AFTER_GRADE && !hasLetter(text, hit.end());
      if (last && hit.value().id().length() > 1 && (first < 0 || hit.start() < first)) {
        first = hit.start();
      }
    }
    return first;
  }

  private static boolean hasLetter(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSentenceEnd(String text) {
    for (int i = text.indexOf(". "); i >= 0; i = text.indexOf(". ", i + 1)) {
      if (i > 2 && Character.isLetter(text.charAt(i - 1))) {
        return true;
      }
    }
    return text.indexOf(';') >= 0;
  }

  /**
   * Joins headings with the grade or the rest that is on lines below them.
   *
   * @param parts the document
   * @param isHeading whether the table of headings has a row for a text
   * @return the parts, their headings whole
   */
  public List<Framed.Part> joined(List<Framed.Part> parts, Predicate<String> isHeading) {
    List<Framed.Part> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int lines = mayBegin(parts.get(i)) ? lines(parts, i, isHeading) : 1;
      joined.add(lines == 1 ? parts.get(i) : new Framed.Part(join(parts, i, lines), null));
      i += lines - 1;
    }
    return joined;
  }

  /** How many blocks from here are one graded heading; 1 if they are none. */
  private int lines(List<Framed.Part> parts, int from, Predicate<String> isHeading) {
    String text = parts.get(from).block().text();
    if (isGraded(text)) {
      return 1;
    }
    for (int n = 2; n <= MOST_LINES && from + n <= parts.size(); n++) {
      Framed.Part next = parts.get(from + n - 1);
      if (!mayContinue(next)) {
        return 1;
      }
      String more = next.block().text();
      String whole = text + " " + more;
      boolean goesOn = Character.isLowerCase(more.codePointAt(0));
      if (NUMBERED_GRADE.matcher(more).lookingAt()) {
        return 1; // set below the heading, and no part of its words
      }
      if ((isGrade(more) || goesOn) && isGraded(whole) && isHeading.test(whole)) {
        return n;
      }
      if (!goesOn) {
        return 1;
      }
      text = whole;
    }
    return 1;
  }

  private static boolean mayBegin(Framed.Part part) {
    String text = part.block().text();
    return mayContinue(part)
        && part.block().kind() != Block.Kind.BULLET
        && text.charAt(text.length() - 1) != '.';
  }

  private static boolean mayContinue(Framed.Part part) {
    Block block = part.block();
    boolean line =
        block.kind() == Block.Kind.HEADING
            || block.kind() == Block.Kind.PARAGRAPH
            || block.kind() == Block.Kind.BULLET && block.text().length() < LONGEST_GRADE;
    return part.frame() == null
        && line
        && !block.text().isEmpty()
        && block.text().length() <= LONGEST;
  }

  private static Block join(List<Framed.Part> parts, int from, int lines) {
    Block first = parts.get(from).block();
    Block last = parts.get(from + lines - 1).block();
    StringBuilder text = new StringBuilder(first.text());
    List<Block.PageStart> pages = new ArrayList<>(first.pages());
    for (int n = from + 1; n < from + lines; n++) {
      text.append(' ').append(parts.get(n).block().text());
      pages.addAll(parts.get(n).block().pages());
    }
    return new Block(
        Block.Kind.HEADING,
        text.toString(),
        first.start(),
        last.end(),
        first.firstPage(),
        last.lastPage(),
        0,
        first.number(),
        first.style(),
        List.of(),
        pages);
  }

  /**
   * Finds the lines of tables without drawn lines: graded lines without text between them, and
   * those between two rows.
   *
   * @param parts the document, its headings whole
   * @return the lines
   */
  public Set<Block> linesOfTables(List<Framed.Part> parts) {
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Block> run = new ArrayList<>();
    for (Framed.Part part : parts) {
      if (part.frame() != null) {
        continue;
      }
      if (!isLineOfTable(part.block())) {
        run.clear();
        continue;
      }
      run.add(part.block());
      if (run.size() >= ROWS_OF_A_TABLE) {
        found.addAll(run);
      }
    }
    for (int i = 1; i + 1 < parts.size(); i++) {
      Framed.Part part = parts.get(i);
      boolean line = part.frame() == null && isLineOfTable(part.block());
      if (line && isRowOfGrades(parts.get(i - 1)) && isRowOfGrades(parts.get(i + 1))) {
        found.add(part.block());
      }
    }
    return found;
  }

  private boolean isRowOfGrades(Framed.Part part) {
    return part.frame() == null
        && part.block().kind() == Block.Kind.TABLE_ROW
        && isGraded(part.block().text());
  }

  private boolean isLineOfTable(Block block) {
    return block.kind() != Block.Kind.TABLE_ROW
        && block.kind() != Block.Kind.BULLET
        && isGraded(block.text());
  }
}
