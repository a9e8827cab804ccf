package io.github.inspectionreports.corpus;

/** A corpus that cannot be opened, written or asked. The message says what to do. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** There is no corpus at the address. */
    MISSING,
    /** The file or database belongs to another program, or is damaged; nothing was changed. */
    NOT_A_CORPUS,
    /** It has the tables of an older or newer version of this library; nothing was changed. */
    OTHER_VERSION,
    /** Another program is writing it, or keeps it from being written. */
    BUSY,
    /** The file or its folder cannot be written, or the user may not write the database. */
    NOT_WRITABLE,
    /** The disk is full. What was committed before is whole. */
    FULL,
    /** The question cannot be answered: wrong SQL, or one that would write. */
    BAD_QUESTION,
    /** The server of a PostgreSQL address cannot be reached. */
    UNREACHABLE,
    /** The JDBC driver is not on the class path, or cannot be loaded on this machine. */
    NO_DRIVER,
    /** Anything else; the cause says what. */
    FAILED
  }

  private final Reason reason;

  /**
   * Makes one without a cause.
   *
   * @param reason why
   * @param message what to do
   */
  public CorpusException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Makes one with its cause.
   *
   * @param reason why
   * @param message what to do
   * @param cause what was thrown
   */
  public CorpusException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** {@return the reason, for a program to switch on} */
  public Reason reason() {
    return reason;
  }
}
