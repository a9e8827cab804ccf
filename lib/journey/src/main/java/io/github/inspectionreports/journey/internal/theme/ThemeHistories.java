package io.github.inspectionreports.journey.internal.theme;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.ThemeHistory;
import io.github.inspectionreports.journey.ThemeHistory.Development;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.journey.ThemeHistory.Step;
import io.github.inspectionreports.journey.internal.earlier.CarriedOver;
import io.github.inspectionreports.journey.internal.earlier.EarlierPhrases;
import io.github.inspectionreports.journey.internal.letters.Letters;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the letters say about each theme, visit by visit. */
public final class ThemeHistories {
  private static final Pattern MORE_OF_IT =
      Pattern.compile("\\b(?:increase|rise|growth) in (?:the )?numbers?\\b");

  private final Letters letters;
  private final ThemeNames names = new ThemeNames();

  public ThemeHistories(Letters letters) {
    this.letters = letters;
  }

  /** Returns the themes that any letter mentions: those most often listed first. */
  public List<ThemeHistory> all() {
    Set<String> themes = new TreeSet<>();
    for (JourneyVisit visit : letters.visits()) {
      letters.claims(visit).forEach(claim -> themes.addAll(claim.themes()));
    }
    List<ThemeHistory> histories = new ArrayList<>();
    for (String theme : themes) {
      histories.add(history(theme));
    }
    histories.sort(
        Comparator.comparing((ThemeHistory history) -> -history.timesListed())
            .thenComparing(ThemeHistory::silent)
            .thenComparing(ThemeHistory::theme));
    return histories;
  }

  private ThemeHistory history(String theme) {
    List<Step> steps = new ArrayList<>();
    List<Claim> raised = new ArrayList<>();
    boolean raisedInSend = false;
    for (JourneyVisit visit : letters.visits()) {
      Map<Boolean, List<Claim>> bySure =
          letters.claims(visit).stream()
              .filter(claim -> claim.isAbout(theme))
              .filter(claim -> !names.isInAnotherSense(theme, claim.text()))
              .collect(Collectors.partitioningBy(claim -> claim.isSureOf(theme)));
      List<Claim> sure = bySure.getOrDefault(true, List.of());
      List<Claim> grades = GradedThemes.claims(visit, theme);
      List<Claim> about = new ArrayList<>(sure);
      about.addAll(grades);
      List<Claim> mentions = new ArrayList<>(bySure.getOrDefault(false, List.of()));
      List<Claim> named = named(theme, visit);
      named.stream().filter(Claim::isListed).forEach(mentions::add);
      Stance stance = visit.isRead() ? ThemeStance.of(sure, mentions, grades) : Stance.UNREAD;
      if (stance == Stance.SILENT && !named.isEmpty()) {
        stance = Stance.MENTIONED;
        mentions = named;
      }
      if (stance == Stance.MENTIONED
          && about.isEmpty()
          && named.isEmpty()
          && !isNamed(theme, mentions)) {
        stance = Stance.PERHAPS_MENTIONED;
      }
      Repeated repeated = null;
      Development development = null;
      if (visit.day() != null) {
        VisitKind kind = visit.report().visit().kind();
        boolean send = kind == VisitKind.AREA_SEND;
        repeated = repeated(theme, about, raised);
        // An area SEND inspection looks at other services: a theme that both list is not a history.
        development =
            repeated != null
                ? Development.RAISED_AGAIN
                : development(
                    theme,
                    kind,
                    stance,
                    about,
                    ofTheCouncil(raised),
                    send == raisedInSend || !send);
        raisedInSend |= send && about.stream().anyMatch(Claim::isListed);
      }
      Claim again =
          repeated == null ? deciding(development, theme, visit, about, raised) : repeated.claim();
      steps.add(
          new Step(
              visit.number(),
              stance,
              development,
              shown(theme, about, again),
              shown(theme, mentions, null),
              repeated == null ? carried(again, raised) : repeated.earlier()));
      if (visit.day() != null) {
        about.stream().filter(Claim::isListed).forEach(raised::add);
      }
    }
    return new ThemeHistory(theme, steps);
  }

  private boolean isNamed(String theme, List<Claim> claims) {
    return claims.stream().anyMatch(claim -> names.isNamed(theme, claim.text()));
  }

  /** Sentences and items that name the theme, though they are about another. */
  private List<Claim> named(String theme, JourneyVisit visit) {
    return letters.claims(visit).stream()
        .filter(claim -> !claim.isAbout(theme) && names.isNamed(theme, claim.text()))
        .toList();
  }

  /** The sentence that makes a development, so that it is before the others. */
  private @Nullable Claim deciding(
      @Nullable Development development,
      String theme,
      JourneyVisit visit,
      List<Claim> about,
      List<Claim> raised) {
    VisitKind kind = visit.report().visit().kind();
    if (development == null) {
      return null;
    }
    return switch (development) {
      case RAISED_AGAIN ->
          first(about, claim -> saysAgain(theme, claim, kind) && isOf(theme, claim, raised));
      case RESOLVED -> first(about, claim -> putRight(claim) && isOf(theme, claim, raised));
      case IMPROVED -> first(about, claim -> isProgress(claim) && isOf(theme, claim, raised));
      case FIRST_RAISED, LISTED_AGAIN -> null;
    };
  }

