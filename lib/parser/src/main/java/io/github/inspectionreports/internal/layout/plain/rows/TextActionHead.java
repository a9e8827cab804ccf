package io.github.inspectionreports.internal.layout.plain.rows;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of areas for priority action, or for improvement, in plain text that keeps
 * the columns of its page.
 *
 * @param end the line after its last
 * @param column where its right column begins
 * @param left what its left cell says
 * @param right what its right cell says
 */
record TextActionHead(int end, int column, String left, String right) {
  private static final String BODIES = "responsible (?:bod(?:y|ies)|part(?:y|ies|ners?))";
  private static final String AREAS = "areas? (?:for|of) (?:priority actions?|improvements?)";

  private static final Pattern BODIES_CELL = Pattern.compile(BODIES + ":?");
  private static final Pattern AREAS_CELL = Pattern.compile(AREAS + ":?");

  /** Cells begin with these words, after the margin or a gap. */
  private static final Pattern BEGIN =
      Pattern.compile("(?:^\\s?|\\s\\s)(responsible|areas?)\\b", Pattern.CASE_INSENSITIVE);

  /** The head of a table of which nothing says where the columns are. */
  private static final Pattern ONE_PIECE =
      Pattern.compile(
          "\\s{0,20}(?:" + BODIES + " " + AREAS + "|" + AREAS + " " + BODIES + ")\\s{0,20}",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_LINES = 3;
  private static final int NARROWEST = 8;
  private static final int LONGEST = 200;

  /** Whether the bodies are after what is to be done. */
  boolean isTurned() {
    return BODIES_CELL.matcher(right.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Returns whether a line is the head of such a table whose columns are lost.
   *
   * @param line the line
   */
  static boolean isLost(String line) {
    return line.length() < LONGEST && ONE_PIECE.matcher(line).matches();
  }

  /**
   * Returns the head that begins with a line.
   *
   * @param lines the lines of a text
   * @param at the line
   * @return the head; null where none begins there
   */
  static @Nullable TextActionHead at(List<String> lines, int at) {
    TreeSet<Integer> places = new TreeSet<>();
    if (!addPlaces(lines.get(at), places)) {
      return null;
    }
    for (int end = at + 1; end <= Math.min(lines.size(), at + MOST_LINES); end++) {
      if (end > at + 1) {
        if (lines.get(end - 1).isBlank()) {
          break;
        }
        addPlaces(lines.get(end - 1), places);
      }
      for (int column : places.tailSet(places.first() + NARROWEST)) {
        TextActionHead head = head(lines.subList(at, end), end, column);
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  private static boolean addPlaces(String line, TreeSet<Integer> places) {
    if (line.length() > LONGEST) {
      return false;
    }
    Matcher begin = BEGIN.matcher(line);
    boolean any = false;
    while (begin.find()) {
      places.add(begin.start(1));
      any = true;
    }
    return any;
  }

  private static @Nullable TextActionHead head(List<String> lines, int end, int column) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (String line : lines) {
      if (line.length() > column && column > 0 && line.charAt(column - 1) > ' ') {
        return null;
      }
      TextActionTable.append(left, line.substring(0, Math.min(column, line.length())).strip());
      TextActionTable.append(right, line.substring(Math.min(column, line.length())).strip());
    }
    String a = left.toString().toLowerCase(Locale.ROOT);
    String b = right.toString().toLowerCase(Locale.ROOT);
    boolean found =
        BODIES_CELL.matcher(a).matches() && AREAS_CELL.matcher(b).matches()
            || AREAS_CELL.matcher(a).matches() && BODIES_CELL.matcher(b).matches();
    return found ? new TextActionHead(end, column, left.toString(), right.toString()) : null;
  }
}
