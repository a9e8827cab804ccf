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
  private final Edges edges;

  /** The symbols with which a phrase can begin; no phrase begins with any word. */
  private final BitSet beginnings;

  private final Edges accepts;
  private final boolean[] fromStart;
  private final boolean[] toEnd;

  PhraseMatcher(Symbols symbols, Edges edges, Edges accepts, boolean[] fromStart, boolean[] toEnd) {
    this.symbols = symbols;
    this.edges = edges;
    this.beginnings = edges.symbolsOf(0);
    this.accepts = accepts;
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
    int n = tokens.size();
    List<Match> found = new ArrayList<>();
    int[][] rows = new int[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = symbols.of(tokens, i);
    }
    Walk walk = new Walk();
    for (int first = 0; first < n; first++) {
      if (begins(rows[first])) {
        walk.from(first, tokens, rows, found);
      }
    }
    return found;
  }

  /** Most words begin no phrase; asking this first saves most of the time. */
  private boolean begins(int[] row) {
    for (int k = 1; row[k] >= 0; k++) {
      if (beginnings.get(row[k])) {
        return true;
      }
    }
    return false;
  }

  /** Follows the automaton from one word on. */
  private final class Walk {
    private static final int FEW = 24;

    /** The patterns that end at or before the word reached, in order, and where each ends last. */
    private int[] patterns = new int[FEW];

    private int[] ends = new int[FEW];
    private int accepted;
    private int[] active = new int[FEW * 2];
    private int[] next = new int[FEW * 2];
    private int nextSize;

    /** Made only if many states are active at once, which is rare. */
    private @Nullable BitSet seen;

    void from(int first, Tokens tokens, int[][] rows, List<Match> found) {
      active[0] = 0;
      int size = 1;
      for (int i = first; i < rows.length && size > 0; i++) {
        if (i > first && tokens.breakBefore(i)) {
          break;
        }
        step(size, rows[i]);
        int[] swap = active;
        active = next;
        next = swap;
        size = nextSize;
        accept(size, first, i + 1, rows.length);
      }
      for (int k = 0; k < accepted; k++) {
        found.add(new Match(patterns[k], first, ends[k]));
      }
      accepted = 0;
    }

    private void step(int size, int[] row) {
      nextSize = 0;
      seen = null;
      for (int a = 0; a < size; a++) {
        for (int k = 0; row[k] >= 0; k++) {
          for (int edge = edges.first(active[a], row[k]); edge >= 0; ) {
            visit(edges.target(edge));
            edge = edges.hasNext(edge) ? edge + 1 : -1;
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
        active = Arrays.copyOf(active, nextSize * 2);
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

    private void accept(int size, int first, int end, int words) {
      for (int a = 0; a < size; a++) {
        for (int edge = accepts.first(active[a], 0); edge >= 0; ) {
          int pattern = accepts.target(edge);
          if ((!fromStart[pattern] || first == 0) && (!toEnd[pattern] || end == words)) {
            keep(pattern, end);
          }
          edge = accepts.hasNext(edge) ? edge + 1 : -1;
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