  /** The latest item that a sentence lists again by saying that all of them stand. */
  private static @Nullable Claim carried(@Nullable Claim again, List<Claim> raised) {
    Claim latest = null;
    for (Claim item : raised) {
      if (again != null && CarriedOver.carries(again, item)) {
        latest = item;
      }
    }
    return latest;
  }

  /** What was asked of the safeguarding board was not asked of the council. */
  private static List<Claim> ofTheCouncil(List<Claim> raised) {
    return raised.stream().filter(claim -> !claim.isOfTheBoard()).toList();
  }

  private static @Nullable Claim first(List<Claim> claims, Predicate<Claim> which) {
    return claims.stream().filter(which).findFirst().orElse(null);
  }

  /**
   * Whether a sentence speaks of the theme by name or of a matter that was raised: what is in a
   * paragraph about a theme may be about something else.
   */
  private boolean isOf(String theme, Claim claim, List<Claim> raised) {
    return claim.isListed()
        || EarlierPhrases.saysWhenFound(claim.text())
        || letters.wording().sharesMeaning(claim.text(), theme)
        || raised.stream()
            .anyMatch(item -> letters.wording().sameMatter(claim.text(), item.text(), theme));
  }

  private record Repeated(Claim claim, Claim earlier) {}

  /** The item that repeats an earlier one in like words, and the latest of those it repeats. */
  private @Nullable Repeated repeated(String theme, List<Claim> about, List<Claim> raised) {
    Repeated best = null;
    double most = 0;
    for (Claim claim : about) {
      for (Claim earlier : raised) {
        double like =
            claim.isListed() && claim.isOfTheBoard() == earlier.isOfTheBoard()
                ? letters.wording().likeness(claim.text(), earlier.text(), theme)
                : 0;
        if (like > 0) {
          double likeness = like + earlier.visit();
          if (likeness > most) {
            best = new Repeated(claim, earlier);
            most = likeness;
          }
        }
      }
    }
    return best;
  }

  private @Nullable Development development(
      String theme,
      VisitKind kind,
      Stance stance,
      List<Claim> about,
      List<Claim> raised,
      boolean comparable) {
    boolean listed = stance == Stance.PRIORITY_ACTION || stance == Stance.NEED;
    if ((listed || isConcerned(stance))
        && about.stream()
            .anyMatch(claim -> saysAgain(theme, claim, kind) && isOf(theme, claim, raised))) {
      return Development.RAISED_AGAIN;
    }
    if (listed && raised.isEmpty()) {
      return Development.FIRST_RAISED;
    }
    if (raised.isEmpty() || !comparable) {
      return null;
    }
    if (listed) {
      return Development.LISTED_AGAIN;
    }
    if (stance != Stance.PROGRESS && stance != Stance.STRENGTH) {
      return null;
    }
    List<Claim> of = about.stream().filter(claim -> isOf(theme, claim, raised)).toList();
    if (of.stream().anyMatch(ThemeHistories::putRight)) {
      return Development.RESOLVED;
    }
    return of.stream().anyMatch(ThemeHistories::isProgress) ? Development.IMPROVED : null;
  }

  /** That there are more of something is not progress by itself. */
  private static boolean isProgress(Claim claim) {
    return claim.kind() == Claim.Kind.PROGRESS && !MORE_OF_IT.matcher(claim.text()).find();
  }

  private static boolean putRight(Claim claim) {
    return (claim.kind() == Claim.Kind.PROGRESS || claim.kind() == Claim.Kind.STRENGTH)
        && EarlierPhrases.putRight(claim.text());
  }

  /** Of an item with several themes "this was listed last time" is sure of the main one only. */
  private static boolean saysAgain(String theme, Claim claim, VisitKind kind) {
    return (claim.themes().indexOf(theme) == 0 || EarlierPhrases.allAgain(claim.text()))
        && saysAgain(claim, kind);
  }

  private static boolean saysAgain(Claim claim, VisitKind kind) {
    return switch (claim.kind()) {
      case PRIORITY_ACTION, NEED -> EarlierPhrases.again(claim.text(), kind);
      case CONCERN, MIXED, CONTEXT ->
          EarlierPhrases.ofAMatter(claim.text()) && EarlierPhrases.again(claim.text(), kind);
      case PROGRESS, STRENGTH -> false;
    };
  }

  private static boolean isConcerned(Stance stance) {
    return stance == Stance.CONCERN || stance == Stance.MOSTLY_CONCERN || stance == Stance.BOTH;
  }

  /**
   * The claims that a step rests on: the one that makes its development, then those nearest the
   * theme.
   */
  private List<Claim> shown(String theme, List<Claim> about, @Nullable Claim again) {
    return about.stream()
        .sorted(
            Comparator.comparing((Claim claim) -> !claim.equals(again))
                .thenComparing(Claim::kind)
                .thenComparing(Claim::isOfTheBoard)
                .thenComparing(claim -> !letters.wording().sharesMeaning(claim.text(), theme))
                .thenComparing(claim -> claim.themes().indexOf(theme)))
        .toList();
  }
}
