package io.github.inspectionreports.internal.phrase;

/** Patterns that each keep their limits and together spell out to more words than memory holds. */
public final class TooManyWordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyWordsException() {
    super("the patterns spell out to too many words");
  }
}
