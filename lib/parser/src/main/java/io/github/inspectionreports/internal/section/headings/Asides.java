package io.github.inspectionreports.internal.section.headings;

import java.util.regex.Pattern;

/** Lines that are set apart as headings are, and head nothing: captions and lists of people. */
final class Asides {
  /** No caption and no entry of a list of people is longer. */
  private static final int LONGEST = 200;

  /** "Figure 2: children in care by age", "Picture caption: the family centre". */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\[?(?:fig(?:ure)?|picture|photo(?:graph)?|image|chart|graph|map|diagram|illustration|caption)\\.?"
              + "(?: (?:caption|credit))?s?(?: ?\\d{1,2}[a-z]?)? ?[:.–—-] ?\\S.*");

  /** "Apologies: R Ashby". */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)(?:apologies(?: for absence)?|(?:also )?(?:present|attending|in attendance)|attendees|attended by) ?[:–—-] ?\\S.*");

  private static final String NAME = "\\p{Lu}[\\p{L}’'-]{0,30}+";

  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Councillor|Prof|Professor)\\.? ";

  /** "R Ashby, Head of Service". */
  private static final Pattern PERSON =
      Pattern.compile(
          ("(?:TITLENAME\\.?(?: NAME\\.?){0,3}|NAME\\.?(?: NAME\\.?){1,3})(?:,| ?[–—(]| -) ?(?:[\\p{L}’'&-]{1,30},? ){0,7}?"
                  + "(?:Director|Head|Headteacher|Lead|Leader|Manager|Officer|Chair|Chief|Member|Principal|Worker|Adviser|Advisor"
                  + "|Nurse|Doctor|Commissioner|Superintendent|Inspector|Executive|Mayor|Clerk|Practitioner|Administrator)\\b.*")
              .replace("TITLE", TITLE)
              .replace("NAME", NAME));

  private Asides() {}

  /** Whether a line is a caption, or names somebody and a post. */
  static boolean is(String line) {
    return line.length() <= LONGEST
        && (CAPTION.matcher(line).matches()
            || MEETING.matcher(line).matches()
            || PERSON.matcher(line).matches());
  }
}
