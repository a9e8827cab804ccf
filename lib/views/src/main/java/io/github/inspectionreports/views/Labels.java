package io.github.inspectionreports.views;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in the words of the people who read letters. */
public final class Labels {
  private Labels() {}

  /**
   * Returns what a kind of visit is called.
   *
   * @param kind the kind
   * @return its name, such as "Focused visit"
   */
  public static String of(VisitKind kind) {
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

  /**
   * Returns the title of a report: a kind and the place that was visited.
   *
   * @param kind the kind
   * @param subject of a press article what it is about; null where it is not known
   * @param authority the place; null where it is not known
   * @return such as "Focused visit to Brackenshire"
   */
  public static String title(
      VisitKind kind, @Nullable VisitKind subject, @Nullable String authority) {
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

  /**
   * Returns what an area of judgement is called.
   *
   * @param area the area
   * @return its name, such as "Help and protection"
   */
  public static String of(JudgementArea area) {
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
   * Returns what a kind of section is called.
   *
   * @param kind the kind
   * @return its name, such as "Headline findings"
   */
  public static String of(SectionKind kind) {
    return switch (kind) {
      case ABOUT -> "About the visit";
      case JUDGEMENTS -> "Judgements";
      case OVERVIEW -> "Headline findings";
      case PRIORITY_ACTIONS -> "Priority actions";
      case IMPROVEMENTS -> "What needs to improve";
      case STRENGTHS -> "Strengths";
      case FINDINGS -> "Findings";
      case AREA_CONTEXT -> "About the area";
      case NEXT_STEPS -> "Next steps";
      case OTHER -> "Other text";
    };
  }

  /**
   * Returns the heading under which statements are listed.
   *
   * @param category their category; one of a caller's own is called as the caller calls it
   * @param labels of callers' own categories, by id
   * @return the heading, such as "Concerns"
   */
  public static String of(Category category, Map<String, String> labels) {
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
    if (category.equals(Category.CONTEXT)) {
      return "Context";
    }
    String label = labels.getOrDefault(category.id(), "");
    return label.isEmpty() ? sentenceCase(category.id()) : label;
  }

  /**
   * Returns a day as a letter writes it.
   *
   * @param date the day
   * @return such as "19 March 2024"
   */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  /**
   * Returns the days of a visit as a letter writes them.
   *
   * @param first the first day
   * @param last the last day
   * @return such as "19 and 20 March 2024" or "30 April to 2 May 2024"
   */
  public static String days(LocalDate first, LocalDate last) {
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

  static String sentenceCase(String id) {
    String words = id.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
