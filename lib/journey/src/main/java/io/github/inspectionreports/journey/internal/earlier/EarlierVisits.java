package io.github.inspectionreports.journey.internal.earlier;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.internal.earlier.EarlierPhrases.Named;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the visits of a journey that later letters mention. */
public final class EarlierVisits {
  /** Letters name a visit by the month of its publication too: a report may take so many days. */
  private static final int DAYS_TO_PUBLISH = 92;

  private static final Pattern LEANING =
      Pattern.compile("(?:This|These|That|It|They|Both|Such)\\b");

  /** Words that make no two inspections alike. */
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "by",
          "for",
          "from",
          "in",
          "its",
          "last",
          "of",
          "on",
          "previous",
          "the",
          "to");

  private final List<JourneyVisit> visits;

  public EarlierVisits(List<JourneyVisit> visits) {
    this.visits = visits;
  }

  /** Returns the sentences of a letter that mention earlier visits, each with what it names. */
  public List<EarlierReference> references(JourneyVisit visit, List<Claim> claims) {
    List<EarlierReference> references = new ArrayList<>();
    LocalDate day = visit.day();
    if (day == null) {
      return references;
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Claim leansOn = i == 0 ? null : leansOn(visit, claim, claims.get(i - 1));
      for (Named named : EarlierPhrases.in(claim.text(), visit.report().visit().kind())) {
        PartialDate when = named.when() == null ? datedElsewhere(visit, named) : named.when();
        if (when != null && !first(when).isBefore(day)) {
          continue; // the visit itself
        }
        JourneyVisit earlier =
            when == null ? latest(day, named.kinds()) : at(day, when, named.kinds());
        references.add(
            new EarlierReference(
                claim,
                leansOn,
                named.asWritten(),
                earlier == null ? null : earlier.number(),
                when != null,
                EarlierPhrases.ofAMatter(claim.text()) || saysWhatChanged(claim)));
      }
    }
    return references;
  }

  private static boolean saysWhatChanged(Claim claim) {
    return claim.kind() != Claim.Kind.CONTEXT && EarlierPhrases.changedSince(claim.text());
  }

  private static @Nullable Claim leansOn(JourneyVisit visit, Claim claim, Claim before) {
    if (claim.isListed() || !LEANING.matcher(claim.text()).lookingAt()) {
      return null;
    }
    boolean oneParagraph =
        visit.report().findings().stream()
            .map(Finding::place)
            .anyMatch(
                place ->
                    place.start() <= before.place().start() && claim.place().end() <= place.end());
    return oneParagraph ? before : null;
  }

  /**
   * "The last inspection" is the one whose date the same letter gives in another place. Where the
   * letter gives the dates of several, it is the one of like words ("looked after children"), and
   * none where two are equally like.
   */
  private static @Nullable PartialDate datedElsewhere(JourneyVisit visit, Named named) {
    List<PreviousVisit> fitting =
        visit.report().visit().previous().stream()
            .filter(previous -> previous.when() != null && maySay(previous, named))
            .toList();
    if (fitting.isEmpty()) {
      return null;
    }
    Set<String> sharedByAll = words(fitting.get(0).asWritten());
    fitting.forEach(previous -> sharedByAll.retainAll(words(previous.asWritten())));
    PartialDate when = null;
    int most = -1;
    for (PreviousVisit previous : fitting) {
      Set<String> alike = words(named.asWritten());
      alike.retainAll(words(previous.asWritten()));
      alike.removeAll(sharedByAll);
      alike.removeAll(SMALL);
      if (alike.size() > most) {
        when = previous.when();
        most = alike.size();
      } else if (alike.size() == most && !Objects.equals(when, previous.when())) {
        when = null;
      }
    }
    return when;
  }

  /** Whether a visit that a letter dates is the last of its kind, and of the kind that is named. */
  private static boolean maySay(PreviousVisit previous, Named named) {
    String words = previous.asWritten().toLowerCase(Locale.ROOT);
    if (!words.contains("last") && !words.contains("previous")) {
      return false;
    }
    VisitKind kind = previous.kind();
    return kind == null
        ? words.contains("visit") == named.asWritten().contains("visit")
        : named.kinds().isEmpty() || named.kinds().contains(kind);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  private @Nullable JourneyVisit latest(LocalDate before, List<VisitKind> kinds) {
    JourneyVisit latest = null;
    for (JourneyVisit visit : visits) {
      LocalDate day = visit.day();
      if (day != null && day.isBefore(before) && kinds.contains(visit.report().visit().kind())) {
        latest = visit;
      }
    }
    return latest;
  }

  private @Nullable JourneyVisit at(LocalDate before, PartialDate when, List<VisitKind> kinds) {
    List<JourneyVisit> fitting = new ArrayList<>();
    List<JourneyVisit> ofKind = new ArrayList<>();
    for (JourneyVisit visit : visits) {
      LocalDate day = visit.day();
      if (day != null && day.isBefore(before) && touches(visit.report().visit(), day, when)) {
        fitting.add(visit);
        if (kinds.contains(visit.report().visit().kind())) {
          ofKind.add(visit);
        }
      }
    }
    if (!kinds.isEmpty()) {
      return ofKind.size() == 1 ? ofKind.get(0) : null;
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean touches(Visit visit, LocalDate day, PartialDate when) {
    LocalDate end = visit.end() == null ? day : visit.end();
    if (overlap(day, end, when)) {
      return true;
    }
    // A year alone is the year of the visit; a month may be that of its publication.
    LocalDate published = visit.published();
    return when.month() != null
        && (published != null && !published.isBefore(end) // else one of them is misprinted
            ? overlap(published, published, when)
            : overlap(end, end.plusDays(DAYS_TO_PUBLISH), when));
  }

  private static boolean overlap(LocalDate from, LocalDate to, PartialDate when) {
    return !first(when).isAfter(to) && !last(when).isBefore(from);
  }

  private static LocalDate first(PartialDate when) {
    Integer month = when.month();
    Integer day = when.day();
    return LocalDate.of(when.year(), month == null ? 1 : month, day == null ? 1 : day);
  }

  private static LocalDate last(PartialDate when) {
    Integer month = when.month();
    if (month == null) {
      return LocalDate.of(when.year(), 12, 31);
    }
    Integer day = when.day();
    LocalDate first = first(when);
    return day == null ? first.plusMonths(1).minusDays(1) : first;
  }
}
