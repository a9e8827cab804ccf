package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.budget.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the table of areas for priority action in plain text that keeps the columns of its page:
 * the responsible bodies, or times, to the left, what is to be done to the right, each on as many
 * lines as its cell had. Read line by line, the names would be in the middle of the sentences.
 */
public final class TextActionTable {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s{0,20}(Responsible bod(?:y|ies))\\s{3,80}(\\S.{0,80})"
              + "|\\s{0,20}((?:by )?when|time ?scales?)\\s{3,80}"
              + "((?:what|actions?|areas? for improvement|recommendations?)\\b.{0,40})",
          Pattern.CASE_INSENSITIVE);

  /** The head of a third column, to the right of what is to be done. */
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s{3,80}((?:by )?when\\??|time ?-?(?:scales?|frames?)|dead ?lines?|target dates?)$",
          Pattern.CASE_INSENSITIVE);

  /** No table of priority actions has more lines. */
  static final int MOST_LINES = 120;

  private TextActionTable() {}

  /**
   * Makes one line, with a bar between its cells, of each row of such a table.
   *
   * @param lines the lines of a text, blank ones among them
   * @return the lines; in place of a row's second and further lines there are none
   */
  static List<String> join(List<String> lines) {
    List<String> joined = new ArrayList<>();
    TextPageEnds pages = null;
    int at = 0;
    while (at < lines.size()) {
      TextActionHead bodies = TextActionHead.at(lines, at);
      if (bodies != null) {
        pages = pages == null ? new TextPageEnds(lines) : pages;
        at = new TextActionRows(lines, bodies, pages, joined).read();
        continue;
      }
      Matcher head = HEAD.matcher(lines.get(at));
      if (!head.matches()) {
        joined.add(lines.get(at++));
        continue;
      }
      boolean timed = head.group(1) == null;
      int left = timed ? 3 : 1;
      String right = head.group(left + 1).stripTrailing();
      Matcher times = TIMES.matcher(right);
      boolean third = !timed && times.find();
      int from = head.start(left + 1);
      String what = third ? right.substring(0, times.start()) : right;
      joined.add(row(head.group(left), what + (third ? TextRows.BAR + times.group(1) : ""), timed));
      at = rows(lines, at + 1, from, third ? from + times.start(1) : 0, timed, joined);
    }
    return joined;
  }

  /**
   * Returns on which page is a table of areas for priority action whose columns are lost.
   *
   * @param lines the lines of a text
   * @return the page's number; 0 if there is no such table
   */
  public static int lost(List<String> lines) {
    int page = 1;
    for (int at = 0; at < lines.size(); at++) {
      Budget.step(1);
      page += (int) lines.get(at).chars().filter(c -> c == '\f').count();
      TextActionHead head = TextActionHead.at(lines, at);
      if (TextActionHead.isLost(lines.get(at)) || head != null && !hasRows(lines, head)) {
        return page;
      }
    }
    return 0;
  }

  private static boolean hasRows(List<String> lines, TextActionHead head) {
    Budget.step(lines.size());
    TextActionRows rows =
        new TextActionRows(lines, head, new TextPageEnds(lines), new ArrayList<>());
    rows.read();
    return rows.any();
  }

  /**
   * Adds the rows below the head; returns the line after the last.
   *
   * @param times where a third column begins, which says by when; 0 for none
   */
  private static int rows(
      List<String> lines, int from, int column, int times, boolean timed, List<String> joined) {
    StringBuilder due = new StringBuilder();
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int last = from;
    boolean blank = false;
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      String whole = lines.get(at);
      if (whole.isBlank()) {
        blank = true;
        continue;
      }
      if (!keepsColumn(whole, column) || times > 0 && !keepsColumn(whole, times)) {
        break;
      }
      int end = times > 0 ? Math.min(times, whole.length()) : whole.length();
      String line = whole.substring(0, end);
      String name = line.substring(0, Math.min(column, line.length())).strip();
      String action = line.length() > column ? line.substring(column).strip() : "";
      if (action.isEmpty() && (blank || right.isEmpty())) {
        break; // what follows the table
      }
      // A time may be beside several actions, and actions end without a full stop.
      boolean anew =
          timed && blank && name.isEmpty() && right.length() > 0
              || !name.isEmpty()
                  && right.length() > 0
                  && (blank
                      || timed && Character.isUpperCase(name.charAt(0))
                      || Character.isUpperCase(name.charAt(0))
                          && right.charAt(right.length() - 1) == '.'
                          && !action.isEmpty());
      if (anew) {
        joined.add(row(left, right, due, timed));
        List.of(left, right, due).forEach(cell -> cell.setLength(0));
      }
      append(left, name);
      append(right, action);
      append(due, whole.substring(end).strip());
      blank = false;
      last = at + 1;
    }
    if (right.length() > 0) {
      joined.add(row(left, right, due, timed));
    }
    return last;
  }

  private static String row(
      CharSequence left, CharSequence right, StringBuilder due, boolean timed) {
    return row(left, right, timed) + (due.isEmpty() ? "" : TextRows.BAR + due);
  }

  /**
   * A row as one line; of times one may be empty, and a mark says that it is a row all the same.
   */
  static String row(CharSequence left, CharSequence right, boolean timed) {
    return (timed ? TextRows.MARK : "") + left + TextRows.BAR + right;
  }

  /** Whether no word of a line reaches over the place where the right column begins. */
  private static boolean keepsColumn(String line, int column) {
    return line.indexOf('\f') < 0
        && (line.length() <= column || Character.isWhitespace(line.charAt(column - 1)));
  }

  static void append(StringBuilder cell, String text) {
    if (!text.isEmpty()) {
      cell.append(cell.isEmpty() ? "" : " ").append(text);
    }
  }
}
