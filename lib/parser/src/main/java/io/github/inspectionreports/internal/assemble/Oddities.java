package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.internal.section.Framed;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a document should tell and does not. */
final class Oddities {
  private final List<Diagnostic> found = new ArrayList<>();

  private Oddities() {}

  static List<Diagnostic> of(Framed framed, Visit visit, int findings) {
    Oddities odd = new Oddities();
    if (visit.kind() == VisitKind.UNKNOWN) {
      odd.add(
          DiagnosticCode.UNKNOWN_KIND,
          "no title or opening sentence tells what kind of visit this is about");
    }
    odd.absent(
        visit.authority(),
        DiagnosticCode.NO_AUTHORITY,
        "no local authority of the register is named");
    if (findings == 0) {
      odd.add(DiagnosticCode.NO_FINDINGS, "nothing of the text was recognised as a finding");
    }
    if (visit.kind() != VisitKind.UNKNOWN && visit.kind() != VisitKind.PRESS) {
      odd.absent(
          visit.start(), DiagnosticCode.NO_VISIT_DATES, "the days of the visit were not found");
      if (framed.letter()) {
        odd.absent(
            visit.published(), DiagnosticCode.NO_DATE, "the date of the letter was not found");
        odd.absent(
            visit.addressee(),
            DiagnosticCode.NO_ADDRESSEE,
            "nobody is found to whom it is written");
        odd.absent(visit.signatory(), DiagnosticCode.NO_SIGNATORY, "nobody is found who signed it");
      }
      boolean graded =
          visit.kind() == VisitKind.ILACS
              || visit.kind() == VisitKind.SIF
              || visit.kind() == VisitKind.AREA_SEND && !framed.letter();
      if (graded && visit.judgements().isEmpty()) {
        odd.add(
            DiagnosticCode.NO_JUDGEMENTS,
            "a report of this kind gives judgements, and none was found");
      }
    }
    return odd.found;
  }

  private void absent(@Nullable Object value, DiagnosticCode code, String message) {
    if (value == null) {
      add(code, message);
    }
  }

  private void add(DiagnosticCode code, String message) {
    found.add(Diagnostic.of(code, message));
  }
}
