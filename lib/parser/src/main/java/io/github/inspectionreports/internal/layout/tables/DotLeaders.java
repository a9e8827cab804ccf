package io.github.inspectionreports.internal.layout.tables;

import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away the dots that lead the eye from a name to its grade: "Capacity to improve .......
 * Good". The line is a row of a table then. Dots before anything else, such as the numbers of
 * pages, stay.
 */
public final class DotLeaders {
  private static final String DOTS = "(?:…[… ]*+|(?:[.·_] ?){4}[.·_… ]*+)";

  /** So many dots, each at most a blank after the one before, may lead to a grade. */
  private static final int FEWEST = 3;

  private static final Pattern ROW =
      Pattern.compile("([^.·_…]{0,150}[^.·_… ]) ?+" + DOTS + "(" + Grades.CELL + ") ?");

  /** A longer line is not a row. */
  private static final int LONGEST = 300;

  /** The width of a letter, in sizes, is about this. */
  private static final double LETTER = 0.5;

  private DotLeaders() {}

  /**
   * Takes the dots out of a line.
   *
   * @param line a line of plain text
   * @return the name and its grade; any other line as it is
   */
  public static String without(String line) {
    if (line.length() > LONGEST || !hasLeader(line)) {
      return line;
    }
    Matcher row = ROW.matcher(line.replace('\t', ' ').replace('\u00a0', ' '));
    return row.matches() ? row.group(1) + " " + row.group(2) : line;
  }

  /** Whether many dots are in a text. Asked of every piece of a page, hence no pattern. */
  private static boolean hasLeader(String text) {
    int dots = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '·' || c == '_' || c == '…') {
        dots++;
        if (dots == FEWEST) {
          return true;
        }
      } else if (c != ' ' || blank) {
        dots = 0;
      }
      blank = c == ' ';
    }
    return false;
  }

  /**
   * Takes the dots out of a page.
   *
   * @param runs the runs of the page
   * @return the runs, in place of those of such rows a name and a grade, the grades below each
   *     other
   */
  public static List<Run> without(List<Run> runs) {
    if (runs.stream().noneMatch(run -> hasLeader(run.text()))) {
      return runs;
    }
    Map<Run, Run> names = new IdentityHashMap<>();
    Map<Run, Run> grades = new IdentityHashMap<>();
    double x = Double.MAX_VALUE;
    for (RunRow row : RunRow.of(runs)) {
      String text = RunRow.text(row.runs()).replace('\u00a0', ' ').strip();
      Matcher found = ROW.matcher(text);
      if (text.length() > LONGEST || !found.matches()) {
        continue;
      }
      Run first = row.runs().get(0);
      Run last = row.runs().get(row.runs().size() - 1);
      double begins = last.endX() - width(found.group(2), row.size());
      double ends = Math.min(first.x() + width(found.group(1), row.size()), begins - row.size());
      names.put(first, first.withText(found.group(1)).between(first.x(), ends));
      grades.put(first, last.withText(found.group(2)).between(begins, last.endX()));
      row.runs().stream().skip(1).forEach(run -> names.put(run, run.withText("")));
      x = Math.min(x, begins);
    }
    List<Run> without = new ArrayList<>();
    for (Run run : runs) {
      Run name = names.getOrDefault(run, run);
      if (!name.text().isEmpty()) {
        without.add(name);
      }
      Run grade = grades.get(run);
      if (grade != null) {
        without.add(grade.movedBy(x - grade.x()));
      }
    }
    return without;
  }

  private static double width(String text, double size) {
    return LETTER * text.length() * size;
  }
}
