package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table of grades in plain text that keeps the columns of its page: names to
 * the left, grades to the right, each on as many lines as its cell had. Read line by line, the
 * words of a name would be around its grade, and a reader could take the grade for that of the row
 * above.
 */
final class TextColumns {
  /** Cells are at least so many blanks apart. */
  private static final int GAP = 3;

  /** A line with the right cell alone stands so far in. */
  private static final int FAR_IN = 24;

  private static final int MOST_LINES = 6;

  /** A name begins so many lines above its grade at most. */
  private static final int MOST_ABOVE = 2;

  private static final int LONGEST_NAME = 90;

  /** The name of a row that does not begin on its line: "governance", "(LSCB)". */
  private static final Pattern REST = Pattern.compile("\\s{0,40}(?:\\p{Ll}|\\(|Board\\b)");

  /** A name that does not end here. */
  private static final Pattern OPEN =
      Pattern.compile("(?:,| (?:and|of|for|the|with|to|who|need))$");

  private TextColumns() {}

  /**
   * Makes one line, with a bar between its cells, of each row whose right cell is a grade.
   *
   * @param text the lines of a text, blank ones among them
   * @return the lines; in place of a row's second and further lines there are none
   */
  static List<String> join(List<String> text) {
    List<String> lines = TextGradeColumns.join(TextGradeLists.pair(TextActionTable.join(text)));
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
        int first = joined.size();
        for (String line : group) {
          String alone = row(List.of(line));
          if (alone != null) {
            joined.add(withBeginning(alone, joined, first));
          } else if (joined.size() == first || !endsName(line, joined)) {
            joined.add(line);
          }
        }
      }
      if (end < lines.size()) {
        joined.add(lines.get(end));
      }
      at = end + 1;
    }
    return joined;
  }

  /** The row with the lines above it on which its name begins; they are taken away. */
  private static String withBeginning(String row, List<String> joined, int first) {
    String whole = row;
    for (int n = 0;
        n < MOST_ABOVE && joined.size() > first && REST.matcher(whole).lookingAt();
        n++) {
      String raw = joined.get(joined.size() - 1);
      String above = raw.strip();
      if (raw.indexOf('\f') >= 0
          || whole.indexOf('\f') >= 0
          || above.length() > LONGEST_NAME
          || above.contains(TextRows.BAR)
          || isEnded(above)) {
        return whole;
      }
      joined.remove(joined.size() - 1);
      whole = above + " " + whole;
    }
    return whole;
  }

  /** Whether a line is the end of the name in the row above it; if so, it is put there. */
  private static boolean endsName(String line, List<String> joined) {
    String row = joined.get(joined.size() - 1);
    int bar = row.lastIndexOf(TextRows.BAR);
    String end = line.strip();
    if (bar < 0
        || line.indexOf('\f') >= 0
        || end.length() > LONGEST_NAME
        || !Characters.beginsLower(end)
        || isEnded(end)
        || !OPEN.matcher(row.substring(0, bar)).find()) {
      return false;
    }
    joined.set(joined.size() - 1, row.substring(0, bar) + " " + end + row.substring(bar));
    return true;
  }

  private static boolean isEnded(String text) {
    return text.isEmpty() || ".:;?!".indexOf(text.charAt(text.length() - 1)) >= 0;
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
        int after = gap;
        while (Character.isWhitespace(line.charAt(after))) {
          after++;
        }
        left.append(left.isEmpty() ? "" : " ").append(line, start, gap);
        right.append(right.isEmpty() ? "" : " ").append(line, after, end);
      } else {
        left.append(left.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    return !left.isEmpty() && Grades.isCell(right) ? left + TextRows.BAR + right : null;
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
