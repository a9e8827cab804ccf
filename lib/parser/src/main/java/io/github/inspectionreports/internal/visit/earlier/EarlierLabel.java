package io.github.inspectionreports.internal.visit.earlier;

import io.github.inspectionreports.internal.visit.dates.Dates;
import java.util.regex.Pattern;

/** The label that an earlier visit has in the particulars of a report. */
public final class EarlierLabel {
  private static final String LABEL =
      "\\b(?:[Dd]ates? of (?:the )?(?:previous|last)"
          + " (?:inspection|visit)s?|(?:[Pp]revious|[Ll]ast) (?:inspection|visit)s?"
          + "(?: dates?)?|(?:Previous|Last) (?:[a-z]{3,15} ){1,2}(?:inspection|visit)s?)";

  private static final Pattern ALONE = Pattern.compile(LABEL);

  /** "Dates of previous inspection: 3 to 7 October 2016". */
  static final Pattern WITH_DAYS =
      Pattern.compile(LABEL + "\\s{0,99}+[:|–-]?\\s{0,99}+" + Dates.WHEN);

  private EarlierLabel() {}

  /**
   * Returns whether a line is such a label alone, so that the days are in the next line.
   *
   * @param line a line of the particulars
   * @return whether it is nothing but the label
   */
  public static boolean is(String line) {
    return ALONE.matcher(line).matches();
  }
}
