package io.github.inspectionreports.jackson;

import java.util.List;

/** A value that is not as the form has it, and where it is. */
final class FormFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  FormFault(String path, String message) {
    super(message);
    this.path = path;
  }

  FormFault(String path, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  /** Returns the names and indexes that lead to the value, outermost first. */
  List<String> steps() {
    return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/"));
  }
}
