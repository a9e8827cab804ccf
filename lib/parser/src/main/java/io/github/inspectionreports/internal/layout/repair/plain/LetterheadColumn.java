package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.vocabulary.Postcodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the inspectorate's address above date and addressee, where a text keeps it beside them as
 * the page had it. Read across, each line would join a part of one with a part of the other.
 */
final class LetterheadColumn {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)Ofsted\\b.{0,40}|Piccadilly Gate|Aviation House|Alexandra House|Freshford House|Agora|Clive House"
              + "|Royal Exchange Buildings|Care Quality Commission|CQC");

  /** The other lines that show an address: a way to reach it, or the end of it. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:\\p{L}{1,10}[:.]? {0,3})?(?:\\(?\\+?[0-9][0-9() ]{8,25}|\\S{0,40}(?:@|www\\.)\\S{1,60})"
              + "|"
              + Postcodes.FORM
              + "|Store Street|Manchester|London|Bristol|Nottingham");

  private static final Pattern GREETING = Pattern.compile("^\\s{0,80}Dear\\b.{0,120}");

  /** A line with two cells. */
  private static final Pattern CELLS =
      Pattern.compile(
          "^(\\s{0,200}\\S(?:.{0,120}?\\S)?)(?: {3,200}+|[ ]{0,200}\\t\\s{0,60}+)(\\S.{0,120})$");

  /** A cell alone that begins or ends no farther from the right column is one of it. */
  private static final int NEAR = 2;

  /** The greeting is among so many lines. */
  private static final int MOST_LINES = 60;

  /** No line of an address is longer. */
  private static final int LONGEST = 60;

  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CONTACTS = 2;

  /** The place of the right column, whose lines begin or end below each other. */
  private record Column(int start, int end) {
    boolean has(String line, String cell) {
      int from = line.indexOf(cell);
      return line.startsWith("\t")
          || from >= start - NEAR
          || Math.abs(from + cell.length() - end) < NEAR && from > NEAR;
    }
  }

  private record Cells(String left, String right) {}

  private LetterheadColumn() {}

  /** Returns the lines with the columns below each other; the same lines where there are none. */
  static List<String> unfold(List<String> lines) {
    int greeting = 0;
    int most = Math.min(MOST_LINES, lines.size());
    while (greeting < most && !GREETING.matcher(lines.get(greeting)).matches()) {
      greeting++;
    }
    if (greeting == most) {
      return lines;
    }
    int from = 0;
    List<String> unfolded = null;
    while (from < greeting && unfolded == null) {
      unfolded = begins(lines.get(from)) ? columns(lines.subList(from, greeting)) : null;
      from += unfolded == null ? 1 : 0;
    }
    if (unfolded == null) {
      return lines;
    }
    List<String> all = new ArrayList<>(lines.subList(0, from));
    all.addAll(unfolded);
    all.addAll(lines.subList(greeting, lines.size()));
    return all;
  }

  private static boolean begins(String line) {
    Matcher cells = CELLS.matcher(line);
    return cells.matches()
        ? isOffice(cells.group(1).strip()) || isOffice(cells.group(2).strip())
        : line.startsWith("  ") && isOffice(line.strip());
  }

  private static boolean isOffice(String cell) {
    return OFFICE.matcher(cell).matches();
  }

  private static @Nullable List<String> columns(List<String> lines) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    Column column = column(lines);
    if (column == null) {
      return null;
    }
    for (String line : lines) {
      Cells cells = cells(line, column);
      if (cells == null) {
        return null;
      }
      left.add(cells.left);
      right.add(cells.right);
    }
    boolean office = isOffice(left.get(0));
    List<String> address = office ? left : right;
    List<String> rest = office ? right : left;
    long contacts =
        address.stream().filter(line -> CONTACT.matcher(line).matches() || isOffice(line)).count();
    if (!office && !isOffice(right.get(0)) || contacts <= FEWEST_CONTACTS) {
      return null;
    }
    List<String> unfolded = new ArrayList<>(address);
    unfolded.removeAll(Collections.singleton(""));
    unfolded.add("");
    unfolded.addAll(rest);
    return unfolded;
  }

  /** Where the right column is; null if too few lines have two cells. */
  private static @Nullable Column column(List<String> lines) {
    int rows = 0;
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (String line : lines) {
      Matcher cells = CELLS.matcher(line);
      if (cells.matches()) {
        rows++;
        start = Math.min(start, cells.start(2));
        end = Math.max(end, line.stripTrailing().length());
      }
    }
    return rows < FEWEST_ROWS ? null : new Column(start, end);
  }

  /** The cells of a line; null if it is no line of an address. */
  private static @Nullable Cells cells(String line, Column column) {
    if (line.indexOf('\f') >= 0) {
      return null;
    }
    Matcher cells = CELLS.matcher(line);
    if (!cells.matches()) {
      String cell = line.strip();
      return !cell.isEmpty() && column.has(line, cell) ? new Cells("", cell) : new Cells(cell, "");
    }
    String left = cells.group(1).strip();
    String right = cells.group(2).strip();
    boolean address = left.length() <= LONGEST && right.length() <= LONGEST;
    return address && !CELLS.matcher(right).matches() ? new Cells(left, right) : null;
  }
}
