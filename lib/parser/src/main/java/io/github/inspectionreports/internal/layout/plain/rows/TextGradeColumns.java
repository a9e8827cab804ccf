package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.tables.GradeColumn;
import io.github.inspectionreports.internal.layout.tables.GradeRows;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables of grades in plain text that keeps the columns of its page, where the names or the
 * grades of neighbouring rows wrap with no blank line between them. The lines of a row are put
 * together as those of a page without rules are.
 */
final class TextGradeColumns {
  /** Lines and characters of a text take this much room, as if on a page. */
  private static final double LEADING = 12;

  private static final double SIZE = 10;

  /** Cells are at least so many blanks apart. */
  private static final int GAP = 2;

  /** Grades that begin so close are in one column. */
  private static final int SAME_PLACE = 2;

  /** So many lines may be between two grades of a table. */
  private static final int MOST_BETWEEN = 8;

  /** A name has so many lines above its first grade, or below its last. */
  private static final int BESIDE = 4;

  private static final int MOST_LINES = 80;

  private TextGradeColumns() {}

  /**
   * Makes one line, with a bar between its cells, of each row of such tables.
   *
   * @param lines the lines of a text, blank ones among them
   * @return the lines; in place of a row's second and further lines there are none
   */
  static List<String> join(List<String> lines) {
    List<String> joined = new ArrayList<>();
    int at = 0;
    for (int first = 0; first < lines.size(); first++) {
      int column = grade(lines.get(first));
      if (first < at || column < 1) {
        continue;
      }
      int last = last(lines, first, column);
      int from = Math.max(at, first - BESIDE);
      int to = Math.min(lines.size(), last + 1 + BESIDE);
      if (last > first && to - from <= MOST_LINES) {
        List<String> table = table(lines.subList(from, to), column);
        if (!table.isEmpty()) {
          joined.addAll(lines.subList(at, from));
          joined.addAll(table);
          at = to;
        }
      }
    }
    joined.addAll(lines.subList(at, lines.size()));
    return besideHeadings(joined);
  }

  /** Puts a grade at the margin after its heading, above text or where one goes on below. */
  private static List<String> besideHeadings(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = at(lines, i + 1);
      int column = grade(line);
      int cut = Math.min(next.length(), column);
      if (column > 0 && (cut == next.length() || cut == 0 || next.charAt(cut - 1) == ' ')) {
        String name = Characters.clean(next.substring(0, cut));
        String grade = Characters.clean(line.substring(column) + " " + next.substring(cut));
        boolean alone = at(lines, i - 1).isBlank() && grade(at(lines, i - 2)) < 0;
        boolean goesOn = name.isEmpty() || Characters.beginsLower(name);
        alone &= Characters.endsSentence(at(lines, i + 2));
        if (Grades.isCell(grade) && (next.isBlank() ? alone : goesOn)) {
          line = line.substring(0, column).stripTrailing() + " " + (name + " " + grade).strip();
          i += next.isBlank() ? 0 : 1;
        }
      }
      joined.add(line);
    }
    return joined;
  }

  private static String at(List<String> lines, int at) {
    return at < 0 || at >= lines.size() || lines.get(at).indexOf('\f') >= 0 ? "" : lines.get(at);
  }

  /** Returns the column at which the grade that ends a line begins; -1 if none does. */
  private static int grade(String line) {
    int end = line.stripTrailing().length();
    int blanks = 0;
    for (int i = end - 1; i > 0; i--) {
      blanks = line.charAt(i) == ' ' ? blanks + 1 : 0;
      if (blanks == GAP) {
        return GradeColumn.begins(line.substring(i + GAP, end)) ? i + GAP : -1;
      }
    }
    return -1;
  }

  /** Returns the last line of those whose grades follow each other in a column. */
  private static int last(List<String> lines, int first, int column) {
    int last = first;
    int most = Math.min(lines.size(), first + MOST_LINES);
    for (int i = first + 1; i < most && i - last <= MOST_BETWEEN; i++) {
      int at = grade(lines.get(i));
      last = at > 0 && Math.abs(at - column) <= SAME_PLACE ? i : last;
    }
    return last;
  }

  /** Returns the lines of a part of the text with its rows joined; empty if it holds no table. */
  private static List<String> table(List<String> lines, int column) {
    List<GradeColumn.Line> divided = new ArrayList<>();
    List<GradeColumn> columns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('\f') >= 0 || !isDivided(line, column)) {
        GradeColumn.add(divided, column, GradeColumn.FEWEST, columns);
        divided = new ArrayList<>();
      } else if (!line.isBlank()) {
        int cut = Math.min(line.length(), column - SAME_PLACE);
        String left = Characters.clean(line.substring(0, cut));
        String right = Characters.clean(line.substring(cut));
        GradeColumn.Line part = new GradeColumn.Line(i * LEADING, SIZE, left, false, right);
        if (GradeColumn.isSentence(part)) {
          GradeColumn.add(divided, column, GradeColumn.FEWEST, columns);
          divided = new ArrayList<>();
        } else {
          divided.add(part);
        }
      }
    }
    GradeColumn.add(divided, column, GradeColumn.FEWEST, columns);
    return columns.isEmpty() ? List.of() : rows(lines, columns.get(0));
  }

  /** Whether no word crosses the column, and what is in it may be a grade. */
  private static boolean isDivided(String line, int column) {
    int cut = column - SAME_PLACE;
    if (cut < 1 || line.length() <= cut) {
      return true;
    }
    boolean apart = line.charAt(cut - 1) == ' ' || line.charAt(cut) == ' ';
    return apart && GradeColumn.mayStand(Characters.clean(line.substring(cut)));
  }

  private static List<String> rows(List<String> lines, GradeColumn column) {
    List<Double> edges = GradeRows.edges(column, List.of());
    List<String> joined = new ArrayList<>();
    int row = 0;
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (int i = 0; !edges.isEmpty() && i < lines.size(); i++) {
      double y = i * LEADING - 0.3 * SIZE;
      while (row < edges.size() && y > edges.get(row)) {
        end(left, right, joined);
        row++;
      }
      if (row == 0 || row == edges.size()) {
        joined.add(lines.get(i));
        continue;
      }
      double base = i * LEADING;
      for (GradeColumn.Line line : column.lines()) {
        if (line.y() == base) {
          append(left, line.left());
          append(right, line.right());
        }
      }
    }
    end(left, right, joined);
    return joined;
  }

  private static void append(StringBuilder cell, String text) {
    cell.append(cell.isEmpty() || text.isEmpty() ? "" : " ").append(text);
  }

  private static void end(StringBuilder left, StringBuilder right, List<String> joined) {
    if (!left.isEmpty()) {
      joined.add((left + TextRows.BAR + right).stripTrailing());
    }
    left.setLength(0);
    right.setLength(0);
  }
}
