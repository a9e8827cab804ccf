package io.github.inspectionreports.internal.scoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises sentences that say what inspectors found together with when and where they were:
 * "Inspectors who came to Brackenshire on 4 and 5 June found that plans are late". The words of the
 * occasion are those of context, but the sentence tells a finding.
 */
final class FoundAtVisit {
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)^[^.;:]{0,60}?\\b(?:inspectors|ofsted|hmi|the watchdog|the inspectorate)(?:,? (?:who|which)"
              + "|, (?:during|on|in|at|after))\\b(?![^.;:]{0,200}\\b(?:last|previous|earlier)\\b)"
              + "[^.;:]{0,200}\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "[^.;:]{0,60}?\\b(?:found|concluded|noted|reported|said|warned|identified|discovered|saw)"
              + " that\\b");

  private FoundAtVisit() {}

  /**
   * Returns where what was found begins.
   *
   * @param sentence a sentence
   * @return offset after "found that"; -1 where it gives no occasion or does not say so
   */
  static int findingOf(String sentence) {
    if (!hasDigit(sentence)) {
      return -1; // most sentences name no day, and the pattern costs time
    }
    Matcher occasion = OCCASION.matcher(sentence);
    return occasion.find() ? occasion.end() : -1;
  }

  private static boolean hasDigit(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) >= '0' && sentence.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
