package io.github.inspectionreports.internal.outline;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.model.FrameKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a visit that a text names with its month and year, such as an earlier one. */
public final class NamedVisit {
  private static final String VISIT = "(?:visit|inspection|review|JTAI)s?";

  /** "the focused visit on 4 and 5 October 2022", "the inspection in 2021". */
  private static final Pattern AFTER =
      Pattern.compile(
          DateWords.fill(
              "\\b"
                  + VISIT
                  + "(?: (?!(?:found|identified|judged|noted|and)\\b)[\\p{L}’']+){0,5}?,? (?:in|of|on|from"
                  + "|during|between|dated) [^.;:()\\d]{0,20}?(?:\\d{1,2}[^.;:()]{0,40}? )?"
                  + "(?:(<MONTH>),? )?(20\\d\\d)\\b"));

  /** "the October 2022 focused visit". */
  private static final Pattern BEFORE =
      Pattern.compile(
          DateWords.fill(
              "\\b(?:(<MONTH>) )?(20\\d\\d)(?:[’']s)?,? (?:[\\p{L}-]+ ){0,3}?" + VISIT + "\\b"));

  /** "our last focused visit". */
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)\\b(?:last|previous|preceding|earlier|initial)(?: [\\p{L}-]{1,20}){0,3}? "
              + VISIT
              + "\\b");

  private static final Pattern DATE =
      Pattern.compile(DateWords.fill("\\b(<MONTH>),? (20\\d\\d)\\b"));

  private static final int YEAR = 12;

  /** A letter appears within so many months of its visit. */
  private static final int LATEST = 4;

  /** So many paragraphs open a document. */
  private static final int OPENING = 4;

  private static final Set<FrameKind> DATED =
      EnumSet.of(FrameKind.DATE, FrameKind.TITLE, FrameKind.PARTICULARS);

  private NamedVisit() {}

  /**
   * Says whether a text names a visit with its year.
   *
   * @param text the text
   * @return whether it does
   */
  public static boolean isIn(String text) {
    return text.contains("20") && (AFTER.matcher(text).find() || BEFORE.matcher(text).find());
  }

  /**
   * Says whether a text names a visit that was too long before a document to be its own, or the
   * last one before it.
   *
   * @param text the text
   * @param newest the month of the document, as {@link #newest} gives it; 0 for unknown
   * @return whether it names one, and no later one
   */
  public static boolean isEarlier(String text, int newest) {
    if (LAST.matcher(text).find()) {
      return true;
    }
    if (newest == 0 || !text.contains("20")) {
      return false;
    }
    int latest = 0;
    for (Pattern pattern : List.of(AFTER, BEFORE)) {
      Matcher visit = pattern.matcher(text);
      while (visit.find()) {
        latest = Math.max(latest, last(visit.group(1), visit.group(2)));
      }
    }
    return latest > 0 && latest + LATEST < newest;
  }

  /**
   * Finds the newest month that the head and the opening of a document name.
   *
   * @param framed the document
   * @return the month, counted through all years; 0 for none
   */
  public static int newest(Framed framed) {
    int newest = 0;
    int body = 0;
    for (Framed.Part part : framed.parts()) {
      Block block = part.block();
      body += part.frame() == null ? 1 : 0;
      boolean opening = part.frame() == null ? body <= OPENING : DATED.contains(part.frame());
      Matcher date = DATE.matcher(opening ? block.text() : "");
      while (date.find()) {
        newest = Math.max(newest, last(date.group(1), date.group(2)));
      }
    }
    return newest;
  }

  /** The month; of a year alone its last. */
  private static int last(@Nullable String month, String year) {
    int of = month == null ? YEAR : DateWords.month(month);
    return Integer.parseInt(year) * YEAR + of;
  }
}
