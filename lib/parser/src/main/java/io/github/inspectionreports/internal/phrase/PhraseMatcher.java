package io.github.inspectionreports.internal.phrase;

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
   * @param end index behind its last word
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
   * Finds all phrases in a text. Of the matches of one pattern that begin at the same word the
   * longest is given; matches of different patterns, and of one pattern from different words, are
   * given even where they overlap.
   *
   * @param tokens the text
   * @return the matches by first word, then pattern
   */
  public List<Match> match(Tokens tokens) {
    int[][] rows = new int[tokens.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = symbols.of(tokens, i);
    }
    return match(tokens, rows);
  }

  /**
   * Returns what a word is to this matcher, for {@link #match(Tokens, int[][])}.
   *
   * @param tokens a text
   * @param i index of the word
   * @return numbers that mean something to this matcher alone; not to be changed
   */
  public int[] symbols(Tokens tokens, int i) {
    return symbols.find(tokens, i);
  }

  /**
   * Finds all phrases in a text whose words somebody has looked up before.
   *
   * @param tokens the text
   * @param rows the {@linkplain #symbols symbols} of each of its words
   * @return what {@link #match(Tokens)} returns
   */
  public List<Match> match(Tokens tokens, int[][] rows) {
    int n = rows.length;
    List<Match> found = new ArrayList<>();
    Walk walk = new Walk();
    for (int first = 0; first < n; first++) {
      if (walk.begins(rows[first])) {
        walk.from(first, tokens, rows, found);
      }
    }
    return found;
  }

  /** Follows the automaton from one word on. */
  private final class Walk {
    private static final int FEW = 24;

    /** The patterns that end at or before the word reached, in order, and where each ends last. */
    private int[] patterns = new int[FEW];

    private int[] ends = new int[FEW];
    private int accepted;
    private int[] next = new int[FEW * 2];
    private int[] spare = new int[FEW * 2];
    private int nextSize;

    /** Made only if many states are active at once, which is rare. */
    private @Nullable BitSet seen;

    /** Takes the first word of a phrase; most words begin none. */
    boolean begins(int[] row) {
      nextSize = 0;
      seen = null;
      for (int k = 1; row[k] >= 0; k++) {
        for (int target : automaton.fromRoot(row[k])) {
          visit(target);
        }
      }
      return nextSize > 0;
    }

    /** Goes on behind the first word, and adds what is found. */
    void from(int first, Tokens tokens, int[][] rows, List<Match> found) {
      accept(first, first + 1, rows.length);
      for (int i = first + 1; i < rows.length && nextSize > 0 && !tokens.breakBefore(i); i++) {
        step(rows[i]);
        accept(first, i + 1, rows.length);
      }
      for (int k = 0; k < accepted; k++) {
        found.add(new Match(patterns[k], first, ends[k]));
      }
      accepted = 0;
    }

    private void step(int[] row) {
      int[] active = next;
      int size = nextSize;
      next = spare;
      spare = active;
      nextSize = 0;
      seen = null;
      Edges words = automaton.words();
      for (int a = 0; a < size; a++) {
        int state = active[a];
        int end = automaton.anyEnd(state);
        for (int move = automaton.anyFirst(state); move < end; move++) {
          visit(automaton.anyTarget(move));
        }
        for (int k = 1; row[k] >= 0; k++) {
          for (int edge = words.first(state, row[k]); edge >= 0; ) {
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
      for (int k = 0; k < nextSize; k++) {
        if (next[k] == state) {
          return true;
        }
      }
      if (nextSize == FEW) {
        seen = new BitSet();
        for (int k = 0; k < nextSize; k++) {
          seen.set(next[k]);
        }
        seen.set(state);
      }
      return false;
    }

    private void accept(int first, int end, int words) {
      for (int a = 0; a < nextSize; a++) {
        int last = automaton.acceptEnd(next[a]);
        for (int accept = automaton.acceptFirst(next[a]); accept < last; accept++) {
          int pattern = automaton.pattern(accept);
          if ((!fromStart[pattern] || first == 0) && (!toEnd[pattern] || end == words)) {
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
        patterns = Arrays.copyOf(patterns, accepted * 2);
        ends = Arrays.copyOf(ends, accepted * 2);
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
