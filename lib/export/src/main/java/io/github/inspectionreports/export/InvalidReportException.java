package io.github.inspectionreports.export;

/** A JSON text that is no report in the form that {@link ReportJson} reads. */
public final class InvalidReportException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  InvalidReportException(String path, String message) {
    super(path.isEmpty() ? message : path + ": " + message);
    this.path = path;
  }

  InvalidReportException(String path, String message, Throwable cause) {
    this(path, message);
    initCause(cause);
  }

  /**
   * Returns where in the JSON the fault is.
   *
   * @return a JSON pointer, such as {@code /visit/start}; empty where the whole text is meant
   */
  public String path() {
    return path;
  }
}
