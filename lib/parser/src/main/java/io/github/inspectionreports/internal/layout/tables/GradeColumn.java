package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of grades on a page: grades that begin at one place, each on as many lines as its cell
 * had, with what they judge to the left.
 *
 * @param x where its grades begin
 * @param lines the lines of its part of the page, from top to bottom
 * @param cells its grades, from top to bottom; its head among them
 */
public record GradeColumn(double x, List<Line> lines, List<Cell> cells) {
  /** Grades that begin this close to each other are in one column. */
  private static final double SAME_PLACE = 3;

  /** Words closer than this to the word before them begin no cell. */
  private static final double LEAST_GAP = 2.5;

  /** What reaches further than this into the column is running text. */
  private static final double OVERLAP = 2;

  /** So many grades make a column. */
  public static final int FEWEST = 2;

  private static final int LONGEST = 60;

  /** With more lines than this a part of a page is not a table of grades. */
  private static final int MOST_LINES = 80;

  /** A name has so many lines above its grade, or below it, at most. */
  private static final int MOST_LABEL_LINES = 4;

  /** So many sizes of empty page end a table. */
  private static final double WIDE = 6;

  /** A name of fewer words may end in a full stop. */
  private static final int SENTENCE_BLANKS = 5;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "Requires?|Requires? [Ii]mprovement to(?: be)?|Not|Grade [1-4][:,]?(?: ?[-–])?");

  /** The number of a grade or its word, on a line below the other. */
  private static final Pattern BELOW =
      Pattern.compile("[-–]? ?\\(?(?:Grade [1-4]|(?i:" + Grades.WORDS + "))\\)?");

  private static final String LONGEST_GRADE = "requires improvement to be good ";
  private static final Set<String> NOT_JUDGED_ENDS = Set.of("judged", "graded");

  private static final Set<String> HEADS =
      Set.of("Grade", "Grades", "Judgement", "Judgment", "Judgement grade", "Judgment grade");

  /**
   * A line of the page, divided at the column.
   *
   * @param y its base line
   * @param size its size
   * @param left what is to the left of the column; empty if nothing is
   * @param bold whether that is bold
   * @param right what is in the column; empty if nothing is
   */
  public record Line(double y, double size, String left, boolean bold, String right) {}

  /**
   * A grade, or the head of the column.
   *
   * @param first its first line
   * @param last its last line
   */
  record Cell(Line first, Line last) {}

  /** Returns the columns of grades among the runs of a page or a table. */
  static List<GradeColumn> find(List<Run> runs) {
    if (runs.stream().filter(run -> mayBegin(run.text())).limit(FEWEST).count() < FEWEST) {
      return List.of();
    }
    List<RunRow> rows = RunRow.of(runs);
    double x = place(rows);
    return Double.isNaN(x) ? List.of() : columns(rows, x, FEWEST);
  }

  /**
   * Returns the column with which a table of the page before continues, where one row is enough.
   *
   * @param runs the runs of the page
   * @param x where the grades of the page before began
   * @return the column if the page begins with one; else none
   */
  static List<GradeColumn> goingOn(List<Run> runs, double x) {
    List<RunRow> rows = RunRow.of(runs.stream().filter(run -> mayBegin(run.text())).toList());
    boolean any =
        rows.stream()
            .flatMap(row -> row.runs().stream())
            .anyMatch(
                run -> Math.abs(run.x() - x) <= SAME_PLACE && begins(Characters.clean(run.text())));
    return any ? columns(RunRow.of(runs), x, 1).stream().limit(1).toList() : List.of();
  }

  /** Returns whether a text begins with the capital of a grade, blanks before it left out. */
  static boolean mayBegin(String text) {
    int at = 0;
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "OGRAIN".indexOf(text.charAt(at)) >= 0;
  }

  /** Returns where most of the grades that end a line begin; NaN where there is no column. */
  private static double place(List<RunRow> rows) {
    List<Double> places = new ArrayList<>();
    for (RunRow row : rows) {
      String text = "";
      for (int i = row.runs().size() - 1; i >= 0 && text.length() < LONGEST; i--) {
        Run run = row.runs().get(i);
        text = RunRow.join(run, i + 1 < row.runs().size() ? row.runs().get(i + 1) : null, text);
        boolean apart = i == 0 || run.x() - row.runs().get(i - 1).endX() >= LEAST_GAP;
        if (apart && begins(Characters.clean(text))) {
          places.add(run.x());
          break;
        }
      }
    }
    places.sort(null);
    double best = Double.NaN;
    int most = FEWEST - 1;
    int from = 0;
    for (int i = 0; i < places.size(); i++) {
      while (places.get(i) - places.get(from) > SAME_PLACE) {
        from++;
      }
      if (i - from + 1 > most) {
        most = i - from + 1;
        best = places.get(from);
      }
    }
    return best;
  }

  /** Returns whether a text is a grade, or the first line of one that wraps. */
  public static boolean begins(String text) {
    return Grades.isCell(text) || BEGINNING.matcher(text).matches();
  }

  private static List<GradeColumn> columns(List<RunRow> rows, double x, int fewest) {
    List<GradeColumn> columns = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (RunRow row : rows) {
      Line line = divide(row, x);
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      boolean far = last != null && row.y() - last.y > WIDE * row.size();
      boolean text = line == null || isSentence(line);
      if (text || far) {
        add(lines, x, fewest, columns);
        lines = new ArrayList<>();
      }
      if (line != null && !text) {
        lines.add(line);
      }
    }
    add(lines, x, fewest, columns);
    return columns;
  }

  /** Returns whether a line ends a paragraph that is too short to reach the column. */
  public static boolean isSentence(Line line) {
    return line.right.isEmpty()
        && Characters.endsSentence(line.left)
        && line.left.chars().filter(c -> c == ' ').count() >= SENTENCE_BLANKS;
  }

  /** Divides a line at the column; null for running text, or where other things are in it. */
  private static @Nullable Line divide(RunRow row, double x) {
    List<Run> runs = row.runs();
    int from = runs.size();
    while (from > 0 && runs.get(from - 1).x() >= x - SAME_PLACE) {
      from--;
    }
    List<Run> left = runs.subList(0, from);
    if (left.stream().anyMatch(run -> run.endX() > x + OVERLAP)) {
      return null;
    }
    boolean bold = left.stream().allMatch(Run::bold);
    String cell = Characters.clean(RunRow.text(runs.subList(from, runs.size())));
    String label = Characters.clean(RunRow.text(left));
    boolean may = mayStand(cell);
    return may ? new Line(row.y(), row.size(), label, bold && !left.isEmpty(), cell) : null;
  }

  /** Returns whether a text may be in a column of grades: one, a part of one, or its head. */
  public static boolean mayStand(String cell) {
    return cell.isEmpty()
        || cell.length() <= LONGEST
            && (HEADS.contains(cell)
                || Grades.mayBegin(cell)
                || isRest(cell)
                || BELOW.matcher(cell).matches());
  }

  /** Whether a text is what is left of a grade that was too long for its cell. */
  private static boolean isRest(String text) {
    if (text.length() > LONGEST_GRADE.length()) {
      return false;
    }
    String bare = text.startsWith("(") ? text.substring(1) : text;
    bare = bare.endsWith(")") ? bare.substring(0, bare.length() - 1) : bare;
    String lower = " " + bare.toLowerCase(Locale.ROOT) + " ";
    return LONGEST_GRADE.contains(lower) || NOT_JUDGED_ENDS.contains(bare);
  }

  /**
   * Adds a column for lines with grades enough; those far above and below belong to no name.
   *
   * @param lines lines that are close, divided at the column
   * @param x where the column begins
   * @param fewest so many grades make a column
   * @param columns the columns; one is added at most
   */
  public static void add(List<Line> lines, double x, int fewest, List<GradeColumn> columns) {
    List<Cell> cells = cells(lines);
    long grades = cells.stream().filter(cell -> !HEADS.contains(cell.first.right)).count();
    if (grades < fewest || lines.size() > MOST_LINES) {
      return;
    }
    int first = lines.indexOf(cells.get(0).first);
    int last = lines.indexOf(cells.get(cells.size() - 1).last);
    List<Line> near =
        lines.subList(
            Math.max(0, first - MOST_LABEL_LINES),
            Math.min(lines.size(), last + 1 + MOST_LABEL_LINES));
    columns.add(new GradeColumn(x, List.copyOf(near), cells));
  }

  /** Puts the lines of grades together; empty where one stays without its end. */
  private static List<Cell> cells(List<Line> lines) {
    List<Cell> cells = new ArrayList<>();
    String text = "";
    for (Line line : lines) {
      String right = line.right;
      if (right.isEmpty()) {
        continue;
      }
      Cell open = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      String longer = text + " " + right;
      if (open != null && Grades.mayBegin(longer)) {
        cells.set(cells.size() - 1, new Cell(open.first, line));
        text = longer;
        continue;
      }
      boolean head = HEADS.contains(right);
      if (open != null && !isWhole(text) || !head && !begins(right)) {
        return List.of();
      }
      cells.add(new Cell(line, line));
      text = right;
    }
    return cells.isEmpty() || !isWhole(text) ? List.of() : cells;
  }

  private static boolean isWhole(String text) {
    return HEADS.contains(text) || Grades.isCell(text);
  }
}
