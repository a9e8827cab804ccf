package io.github.inspectionreports.internal.vocabulary;

import io.github.inspectionreports.model.VisitKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What kinds of visit differ by, where several kinds have it. With a new kind this class does not
 * compile before it says which of these the kind has. What one kind alone does is said where it is
 * done.
 */
public enum VisitTrait {
  /** A letter or report of the inspectorate's own: it has days, inspectors and sections. */
  OFFICIAL,
  /** Its report grades services, under headings that divide its findings; it is no letter. */
  GRADES_SERVICES,
  /** It gives judgements: grades of services, or one outcome. */
  GIVES_JUDGEMENTS,
  /** Most of its letters sum up what was found. */
  HAS_OVERVIEW,
  /** It is a visit with a focus of its own, which its opening names. */
  HAS_FOCUS,
  /** Its opening goes on to what was found; no other section need begin there. */
  OPENING_GIVES_RESULTS,
  /** Its lists of what needs to improve are long. */
  LONG_LISTS,
  /** Text of several sentences below a heading within a list is no part of the list. */
  PROSE_ENDS_LISTS;

  private static final Map<VisitKind, Set<VisitTrait>> BY_KIND = new EnumMap<>(VisitKind.class);

  static {
    for (VisitKind kind : VisitKind.values()) {
      BY_KIND.put(kind, of(kind));
    }
  }

  /** Returns what a kind of visit has. */
  private static Set<VisitTrait> of(VisitKind kind) {
    return switch (kind) {
      case FOCUSED_VISIT, MONITORING_VISIT -> EnumSet.of(OFFICIAL, HAS_OVERVIEW, HAS_FOCUS);
      case ILACS ->
          EnumSet.of(OFFICIAL, GRADES_SERVICES, GIVES_JUDGEMENTS, HAS_OVERVIEW, PROSE_ENDS_LISTS);
      case SIF ->
          EnumSet.of(
              OFFICIAL,
              GRADES_SERVICES,
              GIVES_JUDGEMENTS,
              HAS_OVERVIEW,
              LONG_LISTS,
              PROSE_ENDS_LISTS);
      case SAFEGUARDING_LAC -> EnumSet.of(OFFICIAL, GRADES_SERVICES, GIVES_JUDGEMENTS, LONG_LISTS);
      case JTAI -> EnumSet.of(OFFICIAL, HAS_OVERVIEW, OPENING_GIVES_RESULTS, LONG_LISTS);
      case AREA_SEND -> EnumSet.of(OFFICIAL, GIVES_JUDGEMENTS, OPENING_GIVES_RESULTS);
      case UNANNOUNCED -> EnumSet.of(OFFICIAL);
      case PRESS, UNKNOWN -> EnumSet.noneOf(VisitTrait.class);
    };
  }

  /**
   * Returns whether a kind of visit has this.
   *
   * @param kind the kind
   */
  public boolean isOf(VisitKind kind) {
    return BY_KIND.getOrDefault(kind, Set.of()).contains(this);
  }
}
