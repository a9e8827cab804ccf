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
      Matcher meaning = MEANING.matcher(block.text());
      if (block.text().length() < SHORTEST || !meaning.lookingAt()) {
        run.clear();
        grades.clear();
        continue;
      }
      run.add(block);
      grades.add(meaning.group(1).toLowerCase(Locale.ROOT));
      if (grades.size() >= FEWEST) {
        found.addAll(run);
        run.clear();
      }
    }
    return found;
  }
}
