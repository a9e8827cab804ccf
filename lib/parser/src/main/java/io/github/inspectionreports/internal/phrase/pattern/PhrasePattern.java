package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.sentence.Tokens;

/**
 * A pattern of the phrase language, read and checked. {@link PatternParser} describes the language.
 */
public final class PhrasePattern {
  private final String source;
  private final PatternNode root;
  private final boolean fromStart;
  private final boolean toEnd;

  PhrasePattern(String source, PatternNode root, boolean fromStart, boolean toEnd) {
    this.source = source;
    this.root = root;
    this.fromStart = fromStart;
    this.toEnd = toEnd;
  }

  /**
   * Reads a pattern.
   *
   * @param pattern the pattern
   * @param families the named families that it may refer to
   * @return the pattern, checked
   * @throws PatternException if it cannot be read, or breaks a limit
   */
  public static PhrasePattern parse(String pattern, Families families) throws PatternException {
    return PatternParser.parse(pattern, families);
  }

  /** {@return the pattern as written} */
  public String source() {
    return source;
  }

  /**
   * Counts the words of a match that the pattern names itself; those in its gaps do not count.
   *
   * @param tokens the text
   * @param first index of the first word of the match
   * @param end index after its last word
   * @return how many words; 0 if the pattern does not match there
   */
  public int named(Tokens tokens, int first, int end) {
    return LiteralWords.of(root, tokens, first, end);
  }

  public PatternNode root() {
    return root;
  }

  public boolean fromStart() {
    return fromStart;
  }

  public boolean toEnd() {
    return toEnd;
  }

  @Override
  public String toString() {
    return source;
  }
}
