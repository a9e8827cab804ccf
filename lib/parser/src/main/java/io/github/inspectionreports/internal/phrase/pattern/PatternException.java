package io.github.inspectionreports.internal.phrase.pattern;

/** A pattern that cannot be read. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String mend;

  PatternException(String message, String mend) {
    super(message, null, false, false);
    this.mend = mend;
  }

  /**
   * Returns how to mend the pattern.
   *
   * @return a sentence for its author
   */
  public String mend() {
    return mend;
  }
}
