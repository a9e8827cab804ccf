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

  /** A page among others is a picture or a drawing: nothing of it is in the report. */
  PAGE_WITHOUT_TEXT(Severity.ERROR),

  /**
   * Text comes out as other letters than the page shows: it is kept, and nothing is read from it.
   */
  TEXT_NOT_READABLE(Severity.ERROR),

  /** The blanks between words are missing, so that little of the text can be understood. */
  WORDS_RUN_TOGETHER(Severity.ERROR),

  /** Letters such as "fi" and "ff" are missing, and not all could be put back. */
  LETTERS_LOST(Severity.WARNING),

  /** Letters such as "fi" and "ff" were missing; they are put back where only one word fits. */
  LETTERS_RESTORED(Severity.INFO),

  /** Characters were written in the wrong encoding and are repaired. */
  ENCODING_REPAIRED(Severity.INFO),

  /** The lines are numbered in the margin; the numbers are left out. */
  LINE_NUMBERS(Severity.INFO),

  /** The pages carry a marking such as "DRAFT", which is kept apart from the text. */
  MARKING(Severity.INFO),

  /** A page has its text twice, one layer over the other; it is read once. */
  TEXT_TWICE(Severity.INFO),

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
