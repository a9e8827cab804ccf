package io.github.inspectionreports.cli;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in the words of the people who read letters. */
final class Labels {
  private Labels() {}

  static String of(VisitKind kind) {
    return switch (kind) {
      case FOCUSED_VISIT -> "Focused visit";
      case ILACS -> "Inspection of children's services (ILACS)";
      case SIF -> "Inspection of children's services (single inspection framework)";
      case MONITORING_VISIT -> "Monitoring visit";
      case JTAI -> "Joint targeted area inspection";
      case AREA_SEND -> "Area SEND inspection";
      case UNANNOUNCED -> "Unannounced inspection of contact, referral and assessment";
      case SAFEGUARDING_LAC -> "Inspection of safeguarding and looked-after children services";
      case PRESS -> "Press article";
      case UNKNOWN -> "Letter of an unknown kind";
    };
  }

  /** A kind and the place that was visited. */
  static String title(VisitKind kind, @Nullable VisitKind subject, @Nullable String authority) {
    String title = of(kind);
    if (subject != null) {
      title +=
          " ("
              + of(subject).substring(0, 1).toLowerCase(Locale.ROOT)
              + of(subject).substring(1)
              + ")";
    }
    if (authority == null) {
      return title;
    }
    boolean visit = kind == VisitKind.FOCUSED_VISIT || kind == VisitKind.MONITORING_VISIT;
    return title + (visit ? " to " : ", ") + authority;
  }

  static String of(JudgementArea area) {
    return switch (area) {
      case OVERALL_EFFECTIVENESS -> "Overall effectiveness";
      case HELP_AND_PROTECTION -> "Help and protection";
      case CHILDREN_IN_CARE -> "Children in care";
      case CHILDREN_IN_CARE_AND_CARE_LEAVERS -> "Children in care and care leavers";
      case CARE_LEAVERS -> "Care leavers";
      case ADOPTION -> "Adoption";
      case LEADERS -> "Leaders";
      case LSCB -> "Local Safeguarding Children Board";
      case QUALITY_OF_PRACTICE -> "Quality of practice";
      case SAFEGUARDING_OVERALL -> "Safeguarding services, overall effectiveness";
      case SAFEGUARDING_CAPACITY -> "Safeguarding services, capacity to improve";
      case SAFEGUARDING_FURTHER -> "Safeguarding services";
      case LOOKED_AFTER_OVERALL -> "Services for looked-after children, overall effectiveness";
      case LOOKED_AFTER_CAPACITY -> "Services for looked-after children, capacity to improve";
      case LOOKED_AFTER_FURTHER -> "Services for looked-after children";
      case AREA_SEND_OUTCOME -> "Outcome";
    };
  }

  /**
   * The headings under which statements are listed; a caller's own category as the caller calls it.
   *
   * @param labels of callers' own categories, by id
   */
  static String of(Category category, Map<String, String> labels) {
    if (category.equals(Category.STRENGTH)) {
      return "Strengths";
    }
    if (category.equals(Category.PROGRESS)) {
      return "Progress";
    }
    if (category.equals(Category.NEEDS_IMPROVEMENT)) {
      return "Concerns";
    }
    if (category.equals(Category.MIXED)) {
      return "Praise and concern in one";
    }
    String label = labels.getOrDefault(category.id(), "");
    return label.isEmpty() ? sentenceCase(category.id()) : label;
  }

  static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  /** Two days as a letter writes them: "19 and 20 March 2024", "30 April to 2 May 2024". */
  static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    String between = first.plusDays(1).equals(last) ? " and " : " to ";
    if (first.getYear() != last.getYear()) {
      return date(first) + between + date(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + between + date(last)
        : first.getDayOfMonth() + " " + month(first) + between + date(last);
  }

  private static String month(LocalDate date) {
    return sentenceCase(date.getMonth().name());
  }

  private static String sentenceCase(String upperSnakeCase) {
    String words = upperSnakeCase.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
