package io.github.inspectionreports.internal.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a scan that was read badly: letters are in the place of figures, and "rn" in that of
 * "m", as in "l2 Novernber 2O19".
 */
public final class DamagedDate {
  private static final String DAY = "[\\dlIO]{1,2}(?:st|nd|rd|th)?";

  private static final String MONTH =
      "(?:January|February|(?:M|rn|RN)arch|Apri[l1I]|(?:M|rn)ay|June|Ju[l1I]y|August"
          + "|Septe(?:m|rn)ber|[O0]ct[o0]ber|N[o0]ve(?:m|rn)ber|Dece(?:m|rn)ber)";

  private static final String YEAR = ",? ?[2Z][0O][\\dlIO]{2}";

  /** Days with a month, or figures with slashes or points between them. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:"
              + DAY
              + "(?: "
              + MONTH
              + "(?:"
              + YEAR
              + ")?)?(?: ?(?:,|and|to|[-–&]) ?"
              + DAY
              + "){0,4} (?:of )?"
              + MONTH
              + "(?:"
              + YEAR
              + ")?|[\\dlIO]{1,2}([/.])[\\dlIO]{1,2}\\1[2Z][0O][\\dlIO]{2})(?![\\p{L}\\p{N}])");

  /** The words of a date. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{1,12}+");

  private static final Pattern FIGURES = Pattern.compile("(?:[\\dlIO]{1,2}|[2Z][0O][\\dlIO]{2})");

  private static final Pattern NUMBERED = Pattern.compile("([\\dlIO]{1,2})(st|nd|rd|th)");

  /** What only damaged words have; most texts have none, and need no closer look. */
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\dZ][lIO]|[lIO]\\d|ernber|[01]ber|Ju[1I]y"
              + "|Apri[1I]|N0v|0ct|\\b(?:rn|RN)a|\\b[lI]{1,2} \\p{Lu}|\\b[lI]{1,2}(?:st|nd|rd|th)\\b");

  private DamagedDate() {}

  /**
   * Reads damaged dates as what they must have been.
   *
   * @param text a text
   * @return the text with its dates in figures and whole months; the same text where none is
   *     damaged
   */
  public static String repaired(String text) {
    if (!SIGN.matcher(text).find()) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    Matcher date = DATE.matcher(text);
    int from = 0;
    while (date.find()) {
      whole.append(text, from, date.start()).append(date(date.group()));
      from = date.end();
    }
    return whole.append(text, from, text.length()).toString();
  }

  /**
   * Finds a damaged date.
   *
   * @param text a text
   * @return the words of the first; null where none is damaged
   */
  public static @Nullable String first(String text) {
    Matcher date = DATE.matcher(SIGN.matcher(text).find() ? text : "");
    while (date.find()) {
      if (!date(date.group()).equals(date.group())) {
        return date.group();
      }
    }
    return null;
  }

  private static String date(String words) {
    return WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  private static String word(String word) {
    if (FIGURES.matcher(word).matches()) {
      return figures(word);
    }
    Matcher numbered = NUMBERED.matcher(word);
    if (numbered.matches()) {
      return figures(numbered.group(1)) + numbered.group(2);
    }
    if (word.length() < 4 && !word.equals("May")) {
      return word;
    }
    // "and" and "to" are shorter; the rest are months.
    String month =
        word.replaceFirst("^(?:rn|RN)", "M")
            .replace("rn", "m")
            .replace('0', 'o')
            .replace("Apri1", "April");
    month = month.replaceFirst("^o", "O").replaceFirst("[1I](?=y?$)", "l");
    return month;
  }

  private static String figures(String damaged) {
    return damaged.replaceAll("[lI]", "1").replace('O', '0').replace('Z', '2');
  }
}
