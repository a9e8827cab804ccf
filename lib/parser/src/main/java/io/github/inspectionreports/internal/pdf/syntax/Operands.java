package io.github.inspectionreports.internal.pdf.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of numbers and other values. Numbers are kept unboxed, because a page has many
 * thousands of them.
 */
public final class Operands {
  /** More than any sane array or operator has; what comes after is dropped. */
  private static final int MOST = 1 << 20;

  private double[] numbers = new double[8];
  private @Nullable Object[] values = new @Nullable Object[8];
  private int size;

  void add(double number) {
    add(number, null);
  }

  void add(Object value) {
    add(0, value);
  }

  private void add(double number, @Nullable Object value) {
    if (size == MOST) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    numbers[size] = number;
    values[size++] = value;
  }

  public void clear() {
    Arrays.fill(values, 0, size, null);
    size = 0;
  }

  public int size() {
    return size;
  }

  public boolean isNumber(int index) {
    return index >= 0 && index < size && values[index] == null;
  }

  /** Returns the number at an index, 0 if there is none. */
  public double number(int index) {
    return isNumber(index) ? numbers[index] : 0;
  }

  /** Returns the number so many places before the end, 1 being the last. */
  public double fromEnd(int places) {
    return number(size - places);
  }

  /** Returns the value at an index, null if there is none or if it is a number. */
  public @Nullable Object value(int index) {
    return index >= 0 && index < size ? values[index] : null;
  }

  /** Returns the last value, null if there is none or if it is a number. */
  public @Nullable Object last() {
    return value(size - 1);
  }
}
