package io.github.inspectionreports.internal.scoring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The feature vector of a text, in which each is or is not: its features, each once, in the order
 * in which they were found, with the words that show it. Features that the index does not contain
 * are left out.
 */
public final class Features {
  private final BitSet taken;
  private int[] numbers = new int[64];

  /** Where the words of each begin and end; no room for features of which none has words. */
  private int[] spans = {};

  private final BitSet ofNeighbours = new BitSet();
  private int size;

  /**
   * Makes an empty list.
   *
   * @param index the index that gives the numbers
   */
  public Features(FeatureIndex index) {
    this.taken = new BitSet(index.size());
  }

  /**
   * Adds a feature that no words show.
   *
   * @param number its number; nothing is added for {@link FeatureIndex#UNKNOWN}
   */
  public void add(int number) {
    add(number, 0, 0);
  }

  /**
   * Adds a feature.
   *
   * @param number its number; nothing is added for {@link FeatureIndex#UNKNOWN}
   * @param start offset of the words that show it
   * @param end offset after them
   */
  public void add(int number, int start, int end) {
    if (number == FeatureIndex.UNKNOWN || taken.get(number)) {
      return;
    }
    taken.set(number);
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size] = number;
    if (end > 0) {
      if (spans.length < 2 * numbers.length) {
        spans = Arrays.copyOf(spans, 2 * numbers.length);
      }
      spans[2 * size] = start;
      spans[2 * size + 1] = end;
    }
    size++;
  }

  /**
   * Adds a feature of the sentences beside the text.
   *
   * @param number its number; nothing is added for {@link FeatureIndex#UNKNOWN}
   */
  void addOfNeighbours(int number) {
    int before = size;
    add(number);
    ofNeighbours.set(before, size);
  }

  /** Returns whether a feature is one of the sentences beside the text. */
  boolean isOfNeighbours(int i) {
    return ofNeighbours.get(i);
  }

  /** {@return the number of features} */
  public int size() {
    return size;
  }

  /**
   * Returns the number of a feature.
   *
   * @param i its place in the list
   * @return its number in the index
   */
  public int number(int i) {
    return numbers[i];
  }

  /**
   * Returns where the words begin that show a feature.
   *
   * @param i its place in the list
   * @return offset in the text; equal to the {@linkplain #end end} if no words show it
   */
  public int start(int i) {
    return 2 * i < spans.length ? spans[2 * i] : 0;
  }

  /**
   * Returns where the words end that show a feature.
   *
   * @param i its place in the list
   * @return offset after them
   */
  public int end(int i) {
    return 2 * i < spans.length ? spans[2 * i + 1] : 0;
  }

  /**
   * Returns the names of the features, for those who fit a model.
   *
   * @param index the index that gave the numbers
   * @return the names, in order
   */
  public List<String> names(FeatureIndex index) {
    return Arrays.stream(numbers, 0, size).mapToObj(index::name).toList();
  }
}
