package io.github.inspectionreports.internal.layout.paragraphs;

import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People below each other in a column, each with an office beside or below the name, as in
 * signatures side by side: "Rowan Ashby", "Regional Director", "Robin Hale", "CQC Inspector".
 */
final class StackedPeople {
  private static final String OFFICE =
      "(?:Inspectors?|HMI|HMCI|Director|Commissioner|Officer|Executive|Lead|Head|Manager|Reviewer)";

  /** A name alone in its line. */
  private static final Pattern NAME =
      Pattern.compile(PersonNames.FULL_NAME + "(?:,? (?:HMI|SHMI|OBE|CBE|MBE|QPM))?");

  /** Words of offices and bodies, which are nobody's name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:Council|Borough|Board|Care|Commission|Services?|Health|Justice|Trust|Authority"
              + "|Group|Partnership|Education|Social|Medical|Primary|Chief|Regional|Deputy|National"
              + "|Senior|Ofsted|CQC|Constabulary|Majesty’s)\\b");

  private static final Pattern HAS_OFFICE =
      Pattern.compile("(?i:\\b" + OFFICE + "\\b)[^.?!]{0,60}");

  /** Name and office in one line: "Rowan Ashby, CQC Inspector". */
  private static final Pattern BOTH =
      Pattern.compile(
          PersonNames.FULL_NAME + ", [^.?!]{0,60}(?i:\\b" + OFFICE + "\\b)[^.?!]{0,60}");

  /** The line of a name with an office that does not end in it. */
  private static final Pattern OPEN =
      Pattern.compile(PersonNames.FULL_NAME + ", [^.?!]{0,60}(?:’s|,| of| and| for)$");

  /** Lines of a column are closer, in sizes. */
  private static final double CLOSE = 1.6;

  private StackedPeople() {}

  /**
   * Returns whether a person begins with a line.
   *
   * @param line the line
   * @param next the line below it in its column; null if there is none
   */
  static boolean begins(Line line, @Nullable Line next) {
    if (BOTH.matcher(line.text).matches()) {
      return !NO_NAME.matcher(line.text.substring(0, line.text.indexOf(','))).find();
    }
    return next != null && isName(line.text) && isOffice(next.text);
  }

  /**
   * Returns whether a line in the left column alone belongs to the people above it.
   *
   * @param line the line, below the last in the right column
   * @param above the line above it in the left column
   */
  static boolean endsColumn(Line line, Line above) {
    boolean close = line.y - above.y < CLOSE * line.size;
    return close && (begins(line, null) || OPEN.matcher(above.text).find());
  }

  /** Returns whether rows begin with two names side by side, above their offices. */
  static boolean are(List<List<Line>> rows) {
    if (rows.size() < 2 || rows.get(0).size() != 2 || rows.get(1).size() != 2) {
      return false;
    }
    for (int i = 0; i < 2; i++) {
      if (!isName(rows.get(0).get(i).text) || !isOffice(rows.get(1).get(i).text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches()
        && !NO_NAME.matcher(text).find()
        && !HAS_OFFICE.matcher(text.replaceAll(",? (?:S?HMI|OBE)$", "")).find();
  }

  private static boolean isOffice(String text) {
    return HAS_OFFICE.matcher(text).find();
  }
}
