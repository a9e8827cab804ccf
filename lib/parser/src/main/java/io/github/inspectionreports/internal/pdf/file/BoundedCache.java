package io.github.inspectionreports.internal.pdf.file;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Where PDFBox keeps the streams of a locked PDF once it has unlocked them: within the budget. */
final class BoundedCache implements RandomAccessStreamCache {
  private final Budget budget = Budget.current();

  @Override
  public RandomAccess createBuffer() {
    return new RandomAccessReadWriteBuffer() {
      @Override
      public void write(int b) throws IOException {
        budget.spend(Limit.UNPACKED_BYTES, 1);
        super.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        budget.spend(Limit.UNPACKED_BYTES, length);
        super.write(bytes, offset, length);
      }
    };
  }

  @Override
  public void close() {
    // The buffers are plain memory.
  }
}
