package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.outline.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grades that a report gives as numbers alone, with a key: "1 is outstanding, 2 is good". Without
 * the key a number says nothing.
 */
final class NumberedGrades {
  private static final String GRADE =
      "(outstanding|good|adequate|satisfactory|inadequate|requires improvement(?: to be good)?)";

  /** "1 is outstanding", "2 = good", "3 (adequate)". */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?i)(?<![\\d.,-])([1-4])(?: ?[=:(–-] ?| (?:is |are |means |stands for |for )?)(?:an? )?\\b"
              + GRADE
              + "\\b");

  /** "outstanding (1)", "good = 2", "inadequate: 4". */
  private static final Pattern GRADE_FIRST =
      Pattern.compile(
          "(?i)\\b" + GRADE + "(?: is)?(?: ?[=:(–-]| )(?: ?grade)? ?([1-4])(?![\\d.%])");

  /** A key has so many grades at least. */
  private static final int FEWEST = 3;

  /** Nothing but a number after the name of what is judged. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)^(.*\\p{L}[^|:]{0,10}?)\\s*(?:[|:–]\\s*(?:grade )?|\\bgrade |\\s)([1-4])$");

  private static final Pattern NUMBERS = Pattern.compile("[1-4](?:\\s+[1-4]){1,40}");

  private static final Pattern SERVICE =
      Pattern.compile("(?i)(?:safeguarding|services?|looked[- ]after)\\b[^|]{0,60}");

  private static final int LONGEST = 150;

  private NumberedGrades() {}

  /**
   * Puts the grades in the place of their numbers.
   *
   * @param lines the pieces of a report that may give grades
   * @param sections the report, which has the key
   * @return the pieces; the same where there is no key
   */
  static List<GradedLine> worded(List<GradedLine> lines, Sections sections) {
    TreeMap<Integer, String> key = key(sections);
    if (key == null) {
      return lines;
    }
    List<GradedLine> worded = new ArrayList<>();
    for (GradedLine line : lines) {
      String text = GradedLine.bare(line.text());
      List<String> rows = line.source() == GradedLine.Source.TABLE ? rows(text) : List.of();
      for (String row : rows.isEmpty() ? List.of(line.text()) : rows) {
        worded.add(new GradedLine(line.source(), worded(row, key), line.place()));
      }
    }
    return worded;
  }

  /** What each number means; null where the report does not say it of most. */
  private static @Nullable TreeMap<Integer, String> key(Sections sections) {
    List<String> texts = new ArrayList<>();
    sections.frame().forEach(part -> texts.add(part.text()));
    sections.parts().forEach(part -> part.blocks().forEach(block -> texts.add(block.text())));
    for (String text : texts) {
      for (Pattern pattern : List.of(NUMBER_FIRST, GRADE_FIRST)) {
        TreeMap<Integer, String> key = new TreeMap<>();
        Matcher pair = pattern.matcher(text);
        while (pair.find()) {
          boolean first = pattern == NUMBER_FIRST;
          String grade = pair.group(first ? 2 : 1);
          key.putIfAbsent(
              Integer.valueOf(pair.group(first ? 1 : 2)),
              Character.toUpperCase(grade.charAt(0)) + grade.substring(1));
        }
        if (key.size() >= FEWEST && key.values().stream().distinct().count() == key.size()) {
          return key;
        }
      }
    }
    return null;
  }

  private static String worded(String row, TreeMap<Integer, String> key) {
    Matcher number = NUMBERED.matcher(row.length() > LONGEST ? "" : GradedLine.bare(row));
    String grade = number.matches() ? key.get(Integer.valueOf(number.group(2))) : null;
    return grade == null ? row : number.group(1).strip() + " | " + grade;
  }

  /** The rows of a table that no lines part: names in one cell, as many numbers in the other. */
  private static List<String> rows(String text) {
    int bar = text.indexOf(" | ");
    if (bar < 0 || !NUMBERS.matcher(text.substring(bar + 3)).matches()) {
      return List.of();
    }
    String[] names = text.substring(0, bar).split("\n", -1);
    String[] numbers = text.substring(bar + 3).split("\\s+");
    List<String> rows = new ArrayList<>();
    int next = 0;
    for (String name : names) {
      if (names.length > numbers.length && SERVICE.matcher(name).matches()) {
        rows.add(name);
      } else if (next < numbers.length) {
        rows.add(name + " | " + numbers[next++]);
      } else {
        return List.of();
      }
    }
    return next == numbers.length ? rows : List.of();
  }
}
