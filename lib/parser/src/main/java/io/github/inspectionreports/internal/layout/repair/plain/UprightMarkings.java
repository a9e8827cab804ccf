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
   * Takes such letters out where those of a text, or some of them in order, spell a marking.
   *
   * @param lines the lines
   * @param markings takes the markings
   * @return the other lines
   */
  static List<String> take(List<String> lines, List<String> markings) {
    List<Integer> at = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() == 1 && Character.isUpperCase(line.charAt(0))) {
        at.add(i);
        letters.append(line);
      }
    }
    Set<Integer> taken = new HashSet<>();
    for (int from = 0; from + SHORTEST <= at.size(); from++) {
      for (int to = Math.min(at.size(), from + LONGEST); to - from >= SHORTEST; to--) {
        String word = letters.substring(from, to);
        if (Markings.isMarking(word)) {
          markings.add(word);
          taken.addAll(at.subList(from, to));
          from = to - 1;
          break;
        }
      }
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!taken.contains(i)) {
        kept.add(lines.get(i));
      } else if (lines.get(i).startsWith("\f")) {
        kept.add("\f");
      }
    }
    return kept;
  }
}
