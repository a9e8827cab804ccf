package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.model.Deadline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds by when a priority action is to be answered: only where the letter says so. */
public final class Deadlines {
  private static final Pattern PLAN =
      Pattern.compile(
          "(?i)\\b(?:action plan|submit (?:it|this|your plan)|plan of action|written (?:response|reply|answer)|respond in writing"
              + "|(?:response|reply|respond) to (?:(?:this|our|the) letter|(?:this|these|the) areas? for priority action)|written statement|statement of (?:proposed )?action"
              + "|priority action plan)");

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:within|up to|no later than|in) (\\d{1,3}) (?:working )?days"
              + "(?: (?:of|from|after) [^.;,]{0,60}?(?:letter|report|publication|inspection|visit)"
              + "(?: (?:letter|report))?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          DateWords.fill(
              "(?:on or before|no later than|by|before) (?:<WEEKDAY>,? )?(\\d{1,2})(?:st|nd|rd|th)?"
                  + " (<MONTH>) (<YEAR>)"));

  private Deadlines() {}

  /**
   * Finds the deadline of a letter.
   *
   * @param sentences the sentences of the letter
   * @return the deadline for the final plan; null where the letter gives none
   */
  public static @Nullable Deadline find(List<String> sentences) {
    Deadline days = null;
    for (String sentence : sentences) {
      if (!PLAN.matcher(sentence).find()) {
        continue;
      }
      Matcher date = DATE.matcher(sentence);
      while (date.find()) {
        LocalDate day = day(date);
        if (day != null && !isDraft(sentence, date.start())) {
          return new Deadline(date.group(), null, day);
        }
      }
      Matcher count = DAYS.matcher(sentence);
      while (days == null && count.find()) {
        if (!isDraft(sentence, count.start())) {
          days = new Deadline(count.group(), Integer.valueOf(count.group(1)), null);
        }
      }
    }
    return days;
  }

  /** Whether the words before are about a draft, and not about the final plan after it. */
  private static boolean isDraft(String sentence, int before) {
    String head = sentence.substring(0, before).toLowerCase(Locale.ROOT);
    int draft = head.lastIndexOf("draft");
    return draft >= 0 && draft > head.lastIndexOf("final");
  }

  private static @Nullable LocalDate day(Matcher date) {
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(3)),
          DateWords.month(date.group(2)),
          Integer.parseInt(date.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
