package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.model.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of what is to be done and by when, row by row: "When | What", or "Who | What |
 * When". A time may stand beside several rows.
 */
public final class TimescaleTable {
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:by )?when\\??|time ?-?scales?|dead ?lines?|target dates?|time ?frames?"
              + "|(?:to be )?(?:done|completed?) by|due(?: date)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHAT =
      Pattern.compile(
          "what(?: (?:needs to|must|should) (?:be done|improve|happen))?\\??"
              + "|(?:required |recommended )?actions?(?: required| to (?:take|be taken))?"
              + "|(?:areas? (?:for|of) )?(?:improvements?|priority actions?)(?: required)?"
              + "|recommendations?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHO =
      Pattern.compile(
          "(?:by )?whom?\\??|leads?|owners?"
              + "|responsible(?: (?:bod(?:y|ies)|part(?:y|ies|ners?)|organisations?|officers?|leads?))?"
              + "|(?:lead )?(?:bod(?:y|ies)|organisations?|agenc(?:y|ies)|partners?)",
          Pattern.CASE_INSENSITIVE);

  private static final String MARK = "•";

  private int when = -1;
  private int what = -1;
  private int who = -1;
  private @Nullable Deadline time;

  /**
   * An action of a row.
   *
   * @param text its words, where they are
   * @param under the bullets that they introduce
   * @param time by when it is to be done; null where the table does not say
   * @param responsible who is to do it, a line for each; empty where the table does not say
   */
  public record Action(Block text, List<Block> under, @Nullable Deadline time, String responsible) {
    public Action {
      under = List.copyOf(under);
    }
  }

  /**
   * Whether a row is of such a table by itself: its head, or a row with a time.
   *
   * @param row the row
   * @return whether it is; no row below such a row continues it
   */
  public static boolean isOf(Block row) {
    return isHead(row) || timeOf(row) >= 0;
  }

  /**
   * Whether a row is the head of such a table.
   *
   * @param row the row
   * @return whether its cells name the columns of times and of actions
   */
  public static boolean isHead(Block row) {
    return column(row, WHEN) >= 0 && column(row, WHAT) >= 0;
  }

  /**
   * Reads the next row.
   *
   * @param row the row
   * @return its actions, none for a head; null where it is not a row of such a table
   */
  public @Nullable List<Action> next(Block row) {
    if (isHead(row)) {
      when = column(row, WHEN);
      what = column(row, WHAT);
      who = column(row, WHO);
      time = null;
      return List.of();
    }
    int timed = timeOf(row);
    if (when < 0 && timed >= 0 && row.cells().size() == 2) {
      when = timed;
      what = 1 - timed;
    } else if (when < 0 && timed == 2 && row.cells().size() == 3) {
      when = timed;
      what = 1;
      who = Character.isLetter(cell(row, 0).codePoints().findFirst().orElse(' ')) ? 0 : -1;
    }
    boolean alone = row.cells().size() == 1; // in plain text an empty cell leaves no sign
    if (when < 0 || !alone && row.cells().size() <= Math.max(when, what)) {
      return null;
    }
    String cell = alone ? "" : cell(row, when);
    if (!cell.isEmpty()) {
      Deadline own = Timescales.of(cell);
      time = own == null ? new Deadline(cell.replace('\n', ' '), null, null) : own;
    }
    String responsible = who < 0 || who >= row.cells().size() ? "" : cell(row, who);
    List<Action> actions = new ArrayList<>();
    Block.Cell said = row.cells().get(alone ? 0 : what);
    List<Block> parts = parts(row, said);
    boolean leads = parts.size() > 1 && !said.text().strip().startsWith(MARK);
    if (leads && !parts.get(0).text().endsWith(".")) {
      actions.add(new Action(parts.get(0), parts.subList(1, parts.size()), time, responsible));
    } else {
      parts.forEach(part -> actions.add(new Action(part, List.of(), time, responsible)));
    }
    return actions;
  }

  /** The bullets of a cell, each with what follows it, or all of a cell without bullets. */
  private static List<Block> parts(Block row, Block.Cell cell) {
    List<Block> parts = new ArrayList<>();
    String text = cell.text();
    int from = 0;
    while (from < text.length()) {
      int next = text.indexOf("\n" + MARK, from);
      int to = next < 0 ? text.length() : next;
      int start = from;
      while (start < to && (text.charAt(start) <= ' ' || text.startsWith(MARK, start))) {
        start++;
      }
      if (start < to) {
        String words = text.substring(start, to).replace('\n', ' ');
        parts.add(Parts.of(row, words, cell.start() + start));
      }
      from = to + 1;
    }
    return parts;
  }

  /** Which cell gives a time: the first or the last; -1 for none. */
  private static int timeOf(Block row) {
    int last = row.cells().size() - 1;
    if (last < 1) {
      return -1;
    }
    return Timescales.of(cell(row, 0)) != null
        ? 0
        : Timescales.of(cell(row, last)) != null ? last : -1;
  }

  private static int column(Block row, Pattern name) {
    for (int i = 0; i < row.cells().size() && row.cells().size() > 1; i++) {
      if (name.matcher(cell(row, i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(Block row, int at) {
    return row.cells().get(at).text().strip();
  }
}
