package io.github.inspectionreports.internal.binary;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list of strings kept as one text; each is cut out when it is asked for. Immutable. */
public final class BinaryStrings extends AbstractList<String> implements RandomAccess {
  private final String text;

  /** Where in the text each string begins, and where the last one ends. */
  private final int[] offsets;

  private BinaryStrings(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * Packs strings.
   *
   * @param strings the strings
   * @return the same strings
   */
  public static BinaryStrings of(List<String> strings) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[strings.size() + 1];
    int n = 0;
    for (String string : strings) {
      text.append(string);
      offsets[++n] = text.length();
    }
    return new BinaryStrings(text.toString(), offsets);
  }

  /**
   * Reads strings.
   *
   * @param in holds what {@link #write} wrote
   * @return the strings
   */
  public static BinaryStrings read(BinaryReader in) {
    return new BinaryStrings(in.text(), in.ints());
  }

  /**
   * Writes the strings.
   *
   * @param out where to
   */
  public void write(BinaryWriter out) {
    out.text(text);
    out.ints(offsets);
  }

  @Override
  public String get(int index) {
    return text.substring(offsets[index], offsets[index + 1]);
  }

  /** Returns whether a string of the list equals another, without cutting it out. */
  boolean is(int index, String other) {
    int start = offsets[index];
    return offsets[index + 1] - start == other.length() && text.startsWith(other, start);
  }

  @Override
  public int size() {
    return offsets.length - 1;
  }
}
