package io.github.inspectionreports.cli.internal.exit;

/** Ends a command with a status and one line that says what, where and what to do. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  public CommandException(int status, String message) {
    super(message);
    this.status = status;
  }

  public CommandException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
