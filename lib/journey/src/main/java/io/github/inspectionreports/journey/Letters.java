package io.github.inspectionreports.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a journey with all that they say. */
final class Letters {
  private final List<JourneyVisit> visits;
  private final List<JourneyVisit> dated;
  private final Map<Integer, List<Claim>> claims = new HashMap<>();
  private final List<EarlierReference> references = new ArrayList<>();
  private final Wording wording;

  Letters(List<JourneyVisit> visits) {
    this.visits = visits;
    this.dated = visits.stream().filter(visit -> visit.day() != null).toList();
    List<Claim> all = new ArrayList<>();
    EarlierVisits earlier = new EarlierVisits(dated);
    for (JourneyVisit visit : visits) {
      List<Claim> own = ClaimReader.read(visit);
      List<Claim> read = CarriedOver.listed(own, earlier.references(visit, own), claims);
      claims.put(visit.number(), read);
      all.addAll(read);
      references.addAll(earlier.references(visit, read));
    }
    this.wording = Wording.of(all);
  }

  List<JourneyVisit> visits() {
    return visits;
  }

  /** The visits that have their place in time. */
  List<JourneyVisit> dated() {
    return dated;
  }

  List<Claim> claims(JourneyVisit visit) {
    return claims.getOrDefault(visit.number(), List.of());
  }

  List<EarlierReference> references() {
    return references;
  }

  Wording wording() {
    return wording;
  }
}
