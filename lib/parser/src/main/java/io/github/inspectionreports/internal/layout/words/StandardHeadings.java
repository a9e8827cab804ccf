package io.github.inspectionreports.internal.layout.words;

import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.regex.Pattern;

/**
 * Headings that every report of a framework has, in the same words. In plain text nothing else
 * distinguishes them from the line above, where an item of a list ends without a full stop.
 */
public final class StandardHeadings {
  private static final String GRADED =
      "(?:The experiences? and progress of (?:children|care leavers)"
          + "|The impact of leaders on social work practice"
          + "|The graded judgement (?:for|about|on))\\b.*";

  private static final String GRADE = "(?::|\\bis|\\bare) (?i:" + Grades.WORDS + ")";

  /** The overall judgement, which reports give as a sentence without a full stop. */
  private static final String OVERALL =
      "The (?:overall judgement is\\b.{0,100}\\b|(?:effectiveness of the )?Local Safeguarding"
          + " Children Board(?: \\(LSCB\\))? )(?:(?:is|are) (?i:"
          + Grades.WORDS
          + ")|requires? improvement(?: to be good)?)";

  /** Whole lines: the words of these may begin a sentence, too. */
  private static final String WHOLE =
      "(?:Inspection findings(?: [-–] (?:the )?Local Safeguarding Children Board)?"
          + "|Executive summary|Recommendations|Summary|Summary for children and young people"
          + "|(?:Main|Headline) findings|Areas for improvement|Next steps"
          + "|What needs to improve(?: in this area of social work practice)?\\?|Areas? for priority action|Information about this inspection"
          + "|Information about this local authority area"
          + "|(?:The )?Local Safeguarding Children Board(?: \\(LSCB\\))?"
          + "|(?:Children living|Child protection|Children looked after) in this area)";

  /** The second half of the title of reports with a review of the safeguarding board. */
  private static final String TITLE = "(?:[Aa]nd )?Review of the effectiveness of the [Ll]ocal.*";

  /** A longer text is not a heading. */
  private static final int LONGEST = 200;

  private static final Pattern OPEN = Pattern.compile(GRADED + "|" + WHOLE + "|" + TITLE);
  private static final Pattern GRADED_WHOLE = Pattern.compile(GRADED + GRADE + "|" + OVERALL);
  private static final Pattern ENDED = Pattern.compile(WHOLE + "|" + GRADED + GRADE);

  private StandardHeadings() {}

  /** Returns whether a text is a heading with its grade, which no further line continues. */
  public static boolean isGraded(CharSequence text) {
    return text.length() <= LONGEST
        && text.length() > 0
        && text.charAt(0) == 'T'
        && GRADED_WHOLE.matcher(text).matches();
  }

  /**
   * Returns whether a line is such a heading, or the beginning of one.
   *
   * @param line the line
   * @param next the line below it, on which a heading may continue; empty if there is none
   * @param afterSentence whether the text above it ends as a sentence does
   */
  public static boolean begins(String line, String next, boolean afterSentence) {
    if (line.length() > LONGEST
        || !Character.isUpperCase(line.codePointAt(0)) && !line.startsWith("and ")) {
      return false;
    }
    if (!afterSentence) {
      return OPEN.matcher(line).matches();
    }
    boolean wraps = line.length() + next.length() < LONGEST;
    return ENDED.matcher(line).matches() || (wraps && ENDED.matcher(line + " " + next).matches());
  }
}
