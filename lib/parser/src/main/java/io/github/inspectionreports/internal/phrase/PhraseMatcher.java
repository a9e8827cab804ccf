package io.github.inspectionreports.internal.phrase;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.phrase.pattern.PatternParser;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text at once.
 *
 * <p>Libraries for many patterns at once (Aho-Corasick automata) work on characters and know
 * neither words nor gaps nor word endings, and regular expressions cost time for each pattern and
 * may backtrack. So the patterns become one automaton over words: from each word of the text it
 * follows all patterns that begin there side by side. A phrase has at most {@value
 * PatternParser#MOST_LENGTH} words, hence time grows with the length of the text and never with its
 * square.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PhraseMatcher {
  /** The most words that a match can have. */
  public static final int MOST_WORDS = PatternParser.MOST_LENGTH;

  private final Symbols symbols;
  private final Automaton automaton;
  private final boolean[] fromStart;
  private final boolean[] toEnd;

  PhraseMatcher(Symbols symbols, Automaton automaton, boolean[] fromStart, boolean[] toEnd) {
    this.symbols = symbols;
    this.automaton = automaton;
    this.fromStart = fromStart;
    this.toEnd = toEnd;
  }

  /**
   * A phrase found.
   *
   * @param pattern index of the pattern in the list that the matcher was built from
   * @param first index of its first word
   * @param end index after its last word
   */
  public record Match(int pattern, int first, int end) {}

  /**
   * Builds a matcher.
   *
   * @param patterns the patterns
   * @return a matcher for all of them
   * @throws TooManyWordsException if they spell out to more words than a matcher can hold
   */
  public static PhraseMatcher of(List<PhrasePattern> patterns) {
    return new MatcherBuilder(patterns).build();
  }

  /**
   * Reads a matcher.
   *
   * @param in holds what {@link #write} wrote
   * @return the matcher
   */
  public static PhraseMatcher read(BinaryReader in) {
    return new PhraseMatcher(Symbols.read(in), Automaton.read(in), in.flags(), in.flags());
  }

  /**
   * Writes the matcher.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    symbols.write(out);
    automaton.write(out);
    out.flags(fromStart);
    out.flags(toEnd);
  }

  /**
   * Finds all phrases in a text. Of the matches of one pattern that begin at the same word the
   * longest is given; matches of different patterns, and of one pattern from different words, are
   * given even where they overlap.
   *
   * @param tokens the text
   * @return the matches by first word, then pattern
   */
  public List<Match> match(Tokens tokens) {
    WordSymbols[] symbols = new WordSymbols[tokens.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = symbols(tokens, i);
    }
    return match(tokens, symbols);
  }

  /**
   * Returns what a word is to this matcher, for {@link #match(Tokens, WordSymbols[])}.
   *
   * @param tokens a text
   * @param i index of the word
   * @return its symbols, which mean something to this matcher alone
   */
  public WordSymbols symbols(Tokens tokens, int i) {
    int[] satisfied = symbols.of(tokens, i);
    int[] begins = automaton.fromRoot(satisfied);
    return new WordSymbols(satisfied, begins, automaton.goesOn(begins));
  }

  /**
   * Finds all phrases in a text whose words somebody has looked up before.
   *
   * @param tokens the text
   * @param symbols the {@linkplain #symbols symbols} of each of its words
   * @return what {@link #match(Tokens)} returns
   */
  public List<Match> match(Tokens tokens, WordSymbols[] symbols) {
    List<Match> found = new ArrayList<>();
    Walk walk = null;
    for (int first = 0; first < symbols.length; first++) {
      if (symbols[first].begins.length > 0) { // most words begin no phrase
        walk = walk == null ? new Walk(tokens, symbols) : walk;
        walk.from(first, found);
      }
    }
    return found;
  }

  /** Follows the automaton from one word on. */
  private final class Walk {
    private static final int FEW = 24;
    private static final int USUAL = 8;

    private final Tokens tokens;
    private final WordSymbols[] symbols;

    /** The patterns that end at or before the word reached, in order, and where each ends last. */
    private int[] patterns = {};

    private int[] ends = {};
    private int accepted;
    private int[] next = new int[USUAL * 2];
    private int[] spare = new int[USUAL * 2];
    private int nextSize;

    /**
     * A bit for each of the next states. Some share one: only a bit not set says that one is new.
     */
    private long nextBits;

    /** Made only if many states are active at once, which is rare. */
    private @Nullable BitSet seen;

    Walk(Tokens tokens, WordSymbols[] symbols) {
      this.tokens = tokens;
      this.symbols = symbols;
    }

    /** Adds the phrases that begin at a word. */
    void from(int first, List<Match> found) {
      int[] active = symbols[first].begins;
      int size = active.length;
      accept(active, size, first, first + 1);
      if (first + 1 < symbols.length && !symbols[first].mayGoOnWith(symbols[first + 1])) {
        size = 0; // most walks end here
      }
      for (int i = first + 1; i < symbols.length && size > 0 && !tokens.breakBefore(i); i++) {
        step(active, size, symbols[i]);
        active = next;
        size = nextSize;
        next = spare;
        spare = active;
        accept(active, size, first, i + 1);
      }
      for (int k = 0; k < accepted; k++) {
        found.add(new Match(patterns[k], first, ends[k]));
      }
      accepted = 0;
    }

    private void step(int[] active, int size, WordSymbols word) {
      nextSize = 0;
      nextBits = 0;
      seen = null;
      Edges words = automaton.words();
      for (int a = 0; a < size; a++) {
        int state = active[a];
        int end = automaton.anyEnd(state);
        for (int move = automaton.anyFirst(state); move < end; move++) {
          visit(automaton.anyTarget(move));
        }
        if (!word.isAmong(words.masks(state))) {
          continue; // no move of most states
        }
        for (int symbol : word.symbols) {
          for (int edge = words.first(state, symbol); edge >= 0; ) {
            visit(words.target(edge));
            edge = words.hasNext(edge) ? edge + 1 : -1;
          }
        }
      }
    }

    private void visit(int state) {
      if (isSeen(state)) {
        return;
      }
      if (nextSize == next.length) {
        next = Arrays.copyOf(next, nextSize * 2);
      }
      next[nextSize++] = state;
    }

    private boolean isSeen(int state) {
      if (seen != null) {
        boolean known = seen.get(state);
        seen.set(state);
        return known;
      }
      long bit = 1L << state;
      if ((nextBits & bit) != 0) {
        for (int k = 0; k < nextSize; k++) {
          if (next[k] == state) {
            return true;
          }
        }
      }
      nextBits |= bit;
      if (nextSize == FEW) {
        seen = new BitSet();
        for (int k = 0; k < nextSize; k++) {
          seen.set(next[k]);
        }
        seen.set(state);
      }
      return false;
    }

    private void accept(int[] states, int size, int first, int end) {
      for (int a = 0; a < size; a++) {
        int last = automaton.acceptEnd(states[a]);
        for (int accept = automaton.acceptFirst(states[a]); accept < last; accept++) {
          int pattern = automaton.pattern(accept);
          if ((!fromStart[pattern] || first == 0) && (!toEnd[pattern] || end == symbols.length)) {
            keep(pattern, end);
          }
        }
      }
    }

    /** A later end of a pattern takes the place of an earlier one: the longest match counts. */
    private void keep(int pattern, int end) {
      int at = Arrays.binarySearch(patterns, 0, accepted, pattern);
      if (at >= 0) {
        ends[at] = end;
        return;
      }
      if (accepted == patterns.length) {
        patterns = Arrays.copyOf(patterns, accepted * 2 + USUAL);
        ends = Arrays.copyOf(ends, accepted * 2 + USUAL);
      }
      int place = -at - 1;
      System.arraycopy(patterns, place, patterns, place + 1, accepted - place);
      System.arraycopy(ends, place, ends, place + 1, accepted - place);
      patterns[place] = pattern;
      ends[place] = end;
      accepted++;
    }
  }
}
