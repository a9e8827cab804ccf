package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.document.GradeCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table of grades in plain text that keeps the columns of its page: names to
 * the left, grades to the right, each on as many lines as its cell had. Read line by line, the
 * words of a name would stand around its grade, and a reader could take the grade for that of the
 * row above.
 */
final class TextColumns {
  /** Cells stand at least so many blanks apart. */
  private static final int GAP = 3;

  /** A line with the right cell alone stands so far in. */
  private static final int FAR_IN = 24;

  private static final int MOST_LINES = 6;

  private TextColumns() {}

  /**
   * Makes one line, with a bar between its cells, of each row whose right cell is a grade.
   *
   * @param text the lines of a text, blank ones among them
   * @return the lines; in the place of a row's second and further lines there are none
   */
  static List<String> join(List<String> text) {
    List<String> lines = TextGradeColumns.join(text);
    List<String> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      List<String> group = lines.subList(at, end);
      String row = group.size() <= MOST_LINES ? row(group) : null;
      if (row != null) {
        joined.add(row);
      } else {
        for (String line : group) {
          String alone = row(List.of(line));
          joined.add(alone == null ? line : alone);
        }
      }
      if (end < lines.size()) {
        joined.add(lines.get(end));
      }
      at = end + 1;
    }
    return joined;
  }

  private static @Nullable String row(List<String> group) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (String line : group) {
      int start = indent(line);
      int end = line.stripTrailing().length();
      int gap = start < end ? gap(line, start, end) : -1;
      if (start >= FAR_IN && start < end) {
        right.append(right.isEmpty() ? "" : " ").append(line, start, end);
      } else if (gap >= 0) {
        int behind = gap;
        while (Character.isWhitespace(line.charAt(behind))) {
          behind++;
        }
        left.append(left.isEmpty() ? "" : " ").append(line, start, gap);
        right.append(right.isEmpty() ? "" : " ").append(line, behind, end);
      } else {
        left.append(left.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    return !left.isEmpty() && GradeCell.isCell(right) ? left + TextRows.BAR + right : null;
  }

  private static int indent(String line) {
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the first gap between two cells begins; -1 if there is none. */
  private static int gap(String line, int start, int end) {
    int blanks = 0;
    for (int i = start; i < end; i++) {
      blanks = Character.isWhitespace(line.charAt(i)) ? blanks + 1 : 0;
      if (blanks == GAP) {
        return i + 1 - GAP;
      }
    }
    return -1;
  }
}
