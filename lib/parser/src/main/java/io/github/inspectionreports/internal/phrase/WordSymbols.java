package io.github.inspectionreports.internal.phrase;

/** What a word of a text is to a matcher, worked out once for a word that comes often. */
public final class WordSymbols {
  /** The symbols of the words of patterns that it satisfies; {@link Symbols#ANY} is not named. */
  final int[] symbols;

  /** The states after it as the first word of a phrase, each once. */
  final int[] begins;

  /** The {@linkplain Edges#mask mask} of its symbols, and of any word. */
  private final long mask;

  /** The masks of all words that lead on from the states after it. */
  private final long goesOn;

  WordSymbols(int[] symbols, int[] begins, long goesOn) {
    this.symbols = symbols;
    this.begins = begins;
    this.goesOn = goesOn;
    long all = Edges.mask(Symbols.ANY);
    for (int symbol : symbols) {
      all |= Edges.mask(symbol);
    }
    this.mask = all;
  }

  /** Returns false if none of its symbols leads on from a state with these masks. */
  boolean isAmong(long masks) {
    return (masks & mask) != 0;
  }

  /** Returns false if no phrase that begins with this word continues with the next one. */
  boolean mayGoOnWith(WordSymbols next) {
    return (goesOn & next.mask) != 0;
  }
}
