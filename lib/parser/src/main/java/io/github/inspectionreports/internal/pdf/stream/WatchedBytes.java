package io.github.inspectionreports.internal.pdf.stream;

import io.github.inspectionreports.internal.budget.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that PDFBox parses: each read counts as work, so that no loop of PDFBox runs for ever. */
public final class WatchedBytes extends RandomAccessReadBuffer {
  private static final int EACH = 1024;

  private final Budget budget = Budget.current();
  private int reads;

  public WatchedBytes(byte[] bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    if (++reads >= EACH) {
      reads = 0;
      budget.work(EACH);
    }
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    budget.work(length / 16 + 1);
    return super.read(bytes, offset, length);
  }
}
