package io.github.inspectionreports.journey;

import io.github.inspectionreports.Authorities;
import io.github.inspectionreports.journey.internal.followup.ItemFollower;
import io.github.inspectionreports.journey.internal.judgement.JudgementHistories;
import io.github.inspectionreports.journey.internal.letters.Letters;
import io.github.inspectionreports.journey.internal.letters.VisitOrder;
import io.github.inspectionreports.journey.internal.theme.ThemeHistories;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The visits to one authority in time, and what their letters say of each other.
 *
 * <pre>{@code
 * Journey journey = Journey.of(reports);
 * JourneyText.write(journey);
 * }</pre>
 *
 * <p>A journey knows the letters that it was given and no others: "first listed" means first listed
 * in these letters, as a main subject. What a letter does not say is silence, and never success.
 *
 * @param authority short name of the authority; empty where no letter names one
 * @param registered its entry in the register; null where the register does not have it
 * @param visits in time order; those without a day last
 * @param judgements by area
 * @param themes those most often listed as something to act on first
 * @param items priority actions and what needs to improve, followed through later letters; in time
 *     order
 * @param references sentences that mention earlier visits, in time order
 * @param notes what was odd
 */
public record Journey(
    String authority,
    @Nullable Authority registered,
    List<JourneyVisit> visits,
    List<JudgementHistory> judgements,
    List<ThemeHistory> themes,
    List<FollowedItem> items,
    List<EarlierReference> references,
    List<JourneyNote> notes) {
  /** Copies the lists. */
  public Journey {
    visits = List.copyOf(visits);
    judgements = List.copyOf(judgements);
    themes = List.copyOf(themes);
    items = List.copyOf(items);
    references = List.copyOf(references);
    notes = List.copyOf(notes);
  }

  /**
   * Puts the journey of one authority of England together.
   *
   * @param reports its letters, in any order. Letters that name no authority are left out if others
   *     name one; of two letters of one visit the later publication is kept; press articles are
   *     left out. {@link #notes()} says so
   * @return the journey
   * @throws IllegalArgumentException if the letters are of several authorities; it names them
   */
  public static Journey of(List<Report> reports) {
    return of(reports, Authorities.english());
  }

  /**
   * Puts the journey of one authority together.
   *
   * @param reports its letters, as in {@link #of(List)}
   * @param register the register by which two names are known to be of one authority
   * @return the journey
   * @throws IllegalArgumentException if the letters are of several authorities; it names them
   */
  public static Journey of(List<Report> reports, Authorities register) {
    SortedMap<String, List<Report>> byAuthority = byAuthority(reports, register);
    List<Report> nameless = byAuthority.getOrDefault("", List.of());
    List<String> names = byAuthority.keySet().stream().filter(name -> !name.isEmpty()).toList();
    if (names.size() > 1) {
      throw new IllegalArgumentException(
          "letters of several authorities: " + String.join(", ", names));
    }
    List<JourneyNote> notes = new ArrayList<>();
    String name = names.isEmpty() ? "" : names.get(0);
    if (!name.isEmpty()) {
      for (Report report : nameless) {
        notes.add(
            new JourneyNote(
                JourneyNote.Code.NO_AUTHORITY,
                report.source().name(),
                "the letter names no authority and was left out"));
      }
    }
    return journey(
        name, register.find(name).orElse(null), byAuthority.getOrDefault(name, List.of()), notes);
  }

  private static Journey journey(
      String name, @Nullable Authority registered, List<Report> reports, List<JourneyNote> notes) {
    VisitOrder order = new VisitOrder();
    List<JourneyVisit> visits = order.order(reports);
    notes.addAll(order.notes());
    if (visits.size() == 1) {
      notes.add(
          new JourneyNote(
              JourneyNote.Code.ONE_VISIT,
              visits.get(0).report().source().name(),
              "it is the only visit, so nothing can be followed"));
    }
    Letters letters = new Letters(visits);
    return new Journey(
        name,
        registered,
        visits,
        JudgementHistories.of(visits),
        new ThemeHistories(letters).all(),
        new ItemFollower(letters).follow(),
        letters.references(),
        notes);
  }

  /**
   * Parts letters by their authorities. Names that the register gives to one authority are put
   * together.
   *
   * @param reports letters
   * @param register the register
   * @return the letters by the short name of their authority, in their order; those that name none
   *     under the empty name
   */
  public static SortedMap<String, List<Report>> byAuthority(
      List<Report> reports, Authorities register) {
    SortedMap<String, List<Report>> byAuthority = new TreeMap<>();
    for (Report report : reports) {
      byAuthority.computeIfAbsent(name(report, register), n -> new ArrayList<>()).add(report);
    }
    return byAuthority;
  }

  private static String name(Report report, Authorities register) {
    String name = report.visit().authority();
    if (name == null || name.isBlank()) {
      return "";
    }
    return register.find(name).map(Authority::name).orElseGet(() -> Authorities.shortName(name));
  }

  /**
   * Returns the visit of a number.
   *
   * @param number from 1
   * @return the visit
   * @throws IndexOutOfBoundsException if there is none
   */
  public JourneyVisit visit(int number) {
    return visits.get(number - 1);
  }

  /**
   * Returns this journey with further notes.
   *
   * @param more for example of documents that could not be read
   * @return a journey with the notes of this one and the others after them
   */
  public Journey withNotes(List<JourneyNote> more) {
    List<JourneyNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Journey(authority, registered, visits, judgements, themes, items, references, all);
  }
}
