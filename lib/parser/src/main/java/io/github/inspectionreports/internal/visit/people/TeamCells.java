package io.github.inspectionreports.internal.visit.people;

import io.github.inspectionreports.internal.visit.people.names.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the people of a table apart where one cell has several of them below each other. Two cells
 * side by side are two columns of people then, and what is below a name belongs to it.
 */
final class TeamCells {
  private TeamCells() {}

  /**
   * Takes them apart.
   *
   * @param rows rows and lines of a team; cells are separated by bars
   * @param names finds names
   * @return each line of such cells by itself, one cell after the other; other rows as they are
   */
  static List<String> apart(List<String> rows, Names names) {
    List<String> apart = new ArrayList<>();
    for (String row : rows) {
      List<List<String>> cells = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        cells.add(cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      }
      boolean people = cells.size() > 1 && cells.stream().anyMatch(cell -> isList(cell, names));
      if (people) {
        cells.forEach(cell -> apart.addAll(whole(cell)));
      } else {
        apart.add(row);
      }
    }
    return apart;
  }

  private static boolean isList(List<String> cell, Names names) {
    return cell.stream().filter(line -> names.leading(line) != null).count() > 1;
  }

  /** The lines, with what one breaks off joined to it: a label and its name, a role in two. */
  private static List<String> whole(List<String> cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell) {
      int last = lines.size() - 1;
      String above = last < 0 ? "" : lines.get(last);
      boolean open = above.endsWith(":") || above.endsWith(",");
      if (last >= 0 && (open || Character.isLowerCase(line.charAt(0)))) {
        lines.set(last, above + " " + line);
      } else {
        lines.add(line);
      }
    }
    return lines;
  }
}
