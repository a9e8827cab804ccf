package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.visit.earlier.PreviousVisits;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.internal.visit.places.CouncilNames;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the earlier visits to the same council. */
final class EarlierVisits {
  /** A letter appears within these months of the visit that it reports. */
  private static final int MONTHS = 4;

  /** Between a council and what was judged of it, or its own visit. */
  private static final Pattern WAS =
      Pattern.compile(
          "(?i)(?:[’']s?)?(?:, [^,.;:]{1,40},| ?[:–—-])?(?: (?:an?|the|full|short|standard|ofsted|borough|city|county|district|metropolitan|children[’']s|social|care|services|council(?:[’']s)?|department|was|were|had|has|have"
              + "|been|also|then|last|first|previously|itself|only)){0,7} ?");

  private final AuthorityNames authorities;

  EarlierVisits(AuthorityNames authorities) {
    this.authorities = authorities;
  }

  /**
   * Finds them.
   *
   * @param texts the paragraphs of the body
   * @param kind the kind of the visit that the letter reports
   * @param council where it took place
   * @param start its first day
   * @param published the day of the letter, which bounds the visit where its days are not known
   * @return the visits by first mention
   */
  List<PreviousVisit> find(
      List<String> texts,
      VisitKind kind,
      AuthorityNames.@Nullable Mention council,
      @Nullable LocalDate start,
      @Nullable LocalDate published) {
    LocalDate bound =
        start != null ? start : published == null ? null : published.minusMonths(MONTHS);
    return PreviousVisits.find(
            texts,
            kind,
            bound,
            name -> !authorities.names(name).isEmpty(),
            words -> council != null && isOfOther(words, council))
        .stream()
        .filter(visit -> council == null || !isElsewhere(visit.asWritten(), council))
        .toList();
  }

  /** Whether the words right before a visit say that it was of another council. */
  private boolean isOfOther(String words, AuthorityNames.Mention council) {
    List<AuthorityNames.Mention> named = authorities.in(words);
    named = named.isEmpty() ? CouncilNames.unregistered(words) : named;
    AuthorityNames.Mention last = named.isEmpty() ? council : named.get(named.size() - 1);
    return !last.name().equals(council.name())
        && !authorities.isFormer(last.name())
        && WAS.matcher(words.substring(last.end())).matches();
  }

  /** Whether the words name another council, and not one that came before this one. */
  private boolean isElsewhere(String words, AuthorityNames.Mention council) {
    List<AuthorityNames.Mention> named = authorities.in(words);
    return !named.isEmpty()
        && named.stream()
            .allMatch(m -> !m.name().equals(council.name()) && !authorities.isFormer(m.name()));
  }
}
