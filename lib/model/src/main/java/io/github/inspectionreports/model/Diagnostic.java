package io.github.inspectionreports.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about a document: what could not be read or placed, or had to be guessed.
 *
 * @param code what is odd
 * @param message for a person: what is odd and what it means for the report
 * @param page the page, from 1; null where it concerns the whole document
 */
public record Diagnostic(DiagnosticCode code, String message, @Nullable Integer page) {
  /** How much a diagnostic matters. */
  public enum Severity {
    /** A note: worth knowing, nothing is missing. */
    INFO,
    /** A warning: a value is missing or doubtful. */
    WARNING,
    /**
     * Serious: a part of the document could not be read, or was read in a way that is likely wrong.
     * Look at the document itself before you act on the report.
     */
    ERROR
  }

  /** Rejects absent values other than the page. */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Makes a diagnostic of the whole document.
   *
   * @param code what is odd
   * @param message for a person: what is odd and what it means for the report
   * @return the diagnostic, without a page
   */
  public static Diagnostic of(DiagnosticCode code, String message) {
    return new Diagnostic(code, message, null);
  }

  /** {@return how much it matters, the severity of its code} */
  public Severity severity() {
    return code.severity();
  }
}
