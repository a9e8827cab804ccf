package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.words.BodyNames;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a table of areas for priority action below its head. A row begins after a blank
 * line, or where a sentence has ended and so has a body's name; it may go on over a page's end.
 */
final class TextActionRows {
  /** On one page a cell may begin so many signs before its head. */
  private static final int DRIFT = 3;

  /** On another page columns may be so many signs off. */
  private static final int DRIFT_OF_PAGE = 8;

  private final List<String> lines;
  private final TextActionHead head;
  private final List<String> joined;
  private final TextPageEnds pages;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder action = new StringBuilder();

  /** The items below the action. */
  private final List<String> items = new ArrayList<>();

  /** The foot of a page and the head of the next, which a row reaches over. */
  private final List<String> between = new ArrayList<>();

  /** The same while it is not known whether the table goes on. */
  private final List<String> pending = new ArrayList<>();

  private int column;
  private int rows;

  TextActionRows(List<String> lines, TextActionHead head, TextPageEnds pages, List<String> joined) {
    this.lines = lines;
    this.head = head;
    this.pages = pages;
    this.joined = joined;
    column = head.column();
  }

  /** Adds the head and the rows; returns the line after the last. */
  int read() {
    joined.add(
        head.isTurned()
            ? TextActionTable.row(head.right(), head.left(), false)
            : TextActionTable.row(head.left(), head.right(), false));
    int last = head.end();
    int at = last;
    int end = Math.min(lines.size(), at + TextActionTable.MOST_LINES);
    boolean blank = true;
    while (at < end) {
      int next = pages.after(at);
      if (next > at) {
        pending.addAll(lines.subList(at, next));
        at = next;
        blank = true;
        continue;
      }
      String line = lines.get(at);
      if (line.isBlank()) {
        blank = true;
        at++;
        continue;
      }
      TextActionHead again = pending.isEmpty() ? null : TextActionHead.at(lines, at);
      if (again != null && isAmidSentence()) {
        column = again.column();
        at = again.end();
        continue;
      }
      if (again != null || TextActionHead.at(lines, at) != null) {
        break;
      }
      int taken = blank ? group(at) : add(line, place(line)) ? at + 1 : at;
      if (taken == at) {
        break;
      }
      at = taken;
      last = at;
      blank = false;
    }
    finish();
    return last;
  }

  /** Whether any row was found. */
  boolean any() {
    return rows > 0;
  }

  private boolean isAmidSentence() {
    String text = items.isEmpty() ? action.toString() : items.get(items.size() - 1);
    return !text.isEmpty() && !Characters.endsSentence(text);
  }

  /** Takes the lines up to the next blank one; returns the line after, or the first if none is. */
  private int group(int from) {
    int before = column;
    int end = from;
    boolean gap = false;
    StringBuilder name = new StringBuilder();
    StringBuilder text = new StringBuilder();
    while (end < lines.size() && !lines.get(end).isBlank() && pages.after(end) == end) {
      String line = lines.get(end);
      if (end == from && !pending.isEmpty()) {
        column = placeOnPage(line);
      }
      int place = place(line);
      if (place < 0) {
        break;
      }
      gap |= isGap(line, place);
      TextActionTable.append(name, name(line, place));
      TextActionTable.append(text, action(line, place));
      end++;
    }
    // Beside no body, what is to the left may be what follows the table.
    boolean after = head.isTurned() && name.isEmpty() && !isAmidSentence();
    if (end == from || text.isEmpty() || !gap || after) {
      column = before;
      return from;
    }
    boolean lower = Characters.beginsLower(text.toString());
    boolean anew =
        name.isEmpty()
            ? !isAmidSentence() && !lower && !isItem(text)
            : !(lower && isAmidSentence());
    if (anew) {
      finish();
    }
    between.addAll(pending);
    pending.clear();
    for (int at = from; at < end; at++) {
      if (!add(lines.get(at), place(lines.get(at)))) {
        return at;
      }
    }
    return end;
  }

  private static boolean isItem(CharSequence text) {
    return text.length() > 0 && Characters.isBullet(text.charAt(0));
  }

  /** Adds a line to the row at hand, or to a new one; returns whether it keeps to the columns. */
  private boolean add(String line, int place) {
    if (place < 0) {
      return false;
    }
    String name = name(line, place);
    String text = action(line, place);
    boolean anew =
        !name.isEmpty()
            && !text.isEmpty()
            && !action.isEmpty()
            && !isAmidSentence()
            && Character.isUpperCase(name.codePointAt(0))
            && Character.isUpperCase(text.codePointAt(0))
            && BodyNames.end(body);
    if (anew) {
      finish();
    }
    TextActionTable.append(body, name);
    if (isItem(text) && !action.isEmpty()) {
      items.add(text);
    } else if (!items.isEmpty() && !text.isEmpty()) {
      items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
    } else {
      TextActionTable.append(action, text);
    }
    return true;
  }

  private String name(String line, int place) {
    return head.isTurned() ? after(line, place) : before(line, place);
  }

  private String action(String line, int place) {
    return head.isTurned() ? before(line, place) : after(line, place);
  }

  private static String before(String line, int place) {
    return line.substring(0, Math.min(place, line.length())).strip();
  }

  private static String after(String line, int place) {
    return line.length() > place ? line.substring(place).strip() : "";
  }

  /** Where the right cell of a line begins; -1 where a word reaches over the place. */
  private int place(String line) {
    if (line.length() <= column || column == 0 || Character.isWhitespace(line.charAt(column - 1))) {
      return column;
    }
    for (int at = column - 1; at >= Math.max(2, column - DRIFT); at--) {
      if (isBlank(line, at - 1) && isBlank(line, at - 2)) {
        return at;
      }
    }
    return -1;
  }

  /** Where the right column is on a page, by the first line of the table on it. */
  private int placeOnPage(String line) {
    for (int off = 0; off <= DRIFT_OF_PAGE; off++) {
      for (int at : new int[] {column + off, column - off}) {
        boolean begins = at > 1 && at < line.length() && !isBlank(line, at);
        if (begins && isBlank(line, at - 1) && isBlank(line, at - 2)) {
          return at;
        }
      }
    }
    return column;
  }

  private static boolean isBlank(String line, int at) {
    return Character.isWhitespace(line.charAt(at));
  }

  /** Whether a line has a gap between its cells, or one cell alone. */
  private static boolean isGap(String line, int place) {
    return line.length() <= place
        || place > 1 && isBlank(line, place - 1) && isBlank(line, place - 2);
  }

  private void finish() {
    if (!action.isEmpty()) {
      rows++;
      joined.add(TextActionTable.row(body, action, body.isEmpty()));
      joined.addAll(items);
      if (body.isEmpty()) {
        joined.add(""); // what follows is no part of a row with a mark
      }
    }
    body.setLength(0);
    action.setLength(0);
    items.clear();
    joined.addAll(between);
    between.clear();
  }
}
