package io.github.inspectionreports.journey.internal.theme;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.ThemeStory.Voice;
import java.util.List;

/**
 * The voice of a theme at a visit. The sentences that are sure decide; the others can only take
 * back that there is nothing else.
 */
final class ThemeVoice {
  /** Praise or concern is most of what is said where it is so many times as much. */
  private static final int MOSTLY = 2;

  /** One sentence that is not sure says nothing beside so many that are. */
  private static final int ALONE = 4;

  private final int praise;
  private final int concern;

  private ThemeVoice(List<Claim> claims) {
    int mixed = count(claims, Claim.Kind.MIXED);
    this.praise = count(claims, Claim.Kind.PROGRESS) + count(claims, Claim.Kind.STRENGTH) + mixed;
    this.concern = count(claims, Claim.Kind.CONCERN) + mixed;
  }

  /**
   * Returns what is found of a theme.
   *
   * @param sure the claims that are sure of the theme
   * @param mentions those that may be about it
   */
  static Voice of(List<Claim> sure, List<Claim> mentions) {
    if (count(sure, Claim.Kind.PRIORITY_ACTION) > 0) {
      return Voice.PRIORITY_ACTION;
    }
    if (sure.stream().anyMatch(claim -> isNeed(claim) && !claim.isOfTheBoard())) {
      return Voice.NEED;
    }
    Voice found = new ThemeVoice(sure).findings(new ThemeVoice(mentions), sure);
    if (found != Voice.MENTIONED) {
      return found;
    }
    if (sure.stream().anyMatch(ThemeVoice::isNeed)) {
      return Voice.NEED;
    }
    return sure.isEmpty() && mentions.isEmpty() ? Voice.SILENT : Voice.MENTIONED;
  }

  private Voice findings(ThemeVoice mentions, List<Claim> sure) {
    if (praise > 0 && concern > 0) {
      boolean praised =
          praise >= MOSTLY * concern && praise + mentions.praise > concern + mentions.concern;
      boolean blamed =
          concern >= MOSTLY * praise && concern + mentions.concern > praise + mentions.praise;
      return praised ? Voice.MOSTLY_PRAISE : blamed ? Voice.MOSTLY_CONCERN : Voice.BOTH;
    }
    if (concern > 0) {
      return only(concern, mentions.praise, Voice.CONCERN, Voice.MOSTLY_CONCERN);
    }
    if (praise > 0) {
      boolean better = count(sure, Claim.Kind.PROGRESS) > count(sure, Claim.Kind.STRENGTH);
      return only(
          praise, mentions.concern, better ? Voice.PROGRESS : Voice.STRENGTH, Voice.MOSTLY_PRAISE);
    }
    return Voice.MENTIONED;
  }

  /**
   * What is not sure makes "only" into "mostly" unless it is far less; where there is more of it,
   * nothing is claimed.
   */
  private static Voice only(int sure, int otherwise, Voice only, Voice mostly) {
    return otherwise * ALONE <= sure ? only : otherwise <= sure ? mostly : Voice.MENTIONED;
  }

  private static boolean isNeed(Claim claim) {
    return claim.kind() == Claim.Kind.NEED;
  }

  private static int count(List<Claim> claims, Claim.Kind kind) {
    return (int) claims.stream().filter(claim -> claim.kind() == kind).count();
  }
}
