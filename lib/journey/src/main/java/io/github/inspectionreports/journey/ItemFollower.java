package io.github.inspectionreports.journey;

import io.github.inspectionreports.journey.FollowedItem.Outcome;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows items to the next letter that mentions them. */
final class ItemFollower {
  private static final int MOST_CLAIMS = 6;
  private static final int MOST_OF_THEME = 3;

  /** A sentence of the findings shares words with much; an item names its matter in few words. */
  private static final double LIKE_ENOUGH = 1.0;

  private static final Pattern OBJECTS =
      Pattern.compile("(?:However|Nevertheless|Despite this|But)\\b");

  private final Letters letters;

  ItemFollower(Letters letters) {
    this.letters = letters;
  }

  /** Follows all items of the letters with a day, in their order. */
  List<FollowedItem> follow() {
    List<FollowedItem> followed = new ArrayList<>();
    for (JourneyVisit visit : letters.dated()) {
      for (Claim item : letters.claims(visit)) {
        if (item.isListed() && !EarlierPhrases.allAgain(item.text())) {
          followed.add(follow(item, visit));
        }
      }
    }
    return followed;
  }

  private FollowedItem follow(Claim item, JourneyVisit visit) {
    List<JourneyVisit> later =
        letters.dated().stream().filter(other -> other.number() > visit.number()).toList();
    if (later.isEmpty()) {
      return new FollowedItem(item, Outcome.LATEST, null, List.of(), false);
    }
    FollowedItem mentioned = null;
    for (JourneyVisit next : later) {
      List<Claim> said = saidOf(item, next);
      List<Claim> like = inLikeWords(item, next);
      Set<Claim> all = new LinkedHashSet<>(said);
      all.addAll(like);
      if (all.isEmpty()) {
        continue;
      }
      List<Claim> claims =
          all.stream()
              .sorted(
                  Comparator.comparing((Claim claim) -> !said.contains(claim))
                      .thenComparing(claim -> -likeness(item, claim)))
              .limit(MOST_CLAIMS)
              .sorted(Comparator.comparing(Claim::kind))
              .toList();
      FollowedItem found =
          new FollowedItem(item, outcome(claims), next.number(), claims, !said.isEmpty());
      if (found.outcome() != Outcome.MENTIONED) {
        return found;
      }
      mentioned = mentioned == null ? found : mentioned;
    }
    return mentioned != null ? mentioned : ofItsTheme(item, later);
  }

  /** No letter uses like words: what the next that surely speaks of the item's theme says of it. */
  private FollowedItem ofItsTheme(Claim item, List<JourneyVisit> later) {
    for (JourneyVisit next : later) {
      if (isSend(next) != isSend(item)) {
        continue; // it looks at other services
      }
      List<Claim> of =
          letters.claims(next).stream()
              .filter(claim -> claim.kind() != Claim.Kind.CONTEXT)
              .filter(claim -> item.sureThemes().stream().limit(1).anyMatch(claim::isSureOf))
              .filter(claim -> claim.isAskedOfTheBoard() == item.isAskedOfTheBoard())
              .sorted(
                  Comparator.comparing((Claim claim) -> !claim.isListed())
                      .thenComparing(
                          claim -> -letters.wording().shared(item.text(), claim.text(), "")))
              .limit(MOST_OF_THEME)
              .toList();
      if (!of.isEmpty()) {
        return new FollowedItem(item, Outcome.OF_ITS_THEME, next.number(), of, false);
      }
    }
    return new FollowedItem(item, Outcome.SILENT, null, List.of(), false);
  }

  private boolean isSend(Claim item) {
    return isSend(letters.visits().get(item.visit() - 1));
  }

  private static boolean isSend(JourneyVisit visit) {
    return visit.report().visit().kind() == VisitKind.AREA_SEND;
  }

