package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.words.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the foot of a page by the sentence that it stands in, where nothing else shows that a page
 * ends: short lines and a page number between the words of a sentence, and wherever these come
 * again.
 */
final class TextFeet {
  /** A foot has so many lines at most. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 120;

  /** What comes so often without a page number is a foot, too. */
  private static final int FEWEST = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Lines between two blank ones, from the first to after the last. */
  private record Group(int from, int to, String key, boolean numbered, boolean interrupts) {}

  private TextFeet() {}

  /**
   * Finds the lines of feet.
   *
   * @param lines the lines of a text
   * @return for each line whether it is of the foot of a page
   */
  static boolean[] find(List<TextLine> lines) {
    List<Group> groups = groups(lines);
    Map<String, Integer> counts = new HashMap<>();
    groups.forEach(group -> counts.merge(group.key(), 1, Integer::sum));
    Set<String> feet = new HashSet<>();
    for (Group group : groups) {
      boolean again = counts.getOrDefault(group.key(), 0) >= FEWEST;
      boolean several = group.to() - group.from() > 1;
      if (group.interrupts() && (again || group.numbered() && several)) {
        feet.add(group.key());
      }
    }
    boolean[] found = new boolean[lines.size()];
    for (Group group : groups) {
      if (feet.contains(group.key())) {
        Arrays.fill(found, group.from(), group.to(), true);
      }
    }
    return found;
  }

  private static List<Group> groups(List<TextLine> lines) {
    List<Group> groups = new ArrayList<>();
    int from = 1;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).blanks() == 0) {
        to++;
      }
      if (to < lines.size() && lines.get(from).blanks() > 0 && to - from <= MOST_LINES) {
        List<TextLine> own = lines.subList(from, to);
        if (own.stream().allMatch(TextFeet::mayBeOfFoot)) {
          groups.add(group(lines, from, to));
        }
      }
      from = to;
    }
    return groups;
  }

  private static Group group(List<TextLine> lines, int from, int to) {
    StringBuilder key = new StringBuilder();
    boolean numbered = false;
    for (TextLine line : lines.subList(from, to)) {
      key.append(DIGITS.matcher(line.text()).replaceAll("#")).append('\n');
      numbered |= TextFurniture.PAGE_NUMBER.matcher(line.text()).matches();
    }
    String above = lines.get(from - 1).text();
    boolean open = !Characters.endsSentence(above) && !above.endsWith(":");
    TextLine below = lines.get(to);
    boolean goesOn = !below.isMarked() && Characters.beginsLower(below.text());
    return new Group(from, to, key.toString(), numbered, open && goesOn);
  }

  private static boolean mayBeOfFoot(TextLine line) {
    String text = line.text();
    return !line.isMarked()
        && !text.isEmpty()
        && text.length() <= LONGEST
        && !Characters.beginsLower(text)
        && !Characters.endsSentence(text)
        && !text.endsWith(":");
  }
}
