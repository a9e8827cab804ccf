package io.github.inspectionreports;

/**
 * A document that cannot be read at all. A document that is merely odd gives a report with {@link
 * io.github.inspectionreports.model.Diagnostic}s instead.
 */
public final class UnreadableLetterException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** There is nothing in it. */
    EMPTY,
    /** It is neither a PDF nor text, or it is a web page named .pdf. */
    NOT_A_LETTER,
    /** The PDF is damaged, for example cut off. */
    DAMAGED,
    /** The PDF asks for a password. */
    ENCRYPTED,
    /** The PDF has no text, only pictures. */
    NO_TEXT,
    /** It is larger than the {@link Limits} allow. */
    TOO_LARGE,
    /**
     * A verdict rule threw on this document or fired without an end; {@link #rule} says which. The
     * document may be sound: other rules can read it.
     */
    RULE_FAILED,
    /** The file could not be opened or read. */
    IO
  }

  private final Reason reason;
  private final String document;
  private final String rule;

  /**
   * Creates the exception.
   *
   * @param reason why
   * @param document name of the document
   * @param message what is wrong and what to do
   */
  public UnreadableLetterException(Reason reason, String document, String message) {
    this(reason, document, "", message);
  }

  private UnreadableLetterException(Reason reason, String document, String rule, String message) {
    super(document + ": " + message);
    this.reason = reason;
    this.document = document;
    this.rule = rule;
  }

  /**
   * Creates the exception.
   *
   * @param reason why
   * @param document name of the document
   * @param message what is wrong and what to do
   * @param cause what was thrown underneath
   */
  public UnreadableLetterException(
      Reason reason, String document, String message, Throwable cause) {
    this(reason, document, message);
    initCause(cause);
  }

  /** Of a rule that failed. */
  UnreadableLetterException(String document, String rule, String message, Throwable cause) {
    this(Reason.RULE_FAILED, document, rule, message);
    initCause(cause);
  }

  /**
   * Returns why the document cannot be read.
   *
   * @return the reason, for a program to switch on
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns which document it is.
   *
   * @return the name that the caller gave, or the file's name
   */
  public String document() {
    return document;
  }

  /**
   * Returns which rule failed, if one did.
   *
   * @return id of the rule; empty for other reasons than {@link Reason#RULE_FAILED}, and where a
   *     condition failed that the engine does not tie to one rule
   */
  public String rule() {
    return rule;
  }
}
