package io.github.inspectionreports.journey.internal.letters;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.internal.earlier.CarriedOver;
import io.github.inspectionreports.journey.internal.earlier.EarlierVisits;
import io.github.inspectionreports.journey.internal.wording.HeadWords;
import io.github.inspectionreports.journey.internal.wording.Wording;
import io.github.inspectionreports.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letters of a journey with all that they say. */
public final class Letters {
  private final List<JourneyVisit> visits;
  private final List<JourneyVisit> dated;
  private final Map<Integer, List<Claim>> claims = new HashMap<>();
  private final List<EarlierReference> references = new ArrayList<>();
  private final Map<Integer, Set<Place>> beginParagraphs = new HashMap<>();
  private final Wording wording;
  private final HeadWords headWords;

  public Letters(List<JourneyVisit> visits) {
    this.visits = visits;
    this.dated = visits.stream().filter(visit -> visit.day() != null).toList();
    List<Claim> all = new ArrayList<>();
    EarlierVisits earlier = new EarlierVisits(dated);
    for (JourneyVisit visit : visits) {
      List<Claim> own = ClaimReader.read(visit);
      List<Claim> read = CarriedOver.listed(own, earlier.references(visit, own), claims);
      claims.put(visit.number(), read);
      beginParagraphs.put(visit.number(), ClaimReader.beginParagraphs(visit));
      all.addAll(read);
      references.addAll(earlier.references(visit, read));
    }
    this.wording = Wording.of(all);
    this.headWords = HeadWords.of(all);
  }

  public List<JourneyVisit> visits() {
    return visits;
  }

  /** The visits that have their place in time. */
  public List<JourneyVisit> dated() {
    return dated;
  }

  public List<Claim> claims(JourneyVisit visit) {
    return claims.getOrDefault(visit.number(), List.of());
  }

  public List<EarlierReference> references() {
    return references;
  }

  /** The sentence after another in its paragraph. */
  public Optional<Claim> after(Claim claim) {
    List<Claim> said = claims.getOrDefault(claim.visit(), List.of());
    int after = said.indexOf(claim) + 1;
    return after == 0 || claim.isListed()
        ? Optional.empty()
        : said.subList(after, Math.min(after + 1, said.size())).stream()
            .filter(
                next ->
                    !beginParagraphs.getOrDefault(claim.visit(), Set.of()).contains(next.place()))
            .findFirst();
  }

  public HeadWords headWords() {
    return headWords;
  }

  public Wording wording() {
    return wording;
  }
}
