package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out the column of a table that has the grades of the inspection before, as its head says:
 * "Judgement | Previous grade (2016) | Grade".
 */
final class EarlierColumn {
  private static final Pattern BAR = Pattern.compile(" ?\\| ?");
  private static final Pattern EARLIER =
      Pattern.compile("\\b(?:previous|previously|last|earlier)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE =
      Pattern.compile("\\b(?:grades?|judgements?|inspection)\\b", Pattern.CASE_INSENSITIVE);

  /** So many columns a table has that names what is judged and gives its grades twice. */
  private static final int FEWEST = 3;

  private int columns;

  /** The column to leave out; -1 for none. */
  private int left = -1;

  /**
   * Returns a row without the grade of an earlier inspection.
   *
   * @param row the rows of the tables of a report, one after the other
   * @return the row itself where no head before it says that a column has such grades
   */
  String without(String row) {
    List<String> cells = new ArrayList<>(List.of(BAR.split(row, -1)));
    if (cells.stream().noneMatch(Grades::isGrade)) {
      columns = cells.size();
      left = columns < FEWEST ? -1 : earlier(cells);
      return row;
    }
    if (left < 0 || cells.size() != columns || !Grades.isGrade(cells.get(left))) {
      return row;
    }
    cells.remove(left);
    return String.join(" | ", cells);
  }

  /** Returns the only column whose head says so; -1 where there is none, or more. */
  private static int earlier(List<String> cells) {
    int found = -1;
    for (int i = 0; i < cells.size(); i++) {
      if (EARLIER.matcher(cells.get(i)).find() && GRADE.matcher(cells.get(i)).find()) {
        found = found < 0 ? i : cells.size();
      }
    }
    return found < cells.size() ? found : -1;
  }
}
