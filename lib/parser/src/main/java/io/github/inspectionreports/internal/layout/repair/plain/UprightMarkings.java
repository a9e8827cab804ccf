package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Markings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A marking that is set upright or across the page comes out as one letter to a line. */
final class UprightMarkings {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  private UprightMarkings() {}

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
    for (int from = 0; from + SHORTEST <= at.size(); from++) {
      for (int to = Math.min(at.size(), from + LONGEST); to - from >= SHORTEST; to--) {
        String word = letters.substring(from, to);
        if (Markings.isMarking(word)) {
          markings.add(word);
          found.addAll(at.subList(from, to));
          from = to - 1;
          break;
        }
      }
    }
    return found;
  }
}
