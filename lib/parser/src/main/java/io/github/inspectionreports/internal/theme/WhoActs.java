package io.github.inspectionreports.internal.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is to act on an item, and that they must: "Leaders across the partnership should continue
 * to". It says nothing of what the item is about.
 */
final class WhoActs {
  private static final String WHO =
      "(?:(?:the|local|area|senior|its|their|and|,|all|strategic|political|corporate|partner|partnership"
          + "|council[’']s|authority[’']s)"
          + " ?){0,5}(?:authority|council|trust|partnership|leaders|managers|partners|agencies)\\b"
          + "(?:[’']s?)?(?: (?:across|in|of|from|within) (?:the |all )?(?:local )?(?:area"
          + " )?(?:partnership|council|authority|services|agencies|area))?";

  private static final Pattern MUST =
      Pattern.compile(
          "(?:"
              + WHO
              + ",? ?){1,3}(?:should|must|needs? to|ha(?:s|ve) to|will need to)\\b"
              + "(?:,? (?:also|now|continue to|further|swiftly|urgently|jointly))*,? ",
          Pattern.CASE_INSENSITIVE);

  private WhoActs() {}

  /**
   * Returns where an item begins to say what must be done.
   *
   * @param item its text
   * @return the place of the first word after "must" or the like; 0 where nobody is named who must
   */
  static int end(String item) {
    Matcher must = MUST.matcher(item);
    return must.lookingAt() && must.end() < item.length() ? must.end() : 0;
  }
}
