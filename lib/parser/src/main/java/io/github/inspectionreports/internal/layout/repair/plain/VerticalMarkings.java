package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Markings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A marking that is set upright or across the page comes out as one letter to a line. */
final class VerticalMarkings {
  private VerticalMarkings() {}

  /**
   * Finds such letters where those of a text, or some of them in order, spell a marking.
   *
   * @param lines the lines
   * @param markings takes the markings
   * @return the numbers of the lines that the markings are made of
   */
  static Set<Integer> find(List<String> lines, List<String> markings) {
    List<Integer> at = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() == 1 && Character.isUpperCase(line.charAt(0))) {
        at.add(i);
        letters.append(line);
      }
    }
    Set<Integer> found = new HashSet<>();
    for (Markings.Spelled marking : Markings.spelled(letters.toString())) {
      markings.add(letters.substring(marking.from(), marking.to()));
      found.addAll(at.subList(marking.from(), marking.to()));
    }
    return found;
  }
}