  private List<Claim> inLikeWords(Claim item, JourneyVisit next) {
    return letters.claims(next).stream()
        .filter(claim -> !Collections.disjoint(claim.themes(), item.themes()))
        .filter(claim -> claim.isOfTheBoard() == item.isOfTheBoard())
        .filter(claim -> likeness(item, claim) > (claim.isListed() ? 0 : LIKE_ENOUGH))
        .toList();
  }

  /** Sentences that name the item's visit and say what was found then. */
  private List<Claim> saidOf(Claim item, JourneyVisit next) {
    List<Claim> said = new ArrayList<>();
    for (EarlierReference reference : letters.references()) {
      Claim claim = reference.claim();
      Integer earlier = reference.earlier();
      if (claim.visit() != next.number()
          || earlier == null
          || earlier != item.visit()
          || !reference.ofAMatter()
          || said.contains(claim)) {
        continue;
      }
      Claim leansOn = reference.leansOn();
      if (leansOn == null && tellsOfThen(claim, next)) {
        continue;
      }
      boolean ofThis =
          leansOn == null
              ? ofAllPriorityActions(item, claim)
                  || CarriedOver.carries(claim, item)
                  || speaksOf(claim, item)
              : speaksOf(leansOn, item);
      if (ofThis) {
        if (leansOn != null) {
          said.add(leansOn);
        }
        said.add(claim);
        objection(claim, next).ifPresent(said::add);
      }
    }
    return said;
  }

  /** "However, …" just after it takes part of a sentence back, so neither is shown alone. */
  private Optional<Claim> objection(Claim claim, JourneyVisit visit) {
    List<Claim> claims = letters.claims(visit);
    int after = claims.indexOf(claim) + 1;
    return claims.subList(after, Math.min(after + 1, claims.size())).stream()
        .filter(next -> OBJECTS.matcher(next.text()).lookingAt())
        .findFirst();
  }

  /** What was found then is not found now: "the visit in July identified areas for action". */
  private static boolean tellsOfThen(Claim claim, JourneyVisit visit) {
    return claim.kind() == Claim.Kind.CONCERN
        && !EarlierPhrases.again(claim.text(), visit.report().visit().kind());
  }

  private boolean speaksOf(Claim claim, Claim item) {
    return !Collections.disjoint(claim.themes(), item.themes())
        && (likeness(item, claim) > 0
            || !claim.isListed()
                && letters.wording().shared(item.text(), claim.text(), theme(item)) > 1);
  }

  /** "The areas for priority action given in October 2020" are all of that letter. */
  private static boolean ofAllPriorityActions(Claim item, Claim claim) {
    return item.kind() == Claim.Kind.PRIORITY_ACTION
        && claim.text().toLowerCase(Locale.ROOT).contains("areas for priority action");
  }

  private static String theme(Claim item) {
    return item.themes().isEmpty() ? "" : item.themes().get(0);
  }

  private double likeness(Claim item, Claim claim) {
    return letters.wording().likeness(item.text(), claim.text(), theme(item));
  }

  private static Outcome outcome(List<Claim> claims) {
    if (claims.stream().anyMatch(Claim::isListed)) {
      return Outcome.RAISED_AGAIN;
    }
    boolean progress = has(claims, Claim.Kind.PROGRESS);
    if (has(claims, Claim.Kind.CONCERN) || has(claims, Claim.Kind.MIXED)) {
      return progress ? Outcome.PROGRESS_AND_CONCERN : Outcome.STILL_A_CONCERN;
    }
    boolean strength = has(claims, Claim.Kind.STRENGTH);
    if ((progress || strength)
        && claims.stream().anyMatch(claim -> EarlierPhrases.putRight(claim.text()))) {
      return Outcome.RESOLVED;
    }
    if (progress) {
      return Outcome.PROGRESS;
    }
    return strength ? Outcome.PRAISED : Outcome.MENTIONED;
  }

  private static boolean has(List<Claim> claims, Claim.Kind kind) {
    return claims.stream().anyMatch(claim -> claim.kind() == kind);
  }
}
