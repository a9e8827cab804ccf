package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.words.PageNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The feet and heads of the pages of a plain text, around its form feeds. */
final class TextPageEnds {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  /** No foot or head has more lines that are not blank. */
  private static final int MOST = 3;

  private static final int FARTHEST = 30;

  private final List<String> lines;
  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> feet = new HashMap<>();

  TextPageEnds(List<String> lines) {
    this.lines = lines;
    count(0, 1, heads);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf('\f') >= 0) {
        count(i, 1, heads);
        count(i - 1, -1, feet);
      }
    }
  }

  private void count(int from, int step, Map<String, Integer> counts) {
    Set<String> keys = new HashSet<>();
    for (int i = from; i >= 0 && i < lines.size() && keys.size() < MOST; i += step) {
      if (Math.abs(i - from) > FARTHEST) {
        break;
      }
      if (!lines.get(i).isBlank()) {
        keys.add(key(lines.get(i)));
      }
    }
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  private static String key(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }

  /**
   * Returns the line after the end of a page and the head of the next.
   *
   * @param at a line
   * @return the line where the text goes on; the same line where no page ends
   */
  int after(int at) {
    int i = at;
    int last = Math.min(lines.size(), at + FARTHEST);
    while (i < last && lines.get(i).indexOf('\f') < 0 && isEnd(lines.get(i), feet)) {
      i++;
    }
    if (i >= last || lines.get(i).indexOf('\f') < 0) {
      return at;
    }
    int head = i;
    while (head < last && isEnd(lines.get(head), heads)) {
      head++;
    }
    return head == i ? at : head;
  }

  private static boolean isEnd(String line, Map<String, Integer> counts) {
    String text = line.strip();
    return text.isEmpty() || PageNumbers.is(text) || counts.getOrDefault(key(line), 0) > 1;
  }
}
