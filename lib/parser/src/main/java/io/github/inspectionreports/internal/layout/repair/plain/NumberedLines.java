package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.blocks.ListItems;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds items of plain text whose number looks like something else: a bare figure, a capital before
 * a full stop. Below a line that opens a list the first of them is an item, and the next are those
 * that count on.
 */
final class NumberedLines {
  private static final Pattern ITEM =
      Pattern.compile("^(\\s*)\\[?(\\d{1,2}|[A-Z]|[IVX]{1,5})([.)\\]]?)[ \\t]+(?=(\\p{L}))");

  /** How a text ends below which an item may begin. */
  private static final Pattern AFTER = Pattern.compile("(?:[:;,?]|[;,] (?:and|or))$");

  private NumberedLines() {}

  /** Gives a bare figure its full stop, and a capital the place of a bullet. */
  static List<String> mark(List<String> lines) {
    List<String> marked = new ArrayList<>();
    String before = "";
    String last = "";
    for (String line : lines) {
      Matcher item = ITEM.matcher(line);
      if (item.lookingAt() && isItem(item, before, last)) {
        last = item.group(2).toLowerCase(Locale.ROOT);
        boolean figure = Character.isDigit(last.charAt(0));
        String mark = figure ? item.group(2) + ". " : ListMarks.BULLET + " ";
        marked.add(item.group(1) + mark + line.substring(item.end()));
      } else {
        marked.add(line);
      }
      if (!line.isBlank()) {
        before = line.strip();
      }
    }
    return marked;
  }

  private static boolean isItem(Matcher item, String before, String last) {
    String number = item.group(2).toLowerCase(Locale.ROOT);
    boolean figure = Character.isDigit(number.charAt(0));
    boolean bare = item.group(3).isEmpty() || item.group(3).equals("]");
    if (figure != bare) {
      return false; // "1." is known without this, and "A Smith" is a name
    }
    boolean small = Character.isLowerCase(item.group(4).charAt(0));
    if (small && !(figure && (Characters.endsSentence(before) || AFTER.matcher(before).find()))) {
      return false; // the figure is in the middle of a sentence
    }
    boolean opens = before.endsWith(":") || before.endsWith("?");
    boolean first = number.equals("1") || number.equals("a") || number.equals("i");
    return opens && first || !last.isEmpty() && ListItems.follows(last, number);
  }
}
