package io.github.inspectionreports.model;

import org.jspecify.annotations.Nullable;

/**
 * Something odd about a document: what could not be read or placed.
 *
 * @param severity how much it matters
 * @param code upper snake case, stable, such as {@code NO_DATE}
 * @param message for a person: what is odd and what it means for the report
 * @param page the page, from 1; null where it concerns the whole document
 */
public record Diagnostic(Severity severity, String code, String message, @Nullable Integer page) {
  /** How much a diagnostic matters. */
  public enum Severity {
    /** Worth knowing. */
    INFO,
    /** A value is missing or doubtful. */
    WARNING,
    /** A part of the document could not be read. */
    ERROR
  }
}
