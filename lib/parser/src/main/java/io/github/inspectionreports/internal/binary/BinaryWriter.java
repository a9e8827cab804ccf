package io.github.inspectionreports.internal.binary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes what {@link BinaryReader} reads. For use by one thread. */
public final class BinaryWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Makes a writer with nothing in it. */
  public BinaryWriter() {}

  /**
   * Writes a number.
   *
   * @param value the number
   */
  public void number(int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /**
   * Writes numbers.
   *
   * @param values the numbers
   */
  public void ints(int[] values) {
    number(values.length);
    plainInts(values);
  }

  /**
   * Writes numbers without saying how many they are.
   *
   * @param values the numbers
   */
  public void plainInts(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.writeBytes(bytes.array());
  }

  /**
   * Writes bytes.
   *
   * @param values the bytes
   */
  public void bytes(byte[] values) {
    number(values.length);
    out.writeBytes(values);
  }

  /**
   * Writes numbers.
   *
   * @param values the numbers
   */
  public void longs(long[] values) {
    number(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    bytes.asLongBuffer().put(values);
    out.writeBytes(bytes.array());
  }

  /**
   * Writes numbers.
   *
   * @param values the numbers
   */
  public void doubles(double[] values) {
    number(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
    bytes.asDoubleBuffer().put(values);
    out.writeBytes(bytes.array());
  }

  /**
   * Writes truth values.
   *
   * @param values the values
   */
  public void flags(boolean[] values) {
    number(values.length);
    for (boolean value : values) {
      out.write(value ? 1 : 0);
    }
  }

  /**
   * Writes a text.
   *
   * @param text the text
   */
  public void text(String text) {
    number(text.length());
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text);
    out.writeBytes(bytes.array());
  }

  /** {@return the bytes written} */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
