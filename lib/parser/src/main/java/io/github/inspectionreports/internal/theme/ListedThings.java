package io.github.inspectionreports.internal.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that an item names in one coordination: "the quality of assessments, plans and
 * supervision" asks for three, each as much as the others, though one of them weighs most.
 */
final class ListedThings {
  /** A thing of more words is a clause, whose words may be there for another reason. */
  private static final int MOST_WORDS = 4;

  private static final String ASPECT =
      "(?:quality|timeliness|consistency|effectiveness|frequency|regularity|rigour|robustness"
          + "|accuracy)";

  private static final Pattern LEAD =
      Pattern.compile(
          "\\b" + ASPECT + "(?:(?:, and |, | and )" + ASPECT + "){0,5} of ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "[.;:()]|,? (?:to|so|for|in|across|where|when|which|that|is|are|was|were|who|including|by"
              + "|with|at|has|have|does|do) ");

  private static final Pattern JOINED = Pattern.compile(", and |, | and ");

  private ListedThings() {}

  /** Returns the things, as they are written; none where an item asks for one only. */
  static List<String> in(String item) {
    List<String> things = new ArrayList<>();
    Matcher lead = LEAD.matcher(item);
    while (lead.find()) {
      String rest = END.split(item.substring(lead.end()), 2)[0];
      String[] joined = JOINED.split(rest);
      for (String thing : joined) {
        if (joined.length > 1 && thing.strip().split(" ").length <= MOST_WORDS) {
          things.add(thing.strip());
        }
      }
    }
    return things;
  }
}
