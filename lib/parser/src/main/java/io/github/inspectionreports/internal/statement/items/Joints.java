package io.github.inspectionreports.internal.statement.items;

import java.util.regex.Pattern;

/** What joins an item of a list to the next and is no part of it: ";", "; and", ", or". */
public final class Joints {
  private static final Pattern JOINT =
      Pattern.compile(" ?[;,](?: ?(?:and/or|and|or|&))?[;,.:]?$|(?<=[^ ]) (?:and/or|and|or|&)$");

  private Joints() {}

  /**
   * Takes the joint from the end of an item.
   *
   * @param item its text
   * @return the text without it
   */
  public static String without(String item) {
    // The pattern would try each comma of a long item.
    int end = Math.max(0, item.length() - 12);
    String last = JOINT.matcher(item.substring(end)).replaceFirst("");
    return end + last.length() == 0 ? item : item.substring(0, end) + last;
  }
}
