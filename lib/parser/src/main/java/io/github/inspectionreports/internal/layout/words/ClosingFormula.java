package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Pattern;

/** The formula that closes a letter, before the names of those who sign: "Yours sincerely". */
public final class ClosingFormula {
  /** A line that begins with it. */
  public static final Pattern LINE =
      Pattern.compile("^\\s*Yours (?:sincerely|faithfully|truly)\\W*", Pattern.CASE_INSENSITIVE);

  /** The beginning of a list of those who get a copy. */
  private static final Pattern COPIES =
      Pattern.compile(
          "(?i)(?:(?:b?cc|c\\.? ?c\\.?)(?: ?[:–-]| (?-i:\\p{Lu}))"
              + "|(?:copy|copies|copied|circulated|distribution|circulation)(?: list)?(?: to)?(?: ?:|$))");

  private static final int SHORTEST = 10;
  private static final int LONGEST = 30;

  private ClosingFormula() {}

  /** Returns whether a line is the formula that closes a letter. */
  public static boolean is(String line) {
    return line.length() < LONGEST && line.length() >= SHORTEST && LINE.matcher(line).matches();
  }

  /** Returns whether a line begins the list of those who get a copy: "cc: Robin Hale". */
  public static boolean beginsCopies(String line) {
    return COPIES.matcher(line).lookingAt();
  }

  /** Returns whether a line never continues the one above it: the formula, or a list of copies. */
  public static boolean isApart(String line) {
    return is(line) || beginsCopies(line);
  }
}
