package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.model.FrameKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the particulars of a report line by line: a label may have its value on a line of its
 * own, and the names of a team may fill several lines.
 */
final class ParticularLines {
  /** No line with days or names is longer. */
  private static final int LINE = 200;

  /** A label that stands alone, or a line that breaks off. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)(?:.{0,60}\\b(?:dates?|date of"
              + " .{1,40}|inspectors?|managers?|analysts?|published|published on)"
              + " ?|.{1,60}:|.{1,200}(?:,| and)) ?");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}+(?:[ ,;/&()]{1,3}|$)"
              + "|(?:and|de|van|von|der|la|al|bin) ){2,40}\\.?");

  private static final Pattern TEAM = Pattern.compile("(?i)\\b(?:inspectors?|hmi)\\b");

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?i)\\b(?:inspection|report|review|services?|council|children|borough|board|copyright"
              + "|judgement|ofsted|visit|partnership|authority)\\b");

  private boolean above;
  private int open;
  private boolean team;
  private int count;

  /** How many lines were particulars so far. */
  int count() {
    return count;
  }

  /**
   * Looks at the next line.
   *
   * @param text its words
   * @param known what the table of frames says of it
   * @return whether it is one of the particulars
   */
  boolean take(String text, @Nullable FrameKind known) {
    boolean one = known == FrameKind.PARTICULARS || (known == null && isValue(text));
    if (one) {
      count++;
      team |= TEAM.matcher(text).find();
      boolean label = text.length() <= LINE && OPEN.matcher(text).matches();
      open = Math.max(0, open + (label ? 1 : known == null ? -1 : 0));
      above = true;
    } else {
      above = false;
    }
    return one;
  }

  private boolean isValue(String text) {
    if (!above || text.length() > LINE || TITLE_WORD.matcher(text).find()) {
      return false;
    }
    return (team && PEOPLE.matcher(text).matches()) || (open > 0 && !text.endsWith("."));
  }
}
