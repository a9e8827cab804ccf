package io.github.inspectionreports.internal.cue.points;

import io.github.inspectionreports.facts.Cue;
import java.util.Locale;

/** What the words around a cue do to it; several together are a number below {@link #COUNT}. */
public enum CueState {
  NEGATED('-'),
  RELIEVED('~'),
  DETECTED('^'),
  CONDITIONAL('?');

  /** How many numbers there are. */
  public static final int COUNT = 1 << values().length;

  public final int bit = 1 << ordinal();

  /** How the table of category weights writes it. */
  final char mark;

  private final String word = name().toLowerCase(Locale.ROOT);

  CueState(char mark) {
    this.mark = mark;
  }

  /** Returns all that is so of a cue. */
  public static int of(Cue cue) {
    return (cue.negated() ? NEGATED.bit : 0)
        | (cue.relieved() ? RELIEVED.bit : 0)
        | (cue.detected() ? DETECTED.bit : 0)
        | (cue.conditional() ? CONDITIONAL.bit : 0);
  }

  /** Returns the bit of a state by its word in lower case; 0 for no state. */
  public static int bit(String word) {
    for (CueState state : values()) {
      if (state.word.equals(word)) {
        return state.bit;
      }
    }
    return 0;
  }

  /** Writes a number as the table of category weights does; empty for 0. */
  public static String marks(int states) {
    StringBuilder marks = new StringBuilder();
    for (CueState state : values()) {
      if ((states & state.bit) != 0) {
        marks.append(state.mark);
      }
    }
    return marks.toString();
  }
}
