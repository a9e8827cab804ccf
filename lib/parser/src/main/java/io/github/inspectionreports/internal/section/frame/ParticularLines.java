package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
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
          "(?i)(?:.{0,60}\\b(?:dates?|dates? of"
              + " .{1,40}|(?:previous|last|this|current|present|latest) (?:inspection|visit)|re-?inspection"
              + "|re-?visit|inspectors?|managers?|analysts?|published|published on)"
              + " ?|.{1,60}:|.{1,200}(?:,| and)) ?");

  /** An office after a name: "Lead inspector: Rowan Ashby, Ofsted inspector" breaks nothing off. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:, (?:[\\p{L}’']{1,30} ){0,4}|Majesty[’']s )(?:inspector|manager|analyst) ?$");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}+(?:[ ,;/&()]{1,3}|$)"
              + "|(?:and|"
              + PersonNames.PARTICLE
              + ") ){2,40}\\.?");

  /** One of a team with an office: "Rowan Ashby, CQC inspector". */
  private static final Pattern MEMBER =
      Pattern.compile(
          PersonNames.FULL_NAME + ", (?:[\\p{L}’']{1,30} ){0,4}(?i:inspector|HMI|reviewer)");

  private static final Pattern BAR = Pattern.compile(" \\| ");

  private static final Pattern SURNAME = Pattern.compile(PersonNames.NAME);

  private static final Pattern MAJESTY = Pattern.compile("Majesty[’']s$");

  /** A range of days that continues in the next line. */
  private static final Pattern TO = Pattern.compile("(?i)(?:to|until|and|[–—-])");

  private static final Pattern DAY =
      Pattern.compile(DateWords.fill("(?i)\\b<YEAR>$|^\\d.*\\p{L}{3,9}$"));

  private static final Pattern TEAM = Pattern.compile("(?i)\\b(?:inspectors?|hmi)\\b");

  /** A label without a colon, and the one who inspected. */
  private static final Pattern INSPECTOR =
      Pattern.compile("Inspectors?:? " + PersonNames.NAME + "(?: " + PersonNames.NAME + "){1,3}");

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?i)\\b(?:inspection|report|review|services?|council|children|borough|board|copyright"
              + "|judgement|ofsted|visit|partnership|authority)\\b");

  private boolean above;
  private int open;
  private boolean team;
  private String last = "";
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
   * @param heading whether it is a heading that opens a section, and so no value of a label
   * @return whether it is one of the particulars
   */
  boolean take(String text, @Nullable FrameKind known, boolean heading) {
    boolean one = known == FrameKind.PARTICULARS || (known == null && !heading && isValue(text));
    if (one) {
      count++;
      team |= TEAM.matcher(text).find();
      boolean label =
          text.length() <= LINE && OPEN.matcher(text).matches() && !OFFICE.matcher(text).find();
      boolean to = TO.matcher(text).matches();
      open = Math.max(0, open + (label || to ? 1 : known == null ? -1 : 0));
      above = true;
      last = text;
    } else {
      above = false;
    }
    return one;
  }

  /** One of a team, or a row of several. */
  private static boolean isMembers(String text) {
    return BAR.splitAsStream(text).allMatch(cell -> MEMBER.matcher(cell).matches());
  }

  private boolean isValue(String text) {
    if (above && INSPECTOR.matcher(text).matches()) {
      team = true;
      return true;
    }
    if (above && team && text.length() <= LINE && isMembers(text)) {
      return true;
    }
    if (!above || text.length() > LINE || TITLE_WORD.matcher(text).find()) {
      return false;
    }
    return (team && PEOPLE.matcher(text).matches())
        || (open > 0 && !text.endsWith("."))
        || (TO.matcher(text).matches() && DAY.matcher(last).find())
        || (text.equals("Inspector") && MAJESTY.matcher(last).find())
        || (team && PersonNames.breaksOff(last) && SURNAME.matcher(text).matches());
  }
}
