package io.github.inspectionreports.journey.internal.followup;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import io.github.inspectionreports.journey.FollowedItem;
import io.github.inspectionreports.journey.FollowedItem.Outcome;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.LaterLetter;
import io.github.inspectionreports.journey.internal.earlier.CarriedOver;
import io.github.inspectionreports.journey.internal.earlier.EarlierPhrases;
import io.github.inspectionreports.journey.internal.letters.Letters;
import io.github.inspectionreports.journey.internal.theme.ThemeNames;
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
import org.jspecify.annotations.Nullable;

/** Follows items through the letters after their own. */
public final class ItemFollower {
  private static final int MOST_CLAIMS = 6;
  private static final int MOST_OF_THEME = 3;

  /** A sentence of the findings shares words with much; an item names its matter in few words. */
  private static final double LIKE_ENOUGH = 1.0;

  /** An item so like another is of one matter, though its head phrase has one word only. */
  private static final double VERY_LIKE = 1.5;

  private static final Pattern OBJECTS =
      Pattern.compile("(?:However|Nevertheless|Nonetheless|Despite this|Although|But|Yet)\\b");

  /** Words that say nothing of whom they speak without the sentence before. */
  private static final Pattern LEANS =
      Pattern.compile("(?:This|These|Those|They|It|Such|He|She|Their|Its|Here|There)\\b");

  private static final Pattern PRIORITY_ACTION =
      Pattern.compile("\\bareas? (?:for|of) priority action\\b", Pattern.CASE_INSENSITIVE);

  private final Letters letters;
  private final ThemeNames names = new ThemeNames();

  public ItemFollower(Letters letters) {
    this.letters = letters;
  }

