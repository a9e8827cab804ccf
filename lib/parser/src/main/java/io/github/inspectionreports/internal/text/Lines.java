package io.github.inspectionreports.internal.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decides whether a text has lines: programs that copy a page out of a viewer can lose them. */
public final class Lines {
  private static final Pattern LINE_END = Pattern.compile("[\n\r\f\u0085\u2028]+");

  /** No paragraph of a letter has so many characters. */
  private static final int LONGEST = 2000;

  /** A shorter text may be one paragraph. */
  private static final int SHORTEST = 1500;

  /** So much is at least between the greeting and the closing formula of a letter. */
  private static final int SHORTEST_LETTER = 300;

  /** So much of the text on lines that long leaves no headings. */
  private static final double SHARE = 0.5;

  /** Letters with a line for each paragraph have shorter lines on average: their head is short. */
  private static final int LONG_ON_AVERAGE = 300;

  /** Labels, headings and formulas of letters and reports; none of them is within a paragraph. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:Dear \\p{Lu}|Yours sincerely|This letter (?:summarises|outlines|sets)|(?:Inspection|Visit) dates?|(?:Lead|Reporting) inspector"
              + "|Report published|(?i:record of main findings)|Judgement(?= Grade)|Overall effectiveness|Headline findings|Main findings"
              + "|What needs to improve|Areas? for priority action|The (?:experiences and progress|impact of leaders))\\b");

  /** One such part may be quoted; so many are those of a whole letter. */
  private static final int FEWEST_PARTS = 3;

  private Lines() {}

  /**
   * Returns whether the lines of a text are lost.
   *
   * @param text the text
   * @return whether most of it is on lines longer than any paragraph, or its lines are its pages
   */
  public static boolean lost(String text) {
    if (text.length() < SHORTEST) {
      String line = text.strip();
      return !LINE_END.matcher(line).find() && (isLetter(line) || hasParts(line));
    }
    long within = 0;
    long filled = 0;
    boolean letter = false;
    String[] lines = LINE_END.split(text);
    for (String line : lines) {
      within += line.length() >= LONGEST ? line.length() : 0;
      filled += line.isBlank() ? 0 : 1;
      letter |= holdsGreeting(line);
    }
    boolean alone = lines.length <= 2;
    boolean pages =
        text.length() >= LONG_ON_AVERAGE * filled && (letter || LostLines.arePages(text));
    return alone || pages || within >= SHARE * text.length();
  }

  /** Whether a greeting stands within a line, between the head of a letter and much of its text. */
  private static boolean holdsGreeting(String line) {
    int greeting = line.indexOf(" Dear ");
    return greeting > 0 && line.length() - greeting >= SHORTEST_LETTER;
  }

  /** Whether one line has several parts of a letter or a report, each of which has its own. */
  private static boolean hasParts(String line) {
    return line.length() >= SHORTEST_LETTER
        && PART.matcher(line).results().map(MatchResult::group).distinct().count() >= FEWEST_PARTS;
  }

  /** Whether one line has both the greeting of a letter and its closing formula. */
  private static boolean isLetter(String line) {
    int greeting = line.indexOf("Dear ");
    return greeting >= 0 && line.indexOf(" Yours ", greeting) >= greeting + SHORTEST_LETTER;
  }
}
