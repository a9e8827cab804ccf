package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.model.FrameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the particulars that some letters have above their greeting: a table or lines with labels,
 * which say when the visit was, of what kind, and who came.
 */
final class LetterParticulars {
  /** No row of particulars is longer. */
  private static final int LINE = 160;

  /** So many labels in a column of their own are no lines of an address. */
  private static final int COLUMN = 3;

  /** Labels that only particulars have. */
  private static final String SURE =
      "(?:dates? of (?:the |this |our )?(?:\\p{L}+ ){0,2}(?:visit|inspection|fieldwork)"
          + "|(?:inspection|visit|fieldwork|on-?site) dates?"
          + "|(?:lead|reporting|second|third|team|other|accompanying) (?:inspectors?|hmi)"
          + "|type of (?:visit|inspection)|(?:visit|inspection) type"
          + "|date of (?:this |the )?letter|letter date)";

  /** Labels that may be the first word of another line. */
  private static final String OTHER =
      "(?:visit|inspection|inspectors?|inspected by|written by|author|with|letter|published"
          + "|(?:last|previous) (?:\\p{L}+ ){0,2}(?:visit|inspection)|where|local authority"
          + "|authority)";

  private static final String TO = "(?:written|sent|addressed) to|addressee";

  private static final String REFERENCE = "(?:(?:our|your) )?ref(?:erence)?";

  private static final String VALUE = " ?(?:[:|–-] ?)*(?-i:(?=\\p{Lu}|\\d|w/c))";

  private static final Pattern SURE_ROW = Pattern.compile("(?i)" + SURE + VALUE + ".*");

  private static final Pattern OTHER_ROW = Pattern.compile("(?i)" + OTHER + VALUE + ".*");

  /** Short labels, which a colon or a bar makes plain. */
  private static final Pattern SHORT_ROW =
      Pattern.compile(
          "(?i)(?:type|kind|days?|dates?|hmis?|council|place|team) ?[:|] ?(?-i:\\p{Lu}|\\d|w/c).*");

  /** So many rows need no label that only particulars have. */
  private static final int PLAIN = 3;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:((?:" + SURE + "|" + OTHER + "))|(" + TO + ")|" + REFERENCE + ") ?:?");

  private LetterParticulars() {}

  /**
   * Finds them.
   *
   * @param blocks the document
   * @param running the places of its running text
   * @param greeting the place in {@code running} of the greeting
   * @return by their places in {@code running} the rows of particulars; empty where there are none
   */
  static Map<Integer, FrameKind> find(List<Block> blocks, List<Integer> running, int greeting) {
    Map<Integer, FrameKind> rows = new HashMap<>();
    boolean sure = false;
    int labelled = 0;
    for (int n = 0; n < greeting; n++) {
      String text = blocks.get(running.get(n)).text();
      boolean known = isRow(text);
      sure |= known;
      boolean plain = text.length() <= LINE && SHORT_ROW.matcher(text).matches();
      labelled += plain ? 1 : 0;
      if (known || plain || text.length() <= LINE && OTHER_ROW.matcher(text).matches()) {
        rows.put(n, FrameKind.PARTICULARS);
      }
    }
    if (!(sure || labelled >= PLAIN) || rows.size() < 2) {
      rows.clear();
    }
    column(blocks, running, greeting, rows);
    return rows;
  }

  /** Whether a line is a row of particulars wherever it stands. */
  static boolean isRow(String text) {
    return text.length() <= LINE && SURE_ROW.matcher(text).matches();
  }

  /** Labels one below the other, and then as many values. */
  private static void column(
      List<Block> blocks, List<Integer> running, int greeting, Map<Integer, FrameKind> rows) {
    for (int first = 0; first < greeting; first++) {
      int n = first;
      while (n < greeting && LABEL.matcher(blocks.get(running.get(n)).text()).matches()) {
        n++;
      }
      int count = n - first;
      if (count < COLUMN || n + count > greeting) {
        first = Math.max(first, n - 1);
        continue;
      }
      for (int k = first; k < n; k++) {
        Matcher label = LABEL.matcher(blocks.get(running.get(k)).text());
        if (label.matches() && label.group(1) != null) {
          rows.put(k, FrameKind.PARTICULARS);
          rows.put(k + count, FrameKind.PARTICULARS);
        } else {
          rows.put(k, FrameKind.LETTERHEAD);
          rows.put(k + count, label.group(2) != null ? FrameKind.ADDRESS : FrameKind.LETTERHEAD);
        }
      }
      return;
    }
  }
}
