package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Pattern;

/** The formula that closes a letter, before the names of those who sign: "Yours sincerely". */
public final class ClosingFormula {
  /** A line that begins with it. */
  public static final Pattern LINE =
      Pattern.compile("^\\s*Yours (?:sincerely|faithfully|truly)\\W*", Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST = 10;
  private static final int LONGEST = 30;

  private ClosingFormula() {}

  /** Returns whether a line is the formula that closes a letter. */
  public static boolean is(String line) {
    return line.length() < LONGEST && line.length() >= SHORTEST && LINE.matcher(line).matches();
  }
}
