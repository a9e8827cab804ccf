package io.github.inspectionreports.internal.visit.judgements;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a line does nothing but name what is judged and link it to a grade. Prose that
 * says more ("was inadequate in 2016", "is no longer good") gives no judgement.
 */
final class GradingWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

  /** Words that name what is judged, or link it to its grade. */
  private static final Set<String> WORDS =
      Set.of(
          """
          the our this graded key overall judgement judgment judgements effectiveness experiences
          progress impact of for on and with in to that it is are has have been judged rated be as
          now grade quality provision practice social work children child children’s young people
          families carers who need help protection looked after care leavers achieving permanence
          adoption performance leaders leadership management governance local authority
          authority’s council safeguarding board lscb services service provided arrangements
          capacity improvement improve require requires\
          """
              .split("\\s+"));

  /** What a safeguarding board is judged for, in the words of early reports. */
  private static final Pattern BOARDS_WORK =
      Pattern.compile(
          "arrangements in place to evaluate the effectiveness of what is done by the (?:local"
              + " )?authority and (?:its |the )?(?:board )?partners(?: to safeguard and promote the"
              + " welfare of children)?",
          Pattern.CASE_INSENSITIVE);

  private GradingWords() {}

  /**
   * Returns a text with the board's name in place of what it is judged for.
   *
   * @param text the words before the grade
   */
  static String named(String text) {
    return BOARDS_WORK.matcher(text).replaceAll("Local Safeguarding Children Board");
  }

  /**
   * Returns whether all words of a line name and link; names of places may be among them.
   *
   * @param text the words before the grade
   */
  static boolean nothingElse(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = word.group().replace('\'', '’');
      boolean name = word.start() > 0 && Character.isUpperCase(plain.charAt(0));
      if (!name && !WORDS.contains(plain.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return text.indexOf(';') < 0 && text.indexOf('?') < 0 && text.indexOf('!') < 0;
  }
}
