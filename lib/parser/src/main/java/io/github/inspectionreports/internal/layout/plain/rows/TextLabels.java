package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a table whose left column has the headings of a letter and whose right column has what
 * stands below each: "Strengths", a tab, "None". Its rows become headings with their items below.
 */
final class TextLabels {
  private static final String LABEL =
      "((?i:(?:key )?strengths|areas of strength|satisfactory practice|areas (?:for|of)"
          + " (?:further )?(?:development|improvement|concern)|areas for priority action"
          + "|priority actions?|what needs to improve\\??))";

  private static final String GAP = "(?:[ \u00A0]*\t\\s*|[ \u00A0]{3,})(?=.*\\p{L}{3})";

  private static final Pattern ROW = Pattern.compile("\\s{0,8}" + LABEL + ":?" + GAP + "(\\S.*)");

  /** A further line of the right column. */
  private static final Pattern BELOW = Pattern.compile("(?:[ \u00A0]*\t\\s*|[ \u00A0]{4,})(\\S.*)");

  private static final Pattern NONE =
      Pattern.compile(
          "(?i)(?:none|nil|n/a|not applicable)\\b.{0,20}|there (?:are|were) no(?:ne)?\\b.*");

  private static final Pattern MARK = Pattern.compile("[•◦▪\uF0B7*–-]\\s+");

  /** One such line may be anything. */
  private static final int FEWEST_ROWS = 2;

  private TextLabels() {}

  /**
   * Parts the rows of such a table.
   *
   * @param lines the lines of a text, blank ones among them
   * @return the lines; of a row first its heading, then its items
   */
  static List<String> part(List<String> lines) {
    if (lines.stream().filter(line -> ROW.matcher(line).matches()).count() < FEWEST_ROWS) {
      return lines;
    }
    List<String> parted = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Matcher row = ROW.matcher(lines.get(at));
      if (!row.matches()) {
        parted.add(lines.get(at++));
        continue;
      }
      parted.add("");
      parted.add(row.group(1));
      parted.add("");
      List<String> items = new ArrayList<>();
      add(row.group(2), items);
      at = below(lines, at + 1, items);
      for (String item : items) {
        parted.add(NONE.matcher(item).matches() ? item : "• " + item);
      }
      parted.add("");
    }
    return parted;
  }

  /** Adds the further lines of a row; returns the line after the last. */
  private static int below(List<String> lines, int from, List<String> items) {
    int last = from;
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher below = BELOW.matcher(line);
      if (line.isBlank()) {
        continue;
      }
      if (ROW.matcher(line).matches() || !below.matches()) {
        break;
      }
      add(below.group(1), items);
      last = at + 1;
    }
    return last;
  }

  /** Adds a line as an item, or to the item that it continues. */
  private static void add(String line, List<String> items) {
    Matcher mark = MARK.matcher(line);
    String text = line.strip();
    if (mark.lookingAt()) {
      items.add(line.substring(mark.end()).strip());
    } else if (!items.isEmpty() && Characters.beginsLower(text)) {
      items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
    } else {
      items.add(text);
    }
  }
}
