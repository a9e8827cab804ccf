package io.github.inspectionreports.internal.document;

import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists that say what grades mean: "Good: services are effective." A report explains its
 * scale with them, which is no judgement.
 */
public final class GradeMeaning {
  private static final Pattern MEANING =
      Pattern.compile(
          "(?:Grade [1-4][:,]? ?[-–]? ?)?\\(?("
              + Grades.WORDS
              + "|satisfactory)\\)?(?: \\(?Grade [1-4]\\)?)?"
              + "(?: ?:| [–-] | (?:means|is given|is used|is where|is when))\\s{0,3}\\p{L}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("(?i)(?:Grade )?[1-4][.:,]?");

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)(?:(?:Grade )?[1-4][.:,]? )?\\(?("
              + Grades.WORDS
              + "|satisfactory)\\)?(?: \\(?(?:Grade )?[1-4]\\)?)?");

  /** What a cell says that is more than the name of a service. */
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:is|are|do|does|has|have|not|means?|leads?|meets?|exceeds?)\\b|\\.$");

  /** A scale has so many grades at least. */
  private static final int FEWEST = 3;

  /** A sentence has more words than a name and its grade. */
  private static final int SHORTEST = 25;

  private GradeMeaning() {}

  /**
   * Finds the lines of such lists.
   *
   * @param blocks blocks that follow each other
   * @return those that say what a grade means, beside others that do
   */
  public static Set<Block> in(List<Block> blocks) {
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Block> run = new ArrayList<>();
    Set<String> grades = new HashSet<>();
    for (Block block : blocks) {
      String grade = block.text().length() < SHORTEST ? null : explained(block.text());
      if (grade == null) {
        run.clear();
        grades.clear();
        continue;
      }
      run.add(block);
      grades.add(grade.toLowerCase(Locale.ROOT));
      if (grades.size() >= FEWEST) {
        found.addAll(run);
        run.clear();
      }
    }
    return found;
  }

  /** The grade that a line explains; null for none. */
  private static @Nullable String explained(String text) {
    Matcher meaning = MEANING.matcher(text);
    return meaning.lookingAt() ? meaning.group(1) : explainedInRow(text);
  }

  /** The grade that a row explains in one cell: "Good | Services are effective." */
  private static @Nullable String explainedInRow(String text) {
    if (!text.contains(" | ")) {
      return null; // the grade is in one cell, what it means in another
    }
    String grade = null;
    int said = 0;
    for (String cell : text.split(" \\| ")) {
      Matcher one = GRADE.matcher(cell);
      if (NUMBER.matcher(cell).matches()) {
        continue;
      }
      if (one.matches()) {
        grade = grade == null ? one.group(1) : "";
      } else if (SAYS.matcher(cell).find()) {
        said++;
      } else {
        return null;
      }
    }
    return said == 1 && grade != null && !grade.isEmpty() ? grade : null;
  }
}
