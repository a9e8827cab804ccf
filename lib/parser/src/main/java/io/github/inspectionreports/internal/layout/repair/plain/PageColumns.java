package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the columns of a page one below the other, where a text keeps two columns of running text
 * side by side as the page had them. Read across, each line would join two sentences.
 */
final class PageColumns {
  /** A column of running text has so many lines. */
  private static final int FEWEST_LINES = 10;

  /** It begins after so many characters. */
  private static final int LEAST_LEFT = 20;

  private static final int MOST_LEFT = 120;

  /** So many blanks part columns. */
  private static final int GAP = 2;

  /** So many of the lines that it has text on begin a column. */
  private static final double SHARE = 0.6;

  /** Running text goes on in small letters on so many lines; names and grades do not. */
  private static final double GOES_ON = 0.3;

  /** The lines of running text have so many words on average. */
  private static final int WORDS = 3;

  private PageColumns() {}

  /** Returns the lines with columns below each other; the same lines where there are none. */
  static List<String> unfold(List<String> lines) {
    List<String> unfolded = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("\f")) {
        unfolded.addAll(ofPage(page));
        page.clear();
      }
      page.add(line);
    }
    unfolded.addAll(ofPage(page));
    return unfolded.equals(lines) ? lines : unfolded;
  }

  private static List<String> ofPage(List<String> lines) {
    int column = column(lines);
    return column < 0 ? List.copyOf(lines) : unfold(lines, column);
  }

  /** Returns where the second column of a page begins; -1 if there is none. */
  private static int column(List<String> lines) {
    int[] begun = new int[MOST_LEFT + 1];
    for (String line : lines) {
      for (int at = LEAST_LEFT; at <= Math.min(MOST_LEFT, line.length() - 1); at++) {
        begun[at] += begins(line, at) ? 1 : 0;
      }
    }
    int best = LEAST_LEFT;
    for (int at = LEAST_LEFT; at <= MOST_LEFT; at++) {
      best = begun[at] > begun[best] ? at : best;
    }
    return begun[best] >= FEWEST_LINES ? best : -1;
  }

  private static boolean begins(String line, int at) {
    return line.charAt(at) != ' ' && isGap(line, at);
  }

  private static boolean reaches(String line, int column) {
    return line.length() > column && isGap(line, column);
  }

  /** Whether a line right above or below what is surely in columns is in them too. */
  private static boolean mayGoOn(String line, int column) {
    return !line.isBlank() && (line.stripTrailing().length() <= column || reaches(line, column));
  }

  private static boolean isGap(String line, int at) {
    for (int i = at - GAP; i < at; i++) {
      if (!Character.isWhitespace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> unfold(List<String> lines, int column) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > column && begins(line, column)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    // The rest of an item from the foot of the first column is moved in.
    while (from > 0 && mayGoOn(lines.get(from - 1), column)) {
      from--;
    }
    while (to < lines.size() && mayGoOn(lines.get(to), column)) {
      to++;
    }
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    int begun = 0;
    for (String line : lines.subList(from, to)) {
      if (line.length() <= column) {
        left.add(line);
        right.add("");
      } else if (isGap(line, column)) {
        left.add(line.substring(0, column).stripTrailing());
        right.add(line.substring(column).stripTrailing());
        begun += begins(line, column) ? 1 : 0;
      } else {
        return lines;
      }
    }
    long texts = right.stream().filter(line -> !line.isBlank()).count();
    if (begun < SHARE * texts || !isRunning(left) || !isRunning(right)) {
      return lines;
    }
    List<String> unfolded = new ArrayList<>(lines.subList(0, from));
    unfolded.addAll(joined(withoutEnd(left)));
    unfolded.addAll(joined(withoutEnd(right)));
    unfolded.addAll(lines.subList(to, lines.size()));
    return unfolded;
  }

  /** Joins lines that are as wide as their column, which is narrower than the rest of the text. */
  private static List<String> joined(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> joined = new ArrayList<>();
    String last = "";
    for (String line : lines) {
      String text = line.strip();
      int word = (text + " ").indexOf(' ');
      boolean item = !text.isEmpty() && Characters.isBullet(text.charAt(0));
      if (!last.isBlank() && !text.isEmpty() && !item && last.length() + 1 + word > width) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + text);
      } else {
        joined.add(line);
      }
      last = line;
    }
    return joined;
  }

  /** Whether lines are running text. */
  private static boolean isRunning(List<String> lines) {
    int texts = 0;
    int small = 0;
    int words = 0;
    for (String line : lines) {
      String text = line.strip();
      if (!text.isEmpty()) {
        texts++;
        small += Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        words += text.split(" +").length;
      }
    }
    return texts >= FEWEST_LINES && small >= GOES_ON * texts && words >= WORDS * texts;
  }

  private static List<String> withoutEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }
}
