package io.github.inspectionreports.internal.phrase;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import java.util.Arrays;

/**
 * Where a matcher goes from a state, laid out for what it asks most. Most words of a text are in no
 * pattern, so the moves with any word stand apart from those with a word of their own; and most
 * walks end at their first word, so those of the first state are found by the word's symbol at
 * once.
 */
final class Automaton {
  private final int[] anyOffsets;
  private final int[] anyTargets;
  private final int[] rootOffsets;
  private final int[] rootTargets;
  private final Edges words;
  private final int[] acceptOffsets;
  private final int[] accepted;

  private Automaton(
      int[] anyOffsets,
      int[] anyTargets,
      int[] rootOffsets,
      int[] rootTargets,
      Edges words,
      int[] acceptOffsets,
      int[] accepted) {
    this.anyOffsets = anyOffsets;
    this.anyTargets = anyTargets;
    this.rootOffsets = rootOffsets;
    this.rootTargets = rootTargets;
    this.words = words;
    this.acceptOffsets = acceptOffsets;
    this.accepted = accepted;
  }

  /**
   * Returns the states after the first word of a phrase, each once; no phrase begins with any word.
   */
  int[] fromRoot(int[] symbols) {
    int most = 0;
    for (int symbol : symbols) {
      most += rootOffsets[symbol + 1] - rootOffsets[symbol];
    }
    int[] states = new int[most];
    int n = 0;
    for (int symbol : symbols) {
      for (int move = rootOffsets[symbol]; move < rootOffsets[symbol + 1]; move++) {
        states[n] = rootTargets[move];
        n += isAmong(states, n) ? 0 : 1;
      }
    }
    return n == most ? states : Arrays.copyOf(states, n);
  }

  /** Returns whether the element at an index is before it too. */
  private static boolean isAmong(int[] states, int index) {
    for (int i = 0; i < index; i++) {
      if (states[i] == states[index]) {
        return true;
      }
    }
    return false;
  }

  static Automaton read(BinaryReader in) {
    return new Automaton(
        in.ints(), in.ints(), in.ints(), in.ints(), Edges.read(in), in.ints(), in.ints());
  }

  void write(BinaryWriter out) {
    out.ints(anyOffsets);
    out.ints(anyTargets);
    out.ints(rootOffsets);
    out.ints(rootTargets);
    words.write(out);
    out.ints(acceptOffsets);
    out.ints(accepted);
  }

  /** Returns the {@linkplain Edges#mask masks} of all words that lead on from some states. */
  long goesOn(int[] states) {
    long goesOn = 0;
    for (int state : states) {
      goesOn |= words.masks(state);
      if (anyFirst(state) < anyEnd(state)) {
        goesOn |= Edges.mask(Symbols.ANY);
      }
    }
    return goesOn;
  }

  /** Returns where in {@link #anyTarget} the moves of a state with any word begin. */
  int anyFirst(int state) {
    return anyOffsets[state];
  }

  /** Returns where they end. */
  int anyEnd(int state) {
    return anyOffsets[state + 1];
  }

  int anyTarget(int move) {
    return anyTargets[move];
  }

  /** Returns the moves with words of their own. */
  Edges words() {
    return words;
  }

  /** Returns where in {@link #pattern} the patterns that end in a state begin. */
  int acceptFirst(int state) {
    return acceptOffsets[state];
  }

  /** Returns where they end. */
  int acceptEnd(int state) {
    return acceptOffsets[state + 1];
  }

  int pattern(int accept) {
    return accepted[accept];
  }

  /** Collects moves and ends. */
  static final class Builder {
    private final Edges.Builder words = new Edges.Builder();
    private final Pairs any = new Pairs();
    private final Pairs root = new Pairs();
    private final Pairs ends = new Pairs();

    /** Adds a move. */
    void move(int state, int symbol, int target) {
      if (symbol == Symbols.ANY) {
        any.add(state, target);
      } else if (state == 0) {
        root.add(symbol, target);
      } else {
        words.add(state, symbol, target);
      }
    }

    /** Adds the end of a pattern. */
    void end(int state, int pattern) {
      ends.add(state, pattern);
    }

    Automaton build(int states, int symbols) {
      int[] anyTargets = any.seconds();
      int[] accepted = ends.seconds();
      int[] rootTargets = root.seconds();
      return new Automaton(
          any.offsets(states),
          anyTargets,
          root.offsets(symbols),
          rootTargets,
          words.build(states),
          ends.offsets(states),
          accepted);
    }
  }

  /** Pairs of numbers, sorted and then grouped by the first. */
  private static final class Pairs {
    private long[] pairs = new long[64];
    private int size;

    void add(int first, int second) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = (long) first << Integer.SIZE | second;
    }

    /** Returns the second numbers by the first, and sorts the pairs. */
    int[] seconds() {
      Arrays.sort(pairs, 0, size);
      int[] seconds = new int[size];
      for (int i = 0; i < size; i++) {
        seconds[i] = (int) pairs[i];
      }
      return seconds;
    }

    /** Returns where among the second numbers those of each first number begin. */
    int[] offsets(int firsts) {
      int[] offsets = new int[firsts + 1];
      for (int i = 0; i < size; i++) {
        offsets[(int) (pairs[i] >>> Integer.SIZE) + 1]++;
      }
      for (int f = 0; f < firsts; f++) {
        offsets[f + 1] += offsets[f];
      }
      return offsets;
    }
  }
}
