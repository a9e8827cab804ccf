package io.github.inspectionreports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was not read, or a sentence that was not explained; {@link #reason} says why.
 * Mostly the document cannot be read at all, but where the thread was interrupted or a verdict rule
 * failed it may be sound. A document that is merely odd gives a report with {@link
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
    /** It is larger than the {@link Limits} allow; {@link #limit} says which of them. */
    TOO_LARGE,
    /** Reading it takes longer than {@link Limit#CPU_MILLISECONDS} allows. */
    TOO_SLOW,
    /**
     * The thread was interrupted while it read. The thread's interrupted status is still set, and
     * the document may be sound.
     */
    INTERRUPTED,
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
  private final @Nullable Limit limit;

  /**
   * Creates the exception.
   *
   * @param reason why
   * @param document name of the document
   * @param message what is wrong and what to do
   */
  public UnreadableLetterException(Reason reason, String document, String message) {
    this(reason, document, "", null, message);
  }

  private UnreadableLetterException(
      Reason reason, String document, String rule, @Nullable Limit limit, String message) {
    super(document + ": " + message);
    this.reason = reason;
    this.document = document;
    this.rule = rule;
    this.limit = limit;
  }

  /** Of a document over a limit. */
  UnreadableLetterException(String document, Limit limit, String message) {
    this(
        limit == Limit.CPU_MILLISECONDS ? Reason.TOO_SLOW : Reason.TOO_LARGE,
        document,
        "",
        limit,
        message);
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
    this(Reason.RULE_FAILED, document, rule, null, message);
    initCause(cause);
  }

  /** {@return why the document cannot be read, for a program to switch on} */
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

  /**
   * Returns which limit the document is over, if it is over one.
   *
   * @return the limit; empty for other reasons than {@link Reason#TOO_LARGE} and {@link
   *     Reason#TOO_SLOW}
   */
  public Optional<Limit> limit() {
    return Optional.ofNullable(limit);
  }
}
