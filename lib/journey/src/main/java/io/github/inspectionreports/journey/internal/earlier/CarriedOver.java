package io.github.inspectionreports.journey.internal.earlier;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "All areas for improvement of the last visit are unchanged": a letter with such a sentence lists
 * all items of that visit, though it repeats none of them.
 */
public final class CarriedOver {
  private CarriedOver() {}

  /**
   * Gives the sentences of a letter that carry earlier items over the themes of those items.
   *
   * @param claims the claims of the letter
   * @param references the earlier visits that they name
   * @param earlier the claims of the letters before, by the number of their visit
   * @return the claims, such sentences as something to improve
   */
  public static List<Claim> listed(
      List<Claim> claims, List<EarlierReference> references, Map<Integer, List<Claim>> earlier) {
    return claims.stream().map(claim -> listed(claim, references, earlier)).toList();
  }

  private static Claim listed(
      Claim claim, List<EarlierReference> references, Map<Integer, List<Claim>> earlier) {
    if (claim.isListed() || !EarlierPhrases.allAgain(claim.text())) {
      return claim;
    }
    Set<String> themes = new LinkedHashSet<>();
    Set<String> sure = new LinkedHashSet<>();
    for (EarlierReference reference : references) {
      Integer visit = reference.earlier();
      if (visit != null && reference.claim().equals(claim)) {
        for (Claim item : earlier.getOrDefault(visit, List.of())) {
          if (item.isListed() && !item.isOfTheBoard()) {
            themes.addAll(item.themes());
            sure.addAll(item.sureThemes());
          }
        }
      }
    }
    return themes.isEmpty()
        ? claim
        : new Claim(
            claim.visit(),
            Claim.Kind.NEED,
            claim.text(),
            claim.lead(),
            List.copyOf(themes),
            List.copyOf(sure),
            claim.isOfTheBoard(),
            claim.place());
  }

  /** Whether a claim lists an item of an earlier visit by saying that all of them stand. */
  public static boolean carries(Claim claim, Claim item) {
    return claim.isListed()
        && EarlierPhrases.allAgain(claim.text())
        && !item.isOfTheBoard()
        && claim.themes().containsAll(item.themes());
  }
}
