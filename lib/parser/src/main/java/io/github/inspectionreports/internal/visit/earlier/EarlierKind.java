package io.github.inspectionreports.internal.visit.earlier;

import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.VisitKind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of what kind an earlier visit was, as far as its words and its time show. */
final class EarlierKind {
  /** Monitoring visits are counted: "at the third visit". */
  private static final Pattern OF_A_SERIES =
      Pattern.compile("(?:first|second|third|fourth|fifth|sixth|seventh|eighth) visit\\b");

  private static final Pattern FOCUSED = Pattern.compile("\\b(?:focus(?:ed)?|assurance) visit");
  private static final Pattern PROTECTION =
      Pattern.compile(
          "safeguarding|looked.after|for the protection of|child(?:ren[’']?s)? protection");
  private static final Pattern OF_A_SERVICE =
      Pattern.compile("\\b(?:fostering|adoption) (?:services|agency)");
  private static final Pattern GRADED = Pattern.compile("inspect(?:ion|ed)|judged|graded|rated");

  private EarlierKind() {}

  /**
   * Returns the kind of an earlier visit. "Inspection" alone is of the framework of its time.
   *
   * @param words the words that name it
   * @param visit the kind of the visit that the letter is about
   * @param when when it was
   * @return the kind; null where the words leave it open
   */
  static @Nullable VisitKind of(String words, VisitKind visit, PartialDate when) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("monitoring visit")
        || visit == VisitKind.MONITORING_VISIT && OF_A_SERIES.matcher(lower).lookingAt()) {
      return VisitKind.MONITORING_VISIT;
    }
    if (FOCUSED.matcher(lower).find()) {
      return VisitKind.FOCUSED_VISIT;
    }
    if (lower.contains("jtai") || lower.contains("joint targeted")) {
      return VisitKind.JTAI;
    }
    if (lower.contains("send ")) {
      return VisitKind.AREA_SEND;
    }
    if (lower.contains("contact, referral and assessment")) {
      return VisitKind.UNANNOUNCED;
    }
    boolean protection = PROTECTION.matcher(lower).find();
    if (protection && when.year() >= 2009 && when.year() <= 2013) {
      return VisitKind.SAFEGUARDING_LAC;
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
    if (OF_A_SERVICE.matcher(lower).find()) {
      return null;
    }
    if (visit == VisitKind.AREA_SEND && !lower.contains("children")) {
      return VisitKind.AREA_SEND;
    }
    return GRADED.matcher(lower).find() ? framework(when) : null;
  }

  /** In early 2018 one framework gave way to the other. */
  private static @Nullable VisitKind framework(PartialDate when) {
    if (when.year() > 2018 || (when.year() == 2018 && when.month() != null && when.month() > 6)) {
      return VisitKind.ILACS;
    }
    return when.year() > 2013 && when.year() < 2018 ? VisitKind.SIF : null;
  }
}
