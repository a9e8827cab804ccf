package io.github.inspectionreports.internal.cue.points;

import io.github.inspectionreports.facts.Cue;
import java.util.Locale;

/**
 * What the words around a cue do to it: the attributes of ConText, of which negation is the first.
 * Several together are a number below {@link #COUNT}.
 */
public enum CueAttribute {
  NEGATED('-'),
  REMEDIED('~'),
  NOTICED('^'),
  CIRCUMSTANTIAL('?');

  /** How many numbers there are. */
  public static final int COUNT = 1 << values().length;

  public final int bit = 1 << ordinal();

  /** How the table of category weights writes it. */
  final char mark;

  private final String word = name().toLowerCase(Locale.ROOT);

  CueAttribute(char mark) {
    this.mark = mark;
  }

  /** Returns all that is so of a cue. */
  public static int of(Cue cue) {
    return (cue.negated() ? NEGATED.bit : 0)
        | (cue.remedied() ? REMEDIED.bit : 0)
        | (cue.noticed() ? NOTICED.bit : 0)
        | (cue.circumstantial() ? CIRCUMSTANTIAL.bit : 0);
  }

  /** Returns the bit of an attribute by its word in lower case; 0 where none has that name. */
  public static int bit(String word) {
    for (CueAttribute attribute : values()) {
      if (attribute.word.equals(word)) {
        return attribute.bit;
      }
    }
    return 0;
  }

  /** Writes a number as the table of category weights does; empty for 0. */
  public static String marks(int attributes) {
    StringBuilder marks = new StringBuilder();
    for (CueAttribute attribute : values()) {
      if ((attributes & attribute.bit) != 0) {
        marks.append(attribute.mark);
      }
    }
    return marks.toString();
  }
}
