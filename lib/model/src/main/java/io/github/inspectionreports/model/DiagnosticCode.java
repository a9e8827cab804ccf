package io.github.inspectionreports.model;

import io.github.inspectionreports.model.Diagnostic.Severity;

/**
 * What can be odd about a document, each with how much it matters. Names are stable: constants may
 * be added, none is renamed or taken away. The same list, with what to do about each, is in {@code
 * lib/model/DIAGNOSTICS.md}.
 */
public enum DiagnosticCode {
  /** A page of a PDF is damaged: what could be read of it is in the report, the rest is missing. */
  PAGE_DAMAGED(Severity.ERROR),

  /** Characters of a PDF belong to fonts that do not say which letters they show. */
  UNKNOWN_CHARACTERS(Severity.WARNING),

  /** No title or opening sentence says what kind of visit the document is about. */
  UNKNOWN_KIND(Severity.WARNING),

  /** No local authority of the register is named. */
  NO_AUTHORITY(Severity.WARNING),

  /** Nothing of the text was recognised as a finding. */
  NO_FINDINGS(Severity.WARNING),

  /** The days of the visit were not found. */
  NO_VISIT_DATES(Severity.WARNING),

  /** A letter whose date was not found. */
  NO_DATE(Severity.WARNING),

  /** A letter of which nobody is found to whom it is written. */
  NO_ADDRESSEE(Severity.WARNING),

  /** A letter of which nobody is found who signed it. */
  NO_SIGNATORY(Severity.WARNING),

  /** A report of a kind that gives judgements, in which none was found. */
  NO_JUDGEMENTS(Severity.WARNING);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /**
   * Returns how much it matters.
   *
   * @return the severity, the same for every diagnostic of this code
   */
  public Severity severity() {
    return severity;
  }
}
