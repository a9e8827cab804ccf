package io.github.inspectionreports.internal.phrase;

import io.github.inspectionreports.internal.binary.BinaryReader;
import io.github.inspectionreports.internal.binary.BinaryWriter;
import java.util.Arrays;

/**
 * The edges of a graph, packed: for a state and a symbol the states that follow. States and symbols
 * are numbers from 0 to {@link #MOST}.
 */
final class Edges {
  private static final int BITS = 21;

  /** The largest number that a state or a symbol can have. */
  static final int MOST = (1 << BITS) - 1;

  private final int[] offsets;
  private final long[] edges;

  /** For each state one bit for all symbols alike in their last six bits: most asks end here. */
  private final long[] masks;

  private Edges(int[] offsets, long[] edges, long[] masks) {
    this.offsets = offsets;
    this.edges = edges;
    this.masks = masks;
  }

  static Edges read(BinaryReader in) {
    return new Edges(in.ints(), in.longs(), in.longs());
  }

  void write(BinaryWriter out) {
    out.ints(offsets);
    out.longs(edges);
    out.longs(masks);
  }

  /** Returns the bit of a symbol in masks; some symbols share one. */
  static long mask(int symbol) {
    return 1L << symbol;
  }

  /** Returns the bits of all symbols that lead on from a state. */
  long masks(int state) {
    return masks[state];
  }

  /** Returns the index of the first edge of a state with a symbol, or a negative number. */
  int first(int state, int symbol) {
    if ((masks[state] & mask(symbol)) == 0) {
      return -1;
    }
    long wanted = (long) state << BITS | symbol;
    int low = offsets[state];
    int end = offsets[state + 1];
    int high = end - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (edges[middle] >>> BITS < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return low < end && edges[low] >>> BITS == wanted ? low : -1;
  }

  /** Returns whether the edge after this one has the same state and symbol. */
  boolean hasNext(int edge) {
    return edge + 1 < edges.length && edges[edge + 1] >>> BITS == edges[edge] >>> BITS;
  }

  int target(int edge) {
    return (int) (edges[edge] & MOST);
  }

  /** Collects edges. */
  static final class Builder {
    private long[] edges = new long[256];
    private int size;

    void add(int state, int symbol, int target) {
      if (size == edges.length) {
        edges = Arrays.copyOf(edges, size * 2);
      }
      edges[size++] = ((long) state << BITS | symbol) << BITS | target;
    }

    Edges build(int states) {
      long[] sorted = Arrays.copyOf(edges, size);
      Arrays.sort(sorted);
      int[] offsets = new int[states + 1];
      long[] masks = new long[states];
      for (long edge : sorted) {
        int state = (int) (edge >>> (2 * BITS));
        offsets[state + 1]++;
        masks[state] |= mask((int) (edge >>> BITS));
      }
      for (int s = 0; s < states; s++) {
        offsets[s + 1] += offsets[s];
      }
      return new Edges(offsets, sorted, masks);
    }
  }
}
