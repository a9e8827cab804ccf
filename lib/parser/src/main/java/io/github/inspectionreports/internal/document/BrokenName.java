package io.github.inspectionreports.internal.document;

import java.util.regex.Pattern;

/** The end of a line of a list of people that breaks off within a name. */
public final class BrokenName {
  private static final Pattern END =
      Pattern.compile("(?:[,&:]|\\band) \\p{Lu}[\\p{L}\\p{M}’'-]{1,30}$");

  private BrokenName() {}

  /**
   * Returns whether a line ends in one word of a name, as "Rowan Ashby and Robin" does.
   *
   * @param line the line
   * @return whether the surname may be in the next line
   */
  public static boolean ends(CharSequence line) {
    return END.matcher(line).find();
  }
}
