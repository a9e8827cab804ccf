package io.github.inspectionreports.internal.layout.repair.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that a program drew with signs: "+-----+-----+" between rows whose cells stand between
 * bars, over as many lines as they need.
 */
final class DrawnTables {
  private static final Pattern RULE = Pattern.compile("\\s{0,40}\\+(?:[-=]{3,300}\\+){1,9}\\s*");

  /** No row has more lines. */
  private static final int MOST_LINES = 60;

  private DrawnTables() {}

  /** Makes one line of each row; lines of other text stay as they are. */
  static List<String> rows(List<String> lines) {
    if (lines.stream().noneMatch(line -> RULE.matcher(line).matches())) {
      return lines;
    }
    List<String> rows = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = RULE.matcher(lines.get(at)).matches() ? endOfRow(lines, at) : -1;
      if (end < 0) {
        rows.add(lines.get(at++));
        continue;
      }
      while (end >= 0) {
        if (end > at + 1) {
          rows.add("");
          rows.add(row(lines.subList(at + 1, end)));
        }
        at = end;
        end = endOfRow(lines, at);
      }
      rows.add("");
      at++;
    }
    return rows;
  }

  /** Returns where the rule below a row stands; -1 where there is none. */
  private static int endOfRow(List<String> lines, int rule) {
    for (int i = rule + 1; i < Math.min(lines.size(), rule + MOST_LINES); i++) {
      if (RULE.matcher(lines.get(i)).matches()) {
        return i;
      }
      if (!lines.get(i).strip().startsWith("|")) {
        return -1;
      }
    }
    return -1;
  }

  private static String row(List<String> lines) {
    List<StringBuilder> cells = new ArrayList<>();
    for (String line : lines) {
      String inside = line.strip().substring(1);
      inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
      String[] parts = inside.split("\\|", -1);
      for (int column = 0; column < parts.length; column++) {
        if (cells.size() <= column) {
          cells.add(new StringBuilder());
        }
        String part = parts[column].strip();
        StringBuilder cell = cells.get(column);
        cell.append(cell.isEmpty() || part.isEmpty() ? "" : " ").append(part);
      }
    }
    return "| " + String.join(" | ", cells);
  }
}
