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

  /** Sets what {@link #getCode} returns. */
  public void setCode(String code) {
    this.code = code;
  }

  /** {@return the severity: {@code INFO}, {@code WARNING} or {@code ERROR}} */
  public String getSeverity() {
    return severity;
  }

  /** Sets what {@link #getSeverity} returns. */
  public void setSeverity(String severity) {
    this.severity = severity;
  }

  /** {@return the message, in words for a person} */
  public String getMessage() {
    return message;
  }

  /** Sets what {@link #getMessage} returns. */
  public void setMessage(String message) {
    this.message = message;
  }

  /** {@return the page, from 1; null where it concerns the whole letter} */
  public @Nullable Integer getPage() {
    return page;
  }

  /** Sets what {@link #getPage} returns. */
  public void setPage(@Nullable Integer page) {
    this.page = page;
  }
}
