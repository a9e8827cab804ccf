package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the rows of a table of grades together that a program read column by column: first all that
 * is judged, each on a line, then as many grades.
 */
final class TextGradeLists {
  /** Fewer grades below each other show no table. */
  private static final int FEWEST = 3;

  private static final int LONGEST_NAME = 100;
  private static final Set<String> HEADS =
      Set.of("judgement", "judgements", "judgment", "grade", "grades", "judgement grade");

  private TextGradeLists() {}

  /**
   * Makes one line, with a bar between its cells, of each row of such tables.
   *
   * @param lines the lines of a text, blank ones among them
   * @return the lines; the same where there is no such table
   */
  static List<String> pair(List<String> lines) {
    List<String> paired = new ArrayList<>(lines);
    for (int at = 0; at < paired.size(); at++) {
      int end = at;
      while (end < paired.size() && Grades.isCell(paired.get(end).strip())) {
        end++;
      }
      int count = end - at;
      int names = count < FEWEST ? -1 : names(paired, at, count);
      if (names >= 0) {
        for (int i = 0; i < count; i++) {
          String name = paired.get(names + i).strip();
          paired.set(names + i, name + TextRows.BAR + paired.get(at + i).strip());
        }
        paired.subList(names + count, end).clear();
        at = names + count - 1;
      } else if (count > 0) {
        at = end - 1;
      }
    }
    return paired.size() == lines.size() ? lines : paired;
  }

  /** Returns where as many names stand above a list of grades; -1 where there are none. */
  private static int names(List<String> lines, int grades, int count) {
    int end = grades;
    while (end > 0 && (lines.get(end - 1).isBlank() || isHead(lines.get(end - 1)))) {
      end--;
    }
    int from = end - count;
    if (from < 0 || from > 0 && !lines.get(from - 1).isBlank() && !isHead(lines.get(from - 1))) {
      return -1;
    }
    boolean all = lines.subList(from, end).stream().allMatch(TextGradeLists::isName);
    return all ? from : -1;
  }

  private static boolean isHead(String line) {
    return HEADS.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line may name what is judged: it begins with a capital and is no sentence. */
  private static boolean isName(String line) {
    String name = line.strip();
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && line.indexOf('\f') < 0
        && Character.isUpperCase(name.charAt(0))
        && ".:;?!".indexOf(name.charAt(name.length() - 1)) < 0
        && !Grades.isCell(name);
  }
}