  /** Follows all items of the letters with a day, in their order. */
  public List<FollowedItem> follow() {
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
      return new FollowedItem(item, Outcome.LATEST, null, List.of(), false, List.of());
    }
    List<LaterLetter> ofItsTheme = new ArrayList<>();
    FollowedItem mentioned = null;
    boolean spokenOf = false;
    for (JourneyVisit next : later) {
      FollowedItem found = outcome(item, next, ofItsTheme);
      if (found != null && spokenOf && !found.bySayingSo()) {
        found = null; // an earlier letter speaks of it too, and what it says is not sure
      }
      if (found != null && found.outcome() != Outcome.MENTIONED) {
        return withLater(found, item, later);
      }
      spokenOf |= letters.claims(next).stream().anyMatch(claim -> isInLikeWords(item, claim));
      mentioned = mentioned == null ? found : mentioned;
      List<Claim> of = ofItsTheme(item, next);
      if (found == null && !of.isEmpty()) {
        ofItsTheme.add(new LaterLetter(next.number(), of));
      }
    }
    if (mentioned != null) {
      return new FollowedItem(
          item,
          mentioned.outcome(),
          mentioned.visit(),
          mentioned.claims(),
          mentioned.bySayingSo(),
          ofItsTheme);
    }
    Outcome none =
        !ofItsTheme.isEmpty()
            ? Outcome.OF_ITS_THEME
            : item.isAskedOfTheBoard() ? Outcome.NOT_FOLLOWED : Outcome.NOT_FOUND;
    return new FollowedItem(item, none, null, List.of(), false, ofItsTheme);
  }

  /** Adds what letters after that of the outcome say of the theme: an outcome is not the end. */
  private FollowedItem withLater(FollowedItem found, Claim item, List<JourneyVisit> later) {
    List<LaterLetter> ofItsTheme = new ArrayList<>(found.ofItsTheme());
    for (JourneyVisit next : later) {
      List<Claim> of =
          found.visit() != null && next.number() > found.visit()
              ? ofItsTheme(item, next)
              : List.of();
      if (!of.isEmpty()) {
        ofItsTheme.add(new LaterLetter(next.number(), of));
      }
    }
    return new FollowedItem(
        item, found.outcome(), found.visit(), found.claims(), found.bySayingSo(), ofItsTheme);
  }

  /** What a letter surely says of an item; null where that is not sure. */
  private @Nullable FollowedItem outcome(
      Claim item, JourneyVisit next, List<LaterLetter> ofItsTheme) {
    List<Claim> said = saidOf(item, next);
    Set<Claim> all = new LinkedHashSet<>(said);
    all.addAll(surelyOf(item, next));
    List<Claim> most =
        all.stream()
            .sorted(
                Comparator.comparing((Claim claim) -> !said.contains(claim))
                    .thenComparing(claim -> !claim.isListed())
                    .thenComparing(claim -> -likeness(item, claim)))
            .limit(MOST_CLAIMS)
            .sorted(Comparator.comparing(Claim::kind))
            .toList();
    if (most.isEmpty()) {
      return null;
    }
    Set<Claim> claims = new LinkedHashSet<>();
    boolean inPart = false;
    for (Claim claim : most) {
      claims.add(claim);
      Optional<Claim> objection = objection(claim, item);
      objection.ifPresent(claims::add);
      inPart |= objection.isPresent();
    }
    Outcome outcome = outcome(List.copyOf(claims), inPart);
    if (said.isEmpty() && isPraise(outcome) && listsItsTheme(item, next)) {
      return null; // what it praises is not all of the matter
    }
    return new FollowedItem(
        item, outcome, next.number(), List.copyOf(claims), !said.isEmpty(), ofItsTheme);
  }

  /** What a letter says of the theme of an item, which may be about another matter. */
  private List<Claim> ofItsTheme(Claim item, JourneyVisit next) {
    boolean otherServices = isSend(next) != isSend(letters.visits().get(item.visit() - 1));
    return letters.claims(next).stream()
        .filter(claim -> claim.kind() != Claim.Kind.CONTEXT)
        .filter(claim -> isLikely(item, claim) || !otherServices && isOfItsSubject(item, claim))
        .filter(claim -> claim.isAskedOfTheBoard() == item.isAskedOfTheBoard())
        .sorted(
            Comparator.comparing((Claim claim) -> !isLikely(item, claim))
                .thenComparing(claim -> !letters.headWords().surelyOf(item.text(), claim.text()))
                .thenComparing(claim -> -letters.wording().shared(item.text(), claim.text(), ""))
                .thenComparing(claim -> !claim.isListed()))
        .limit(MOST_OF_THEME)
        .toList();
  }

  private static List<String> mainThemes(Claim item) {
    List<String> themes = item.sureThemes().isEmpty() ? item.themes() : item.sureThemes();
    return themes.stream().limit(1).toList();
  }

  /**
   * Whether a sentence is surely about a theme that the item names: another may be one of the item
   * by an incidental word.
   */
  private boolean isOfItsSubject(Claim item, Claim claim) {
    return names.subjects(item.themes(), item.text()).stream().anyMatch(claim::isSureOf)
        && !LEANS.matcher(claim.text()).lookingAt();
  }

  private static boolean isSend(JourneyVisit visit) {
    return visit.report().visit().kind() == VisitKind.AREA_SEND;
  }

  /** Whether the words of a sentence make it likely, though not sure, that it is of the matter. */
  private boolean isLikely(Claim item, Claim claim) {
    return isInLikeWords(item, claim)
        || isOfItsKind(item, claim) && letters.headWords().surelyOf(item.text(), claim.text());
  }

  private boolean isInLikeWords(Claim item, Claim claim) {
    return isOfItsKind(item, claim)
        && claim.kind() != Claim.Kind.CONTEXT
        && likeness(item, claim) > (claim.isListed() ? 0 : LIKE_ENOUGH);
  }

  private static boolean isOfItsKind(Claim item, Claim claim) {
    return !Collections.disjoint(claim.themes(), item.themes())
        && claim.isOfTheBoard() == item.isOfTheBoard();
  }

  private List<Claim> surelyOf(Claim item, JourneyVisit next) {
    return letters.claims(next).stream()
        .filter(claim -> isOfItsKind(item, claim) && isSurelyOf(item, claim))
        .toList();
  }

  /** Whether words and themes make it sure that a sentence of a kind is of the matter. */
  private boolean isSurelyOf(Claim item, Claim claim) {
    double likeness = likeness(item, claim);
    boolean sameHead = letters.headWords().surelyOf(item.text(), claim.text());
    boolean samePlainly = letters.wording().samePlainly(item.text(), claim.text());
    if (claim.isListed() && likeness > 0 && sameHead) {
      return true;
    }
    return !Collections.disjoint(claim.sureThemes(), item.themes())
        && (samePlainly
            || likeness > LIKE_ENOUGH && sameHead
            || claim.isListed() && likeness >= VERY_LIKE);
  }

  private boolean listsItsTheme(Claim item, JourneyVisit next) {
    return letters.claims(next).stream()
        .anyMatch(claim -> claim.isListed() && mainThemes(item).stream().anyMatch(claim::isSureOf));
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
      if (leansOn == null && saysWhatWasThen(claim, next)) {
        continue;
      }
      boolean ofThis =
          leansOn == null
              ? ofAllPriorityActions(item, claim)
                  || ofOnePriorityAction(item, claim)
                  || CarriedOver.carries(claim, item)
                  || speaksOf(claim, item)
              : speaksOf(leansOn, item);
      if (ofThis) {
        if (leansOn != null) {
          said.add(leansOn);
        }
        said.add(claim);
        letters
            .after(claim)
            .filter(more -> LEANS.matcher(more.text()).lookingAt() && !said.contains(more))
            .ifPresent(said::add);
      }
    }
    return said;
  }

  /**
   * The sentence after it that takes part of it back, so that neither is shown alone: "However, …",
   * or after praise a concern about a theme and with a word of the item.
   */
  private Optional<Claim> objection(Claim claim, Claim item) {
    boolean praise = claim.kind() == Claim.Kind.STRENGTH || claim.kind() == Claim.Kind.PROGRESS;
    return letters
        .after(claim)
        .filter(
            next ->
                OBJECTS.matcher(next.text()).lookingAt()
                    || praise
                        && (next.kind() == Claim.Kind.CONCERN || next.kind() == Claim.Kind.MIXED)
                        && !Collections.disjoint(next.themes(), item.themes())
                        && letters.wording().shared(item.text(), next.text(), "") > 0);
  }

  /** What was found then is not found now: "the visit in July identified areas for action". */
  private static boolean saysWhatWasThen(Claim claim, JourneyVisit visit) {
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

  /** "The area for priority action in relation to connected carers" is the one with that word. */
  private boolean ofOnePriorityAction(Claim item, Claim claim) {
    return item.kind() == Claim.Kind.PRIORITY_ACTION
        && PRIORITY_ACTION.matcher(claim.text()).find()
        && letters.wording().shared(item.text(), claim.text(), "") >= 1;
  }

  private static String theme(Claim item) {
    return item.themes().isEmpty() ? "" : item.themes().get(0);
  }

  private double likeness(Claim item, Claim claim) {
    return letters.wording().likeness(item.text(), claim.text(), theme(item));
  }

  private static Outcome outcome(List<Claim> claims, boolean inPart) {
    if (claims.stream().anyMatch(Claim::isListed)) {
      return Outcome.RAISED_AGAIN;
    }
    boolean progress = has(claims, Claim.Kind.PROGRESS);
    int praise = count(claims, Claim.Kind.STRENGTH);
    int concern = count(claims, Claim.Kind.CONCERN) + count(claims, Claim.Kind.MIXED);
    if (concern > 0 || inPart && (progress || praise > 0)) {
      return progress
          ? Outcome.PROGRESS_AND_CONCERN
          : praise > 0 && praise >= concern ? Outcome.PRAISED_IN_PART : Outcome.STILL_A_CONCERN;
    }
    if (!progress && praise == 0) {
      return Outcome.MENTIONED;
    }
    return claims.stream().anyMatch(claim -> EarlierPhrases.putRight(claim.text()))
        ? Outcome.RESOLVED
        : progress ? Outcome.PROGRESS : Outcome.PRAISED;
  }

  private static boolean isPraise(Outcome outcome) {
    return outcome == Outcome.PRAISED || outcome == Outcome.PROGRESS || outcome == Outcome.RESOLVED;
  }

  private static boolean has(List<Claim> claims, Claim.Kind kind) {
    return count(claims, kind) > 0;
  }

  private static int count(List<Claim> claims, Claim.Kind kind) {
    return (int) claims.stream().filter(claim -> claim.kind() == kind).count();
  }
}
