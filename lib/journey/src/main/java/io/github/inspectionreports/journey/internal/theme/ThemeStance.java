package io.github.inspectionreports.journey.internal.theme;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import java.util.List;

/**
 * The stance of a theme at a visit. The sentences that are sure decide; the others can only take
 * back that there is nothing else.
 */
final class ThemeStance {
  /** Praise or concern is most of what is said where it is so many times as much. */
  private static final int MOSTLY = 2;

  /** One sentence that is not sure says nothing beside so many that are. */
  private static final int ALONE = 4;

  /** A grade sums up many sentences. */
  private static final int OF_A_GRADE = 3;

  private final int praise;
  private final int concern;

  private ThemeStance(List<Claim> claims, List<Claim> grades) {
    this.praise = praise(claims) + OF_A_GRADE * praise(grades);
    this.concern = concern(claims) + OF_A_GRADE * concern(grades);
  }

  private static int praise(List<Claim> claims) {
    return count(claims, Claim.Kind.PROGRESS)
        + count(claims, Claim.Kind.STRENGTH)
        + count(claims, Claim.Kind.MIXED);
  }

  private static int concern(List<Claim> claims) {
    return count(claims, Claim.Kind.CONCERN) + count(claims, Claim.Kind.MIXED);
  }

  /**
   * Returns what is found of a theme.
   *
   * @param sure the claims that are sure of the theme
   * @param mentions those that may be about it
   * @param grades the grades of the theme as a whole
   */
  static Stance of(List<Claim> sure, List<Claim> mentions, List<Claim> grades) {
    if (count(sure, Claim.Kind.PRIORITY_ACTION) > 0) {
      return Stance.PRIORITY_ACTION;
    }
    if (sure.stream().anyMatch(claim -> isNeed(claim) && !claim.isOfTheBoard())) {
      return Stance.NEED;
    }
    Stance found =
        new ThemeStance(sure, grades)
            .findings(new ThemeStance(mentions, List.of()), sure, !grades.isEmpty());
    if (found != Stance.MENTIONED) {
      return found;
    }
    if (sure.stream().anyMatch(ThemeStance::isNeed)) {
      return Stance.NEED;
    }
    return sure.isEmpty() && mentions.isEmpty() && grades.isEmpty()
        ? Stance.SILENT
        : Stance.MENTIONED;
  }

  private Stance findings(ThemeStance mentions, List<Claim> sure, boolean graded) {
    if (praise > 0 && concern > 0) {
      boolean praised =
          praise >= MOSTLY * concern && praise + mentions.praise > concern + mentions.concern;
      boolean blamed =
          concern >= MOSTLY * praise && concern + mentions.concern > praise + mentions.praise;
      return praised ? Stance.MOSTLY_PRAISE : blamed ? Stance.MOSTLY_CONCERN : Stance.BOTH;
    }
    if (concern > 0) {
      return only(concern, mentions.praise, graded, Stance.CONCERN, Stance.MOSTLY_CONCERN);
    }
    if (praise > 0) {
      boolean better = count(sure, Claim.Kind.PROGRESS) > count(sure, Claim.Kind.STRENGTH);
      Stance only = better ? Stance.PROGRESS : Stance.STRENGTH;
      return only(praise, mentions.concern, graded, only, Stance.MOSTLY_PRAISE);
    }
    return Stance.MENTIONED;
  }

  /**
   * What is not sure makes "only" into "mostly" unless it is far less; where there is more of it,
   * nothing is claimed but what a grade says.
   */
  private static Stance only(int sure, int otherwise, boolean graded, Stance only, Stance mostly) {
    if (otherwise * ALONE <= sure) {
      return only;
    }
    return otherwise <= sure || graded ? mostly : Stance.MENTIONED;
  }

  private static boolean isNeed(Claim claim) {
    return claim.kind() == Claim.Kind.NEED;
  }

  private static int count(List<Claim> claims, Claim.Kind kind) {
    return (int) claims.stream().filter(claim -> claim.kind() == kind).count();
  }
}
