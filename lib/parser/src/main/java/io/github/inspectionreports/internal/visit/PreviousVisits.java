package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the earlier inspections and visits that a letter names. */
final class PreviousVisits {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(?:last|previous|first|second|third|fourth|fifth|sixth|earlier|full|recent|most|"
              + "single|standard|short|judgement|Ofsted|ILACS|ILAC|graded|local|authority|area|"
              + "joint|targeted|SEND|unannounced|re-?)[ -])*"
              + "(?:focused visit|focus visit|monitoring visit|assurance visit|inspection|visit|JTAI|"
              + "review)s?\\b"
              + "(?:(?!\\b(?:Act|Regulations|[Ff]ramework|[Ss]ection)\\b)[^.;:()]){0,60}?[ (,](?:in|of|on|from|during)? ?"
              + "((?:\\d{1,2} (?:(?:to|and|-|–) \\d{1,2} )?)?(?:"
              + Dates.MONTH
              + " )?(?:19|20)\\d\\d\\b)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(\\d{1,2}) (?:(?:to|and|-|–) \\d{1,2} )?)?(?:(" + Dates.MONTH + ") )?(\\d{4})");

  private PreviousVisits() {}

  /**
   * Finds them.
   *
   * @param texts the paragraphs of the body
   * @param start first day of the visit that the letter is about; what is later is not earlier
   * @return the visits by first mention, each date once for each kind
   */
  static List<PreviousVisit> find(List<String> texts, @Nullable LocalDate start) {
    List<PreviousVisit> found = new ArrayList<>();
    for (String text : texts) {
      if (!YEAR.matcher(text).find()) {
        continue; // most paragraphs name no year, and the longer pattern costs time
      }
      Matcher named = NAMED.matcher(text);
      while (named.find()) {
        PartialDate when = date(named.group(1));
        VisitKind kind = kind(named.group(), when);
        if (when == null || !isBefore(when, start) || known(found, kind, when)) {
          continue;
        }
        found.add(new PreviousVisit(kind, when, named.group().replaceFirst("[ (,]+$", "")));
      }
    }
    return found;
  }

  private static boolean known(
      List<PreviousVisit> found, @Nullable VisitKind kind, PartialDate when) {
    for (PreviousVisit visit : found) {
      PartialDate other = visit.when();
      if (other == null || other.year() != when.year()) {
        continue;
      }
      boolean sameMonth =
          other.month() == null || when.month() == null || other.month().equals(when.month());
      if (sameMonth && (visit.kind() == kind || visit.kind() == null || kind == null)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PartialDate date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return null;
    }
    Integer month = date.group(2) == null ? null : Integer.valueOf(Dates.month(date.group(2)));
    Integer day = month == null || date.group(1) == null ? null : Integer.valueOf(date.group(1));
    try {
      return new PartialDate(Integer.parseInt(date.group(3)), month, day);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private static boolean isBefore(PartialDate when, @Nullable LocalDate start) {
    if (start == null) {
      return true;
    }
    int month = when.month() == null ? 1 : when.month();
    return when.year() < start.getYear()
        || (when.year() == start.getYear()
            && when.month() != null
            && month < start.getMonthValue());
  }

  /** The kind as far as the words tell: "inspection" alone is of the framework of its year. */
  private static @Nullable VisitKind kind(String words, @Nullable PartialDate when) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("monitoring visit")) {
      return VisitKind.MONITORING_VISIT;
    }
    if (lower.matches(".*\\b(?:focus(?:ed)?|assurance) visit.*")) {
      return VisitKind.FOCUSED_VISIT;
    }
    if (lower.contains("jtai") || lower.contains("joint targeted")) {
      return VisitKind.JTAI;
    }
    if (lower.contains("send ")) {
      return VisitKind.AREA_SEND;
    }
    if (lower.contains("unannounced")) {
      return VisitKind.UNANNOUNCED;
    }
    if (lower.contains("ilac")) {
      return VisitKind.ILACS;
    }
    if (lower.contains("single inspection")) {
      return VisitKind.SIF;
    }
    if (!lower.contains("inspection") || when == null) {
      return null;
    }
    return when.year() > 2018
        ? VisitKind.ILACS
        : when.year() > 2013 && when.year() < 2018 ? VisitKind.SIF : null;
  }
}
