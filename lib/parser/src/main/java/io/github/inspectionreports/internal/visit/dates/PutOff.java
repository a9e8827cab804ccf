package io.github.inspectionreports.internal.visit.dates;

import java.util.regex.Pattern;

/**
 * Parts the days for which a visit was only planned from those on which it took place: "It had been
 * arranged for 14 May 2024. It was put off, and took place on 4 June 2024."
 */
final class PutOff {
  /** So far from a date the words stand that put a visit off. */
  private static final int NEAR = 160;

  private static final String MOVED =
      "(?:put (?:off|back)|postponed|deferred|delayed|moved|brought forward|re-?arranged|re-?scheduled"
          + "|cancelled|called off|paused|suspended)";

  /** Right before a day for which a visit was planned. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:arranged|scheduled|booked|intended|meant|supposed|(?:was|were) to (?:be|have|take"
              + "|begin|start|come)|set (?:down )?for|original|originally|initially)\\b[^.;]*$");

  /** Right before a day that another has replaced. */
  private static final Pattern REPLACED =
      Pattern.compile(
          ("(?i)(?:\\bMOVED(?: [\\p{L}’',]{1,20}){0,4} from|\\b(?:instead of|rather than|in place of)"
                  + "(?: (?:on|in|the|its|original|planned|first|dates?|days?|of|from|between)){0,6}) $")
              .replace("MOVED", MOVED));

  /** What puts a visit off, and leads to the days on which it took place in the same clause. */
  private static final Pattern UNTIL =
      Pattern.compile(
          ("(?i)\\bMOVED\\b(?:(?!\\b(?:last|previous|earlier|initial|since)\\b)[^.;]){0,80}\\b(?:took place|went ahead|held|carried out|made|conducted|visited|until|till|to"
                  + "|instead|for|was|were)\\b")
              .replace("MOVED", MOVED));

  /** After a planned day: the visit did not take place then. */
  private static final Pattern AFTER =
      Pattern.compile(
          ("(?i)\\b(?:MOVED|(?:did|could|was|were) (?:not|unable to) (?:take place|go ahead|happen|be (?:held|made"
                  + "|carried out)|possible)|fell through|instead)\\b")
              .replace("MOVED", MOVED));

  /** "Put off from 14 May 2024 to 4 June 2024": no range of days. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          ("(?i)\\b(MOVED(?: [\\p{L}’',]{1,20}){0,4} from [^.;]{3,60}?(?:\\p{L}{3}|\\d{4})) (?:to|until|till) ")
              .replace("MOVED", MOVED));

  private PutOff() {}

  /** The text with a day that was put off parted from the day to which it was. */
  static String parted(String text) {
    return FROM_TO.matcher(text).replaceAll("$1; ");
  }

  /** Whether the words right before a day say that another has replaced it. */
  static boolean isReplaced(String before) {
    return REPLACED.matcher(before).find();
  }

  /** Whether the words of a sentence before a day say no more than that a visit was planned. */
  static boolean isPlanned(String before) {
    return PLANNED.matcher(withoutMove(before)).find();
  }

  /** Whether the text after a planned day says that the visit was put off. */
  static boolean isPutOff(String text, int end) {
    return AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR))).find();
  }

  /** The words before a day without those that put a visit off to that day. */
  static String withoutMove(String before) {
    return UNTIL.matcher(before).replaceFirst("");
  }
}
