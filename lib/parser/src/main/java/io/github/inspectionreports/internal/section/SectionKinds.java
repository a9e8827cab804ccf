package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.EnumSet;
import java.util.Set;

/** What kinds of section have in common while a letter is divided into them. */
final class SectionKinds {
  /** Below these, a heading that no row matches opens something new and no part of them. */
  static final Set<SectionKind> DIVIDED =
      EnumSet.of(
          SectionKind.PRIORITY_ACTIONS,
          SectionKind.IMPROVEMENTS,
          SectionKind.STRENGTHS,
          SectionKind.OVERVIEW,
          SectionKind.JUDGEMENTS,
          SectionKind.OTHER,
          SectionKind.ABOUT);

  /** Lists of items. */
  static final Set<SectionKind> LISTS =
      EnumSet.of(SectionKind.IMPROVEMENTS, SectionKind.STRENGTHS, SectionKind.PRIORITY_ACTIONS);

  /** What the authority is asked to do. */
  static final Set<SectionKind> DEMANDS =
      EnumSet.of(SectionKind.PRIORITY_ACTIONS, SectionKind.IMPROVEMENTS);

  private SectionKinds() {}

  /** A letter begins with its occasion; an article and a report with what was found. */
  static SectionKind opening(VisitKind visit, boolean letter) {
    if (visit == VisitKind.PRESS) {
      return SectionKind.FINDINGS;
    }
    if (letter) {
      return SectionKind.ABOUT;
    }
    return visit == VisitKind.UNKNOWN ? SectionKind.OTHER : SectionKind.OVERVIEW;
  }
}
