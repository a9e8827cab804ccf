package io.github.inspectionreports.views;

/** A document cannot be marked up. The message says why, and what to do. */
public final class UnmarkableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnmarkableException(String message) {
    super(message);
  }

  UnmarkableException(String message, Throwable cause) {
    super(message, cause);
  }
}
