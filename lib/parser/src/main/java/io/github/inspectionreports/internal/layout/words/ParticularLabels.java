package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Pattern;

/** The labels of a report's particulars that may stand above their values. */
public final class ParticularLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:inspection|visit) dates?|dates? of (?:this |the )?(?:\\p{L}{4,9} )?(?:inspection|visit)"
              + "|(?:report )?(?:published|publication date|date published|date of publication)"
              + "|(?:(?:lead|reporting|team|other|deputy lead) )?(?:inspectors?|HMI)|inspection team"
              + "|(?:previous|last) (?:inspection|visit)(?: dates?)?|age (?:group|range)|local authority"
              + "|type of (?:inspection|visit)|quality assurance(?: (?:manager|officer)s?)?) ?:?");

  /** No label is longer; most lines are. */
  private static final int LONGEST = 60;

  private ParticularLabels() {}

  /**
   * Returns whether a text is such a label and nothing else.
   *
   * @param text a line or a cell, without blanks around it
   * @return whether it is
   */
  public static boolean is(CharSequence text) {
    return text.length() <= LONGEST && LABEL.matcher(text).matches();
  }
}
