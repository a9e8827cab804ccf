package io.github.inspectionreports.journey.internal.theme;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.model.BundledThemes;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grades that judge a theme as a whole. */
final class GradedThemes {
  private static final Map<JudgementArea, String> THEMES =
      Map.of(
          JudgementArea.CHILDREN_IN_CARE, BundledThemes.CHILDREN_IN_CARE,
          JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, BundledThemes.CHILDREN_IN_CARE,
          JudgementArea.LOOKED_AFTER_OVERALL, BundledThemes.CHILDREN_IN_CARE,
          JudgementArea.CARE_LEAVERS, BundledThemes.CARE_LEAVERS,
          JudgementArea.ADOPTION, BundledThemes.ADOPTION,
          JudgementArea.LEADERS, BundledThemes.LEADERSHIP,
          JudgementArea.AREA_SEND_OUTCOME, BundledThemes.SEND);

  private static final Pattern LEADERSHIP = Pattern.compile("(?i)leadership and management");

  private GradedThemes() {}

  /** Returns what the grades of a visit say of a theme, each as a claim that is sure of it. */
  static List<Claim> claims(JourneyVisit visit, String theme) {
    return visit.report().visit().judgements().stream()
        .filter(judgement -> theme.equals(theme(judgement)))
        .filter(judgement -> judgement.grade() != Grade.NOT_JUDGED)
        .map(judgement -> claim(visit, judgement, theme))
        .toList();
  }

  /** Reports of 2009 to 2013 grade leadership and management of each service among other things. */
  private static @Nullable String theme(Judgement judgement) {
    return LEADERSHIP.matcher(judgement.areaAsWritten()).matches()
        ? BundledThemes.LEADERSHIP
        : THEMES.get(judgement.area());
  }

  private static Claim claim(JourneyVisit visit, Judgement judgement, String theme) {
    String area = judgement.areaAsWritten();
    return new Claim(
        visit.number(),
        kind(judgement.grade()),
        area.isEmpty() ? judgement.asWritten() : area + ": " + judgement.asWritten(),
        "",
        List.of(theme),
        List.of(theme),
        false,
        judgement.place());
  }

  private static Claim.Kind kind(Grade grade) {
    return switch (grade) {
      case OUTSTANDING, GOOD, OUTCOME_1 -> Claim.Kind.STRENGTH;
      case ADEQUATE, REQUIRES_IMPROVEMENT, OUTCOME_2 -> Claim.Kind.MIXED;
      case INADEQUATE, OUTCOME_3 -> Claim.Kind.CONCERN;
      case NOT_JUDGED -> Claim.Kind.CONTEXT;
    };
  }
}
