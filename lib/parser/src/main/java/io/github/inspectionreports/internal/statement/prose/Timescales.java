package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.model.Deadline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the times by which reports of 2009 to 2013 sort what needs to improve. */
public final class Timescales {
  private static final String COUNT =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen"
          + "|twenty[- ]four|a|an)";

  private static final String SPAN = "(?:day|week|fortnight|month|quarter|term|year)s?";

  /** What is to be done again: "and then every month", "and monthly thereafter". */
  private static final String AGAIN =
      "(?:(?:,|,? and)(?: then| thereafter| after that)?"
          + " (?:at least )?(?:(?:every|each) (?:"
          + COUNT
          + " )?"
          + SPAN
          + "|(?:once|twice) (?:a|every|each) "
          + SPAN
          + "|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|regularly)"
          + "(?: thereafter| after that| afterwards)?)?";

  private static final String WORDS =
      "(?:immediately|with immediate effect|at once|straight away|as soon as possible"
          + "|(?:with)?in (?:the next )?"
          + COUNT
          + "(?: (?:calendar|working))? (?:day|week|month|year)s?"
          + "(?: (?:of|from|after) (?:the )?(?:[\\p{L}’']+ ){0,5}"
          + "(?:publication|report|inspection|letter|visit))?"
          + DateWords.fill("|by (?:the end of )?(?:<DAY> )?<MONTH> <YEAR>)")
          + AGAIN;

  private static final Pattern ALONE =
      Pattern.compile("(?:To be done )?(" + WORDS + ")[:.]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_ITEM =
      Pattern.compile("(" + WORDS + ")(?:: ?| [–—-] )(?=\\p{L})", Pattern.CASE_INSENSITIVE);

  /** No time is said in more words. */
  private static final int LONGEST = 100;

  private Timescales() {}

  /**
   * The time that a line gives, which stands above items or beside one.
   *
   * @param line a heading, a lead-in or a cell; null for none
   * @return the time; null where the line says anything else
   */
  public static @Nullable Deadline of(@Nullable String line) {
    if (line == null || line.length() > LONGEST) {
      return null;
    }
    Matcher time = ALONE.matcher(line.strip());
    return time.matches() ? new Deadline(time.group(1), null, null) : null;
  }

  /**
   * The time with which an item begins: "Within three months: see each child alone".
   *
   * @param item its text
   * @return the time; null where it begins with anything else
   */
  public static @Nullable Deadline before(String item) {
    Matcher time = BEFORE_ITEM.matcher(item);
    return time.lookingAt() ? new Deadline(time.group(1), null, null) : null;
  }
}
