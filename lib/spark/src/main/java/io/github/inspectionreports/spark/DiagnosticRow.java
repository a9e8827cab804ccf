package io.github.inspectionreports.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Something odd about a letter. */
public final class DiagnosticRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code = "";
  private String severity = "";
  private String message = "";
  private @Nullable Integer page;

  /** Creates a row without values, as Spark does before it sets them. */
  public DiagnosticRow() {}

  /** {@return the code of what is odd} */
  public String getCode() {
    return code;
  }

  /**
   * Sets the code of what is odd.
   *
   * @param code the code of what is odd
   */
  public void setCode(String code) {
    this.code = code;
  }

  /** {@return the severity: {@code INFO}, {@code WARNING} or {@code ERROR}} */
  public String getSeverity() {
    return severity;
  }

  /**
   * Sets the severity: {@code INFO}, {@code WARNING} or {@code ERROR}.
   *
   * @param severity the severity: {@code INFO}, {@code WARNING} or {@code ERROR}
   */
  public void setSeverity(String severity) {
    this.severity = severity;
  }

  /** {@return the message, in words for a person} */
  public String getMessage() {
    return message;
  }

  /**
   * Sets the message, in words for a person.
   *
   * @param message the message, in words for a person
   */
  public void setMessage(String message) {
    this.message = message;
  }

  /** {@return the page, from 1; null where it concerns the whole letter} */
  public @Nullable Integer getPage() {
    return page;
  }

  /**
   * Sets the page, from 1.
   *
   * @param page the page, from 1, or null
   */
  public void setPage(@Nullable Integer page) {
    this.page = page;
  }
}
