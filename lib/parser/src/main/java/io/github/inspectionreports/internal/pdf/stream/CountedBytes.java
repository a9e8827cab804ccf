package io.github.inspectionreports.internal.pdf.stream;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bytes in memory, each of them taken from a budget before it is kept. */
final class CountedBytes extends ByteArrayOutputStream {
  private final Budget budget;
  private final Limit limit;

  CountedBytes(Budget budget, Limit limit) {
    this.budget = budget;
    this.limit = limit;
  }

  @Override
  public synchronized void write(int b) {
    take(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int start, int length) {
    take(length);
    super.write(bytes, start, length);
  }

  void repeat(byte value, int times) {
    byte[] run = new byte[times];
    Arrays.fill(run, value);
    write(run, 0, times);
  }

  private void take(int length) {
    budget.atMost(Limit.STREAM_BYTES, count + (long) length);
    budget.spend(limit, length);
    budget.work(length / 16 + 1);
  }
}
