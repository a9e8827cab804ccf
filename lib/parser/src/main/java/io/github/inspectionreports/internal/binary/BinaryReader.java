package io.github.inspectionreports.internal.binary;

import java.nio.ByteBuffer;

/**
 * Reads numbers and text as {@link BinaryWriter} wrote them, each array in one step: a loop over
 * its elements is slow in a process that has just begun. For use by one thread.
 */
public final class BinaryReader {
  private final ByteBuffer in;

  /**
   * Makes a reader.
   *
   * @param bytes what a writer wrote
   */
  public BinaryReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /** Reads a number. */
  public int number() {
    return in.getInt();
  }

  /** Reads numbers. */
  public int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  /** Reads numbers. */
  public long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** Reads numbers. */
  public double[] doubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  /** Reads truth values. */
  public boolean[] flags() {
    boolean[] values = new boolean[in.getInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.get() != 0;
    }
    return values;
  }

  /** Reads a text. */
  public String text() {
    char[] chars = new char[in.getInt()];
    in.asCharBuffer().get(chars);
    skip(chars.length * Character.BYTES);
    return new String(chars);
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
