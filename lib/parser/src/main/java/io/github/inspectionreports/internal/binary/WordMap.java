package io.github.inspectionreports.internal.binary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A map from words to numbers that are not negative, kept in arrays: a table of hashes with open
 * places. It is ready as soon as the arrays are read, where a map of objects has to be filled word
 * by word. {@link String#hashCode()} is the same everywhere. Immutable and safe for use by many
 * threads.
 */
public final class WordMap {
  /** What {@link #get} returns for a word that is not there. */
  public static final int NONE = -1;

  private static final int FREE = 0;

  /** Spreads words of equal last bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final BinaryStrings words;
  private final int[] numbers;

  /** By place in the table one more than the index of a word; {@link #FREE} for none. */
  private final int[] places;

  private final int shift;

  private WordMap(BinaryStrings words, int[] numbers, int[] places) {
    this.words = words;
    this.numbers = numbers;
    this.places = places;
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(places.length);
  }

  /**
   * Packs a map.
   *
   * @param map a number for each word
   * @return the same map
   */
  public static WordMap of(Map<String, Integer> map) {
    List<String> sorted = map.keySet().stream().sorted().toList();
    int[] numbers = new int[sorted.size()];
    int[] places = new int[Math.max(4, Integer.highestOneBit(sorted.size()) * 4)];
    WordMap words = new WordMap(BinaryStrings.of(sorted), numbers, places);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = map.getOrDefault(sorted.get(i), NONE);
      int place = words.first(sorted.get(i));
      while (places[place] != FREE) {
        place = words.next(place);
      }
      places[place] = i + 1;
    }
    return words;
  }

  /**
   * Reads a map.
   *
   * @param in holds what {@link #write} wrote
   * @return the map
   */
  public static WordMap read(BinaryReader in) {
    return new WordMap(BinaryStrings.read(in), in.ints(), in.ints());
  }

  /**
   * Writes the map.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    words.write(out);
    out.ints(numbers);
    out.ints(places);
  }

  /**
   * Returns the number of a word.
   *
   * @param word the word
   * @return its number; {@link #NONE} if it is not there
   */
  public int get(String word) {
    for (int place = first(word); places[place] != FREE; place = next(place)) {
      int index = places[place] - 1;
      if (words.is(index, word)) {
        return numbers[index];
      }
    }
    return NONE;
  }

  /** {@return whether the map is empty} */
  public boolean isEmpty() {
    return numbers.length == 0;
  }

  private int first(String word) {
    return word.hashCode() * SPREAD >>> shift;
  }

  private int next(int place) {
    return place + 1 & places.length - 1;
  }

  @Override
  public String toString() {
    return words + " " + Arrays.toString(numbers);
  }
}
