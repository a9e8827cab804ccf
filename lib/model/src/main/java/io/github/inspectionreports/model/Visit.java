package io.github.inspectionreports.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visit or inspection that a letter reports: who, where, when, and the judgements. What a
 * document does not give is absent, null or an empty list, and never guessed.
 *
 * <pre>{@code
 * Visit visit = report.visit();
 * String days = visit.start() == null ? "days unknown" : visit.start() + " to " + visit.end();
 * Judgement overall = visit.judgement(JudgementArea.OVERALL_EFFECTIVENESS);
 * System.out.println(visit.authority() + ", " + days
 *     + (overall == null ? "" : ", " + overall.grade()));
 * }</pre>
 *
 * <p>What each kind of document leaves out by its nature:
 *
 * <table>
 * <caption>Absent by kind</caption>
 * <tr><th>kind</th><th>always absent</th><th>often absent</th></tr>
 * <tr><td>FOCUSED_VISIT</td><td>judgements</td><td>previous, otherAddressees</td></tr>
 * <tr><td>MONITORING_VISIT, UNANNOUNCED</td><td>judgements</td><td>otherAddressees</td></tr>
 * <tr><td>ILACS</td><td>addressee, signatory, focus</td><td>published, previous</td></tr>
 * <tr><td>SIF</td><td>addressee, signatory, focus</td><td></td></tr>
 * <tr><td>SAFEGUARDING_LAC</td><td>addressee, signatory, focus</td><td>published</td></tr>
 * <tr><td>JTAI</td><td>judgements</td><td>inspectors and lead (the inspectorates sign), previous</td></tr>
 * <tr><td>AREA_SEND</td><td>focus; since 2023 addressee and signatory</td><td>published</td></tr>
 * <tr><td>PRESS</td><td>addressee, signatory</td><td>days, inspectors, judgements, subject</td></tr>
 * </table>
 *
 * @param kind its kind; {@link VisitKind#PRESS} for a press article
 * @param subject for a press article the kind of visit that it is about; null otherwise, or where
 *     the article does not say
 * @param authority short name of the authority, such as "Dudley"; null where none was recognised
 * @param authorityAsWritten the letter's own words, such as "Dudley Metropolitan Borough Council"
 * @param start first day on site
 * @param end last day on site; equal to {@code start} for a visit of one day
 * @param published the letter's date, or the publication date printed in a report
 * @param addressee to whom the letter is written; of several the first
 * @param otherAddressees the rest, in the letter's order
 * @param inspectors who inspected, in the letter's order
 * @param lead the person who is called lead inspector, else the only signatory
 * @param signatory who signed; of several the first
 * @param otherSignatories the rest, in the letter's order
 * @param focus what the visit looked at, as short phrases in the letter's order
 * @param judgements in the report's order; empty for an ungraded visit
 * @param previous earlier visits that the letter names, in the order of their first mention
 */
public record Visit(
    VisitKind kind,
    @Nullable VisitKind subject,
    @Nullable String authority,
    @Nullable String authorityAsWritten,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate published,
    @Nullable Person addressee,
    List<Person> otherAddressees,
    List<Person> inspectors,
    @Nullable String lead,
    @Nullable String signatory,
    List<String> otherSignatories,
    List<String> focus,
    List<Judgement> judgements,
    List<PreviousVisit> previous) {
  /** Copies the lists. */
  public Visit {
    otherAddressees = List.copyOf(otherAddressees);
    inspectors = List.copyOf(inspectors);
    otherSignatories = List.copyOf(otherSignatories);
    focus = List.copyOf(focus);
    judgements = List.copyOf(judgements);
    previous = List.copyOf(previous);
  }

  /** A visit of which nothing is known. */
  public static final Visit UNKNOWN =
      new Visit(
          VisitKind.UNKNOWN,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /**
   * Returns the judgement of an area.
   *
   * @param area the area
   * @return its judgement, or null where the report gives none
   */
  public @Nullable Judgement judgement(JudgementArea area) {
    for (Judgement judgement : judgements) {
      if (judgement.area() == area) {
        return judgement;
      }
    }
    return null;
  }
}
