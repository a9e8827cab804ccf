package io.github.inspectionreports.internal.phrase.pattern;

/** A pattern that cannot be read. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fix;

  PatternException(String message, String fix) {
    super(message, null, false, false);
    this.fix = fix;
  }

  /** {@return how to fix the pattern, as a sentence for its author} */
  public String fix() {
    return fix;
  }
}
