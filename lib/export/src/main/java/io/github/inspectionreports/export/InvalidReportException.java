package io.github.inspectionreports.export;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A JSON text that is not a report in the form that {@link ReportJson} reads. */
public final class InvalidReportException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  InvalidReportException(String path, String message) {
    super(path.isEmpty() ? message : path + ": " + message);
    this.path = path;
  }

  /** A value of another form than the report has there. */
  InvalidReportException(JsonMappingException cause) {
    this(pointer(cause), cause.getOriginalMessage());
    initCause(cause);
  }

  static InvalidReportException notJson(JsonProcessingException cause) {
    JsonLocation at = cause.getLocation();
    String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    InvalidReportException fault =
        new InvalidReportException("", where + ": " + cause.getOriginalMessage());
    fault.initCause(cause);
    return fault;
  }

  private static String pointer(JsonMappingException fault) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      pointer.append('/');
      if (step.getFieldName() == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(step.getFieldName());
      }
    }
    return pointer.toString();
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
