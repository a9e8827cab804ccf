package io.github.inspectionreports.internal.pdf.stream;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Undoes the common packing of streams and says where it is damaged. */
final class Flate {
  private static final int HEADER = 2;
  private static final int CHUNK = 1 << 20;

  private final Budget budget;
  private final Limit limit;
  private byte[] bytes = new byte[0];
  private int size;

  Flate(Budget budget, Limit limit) {
    this.budget = budget;
    this.limit = limit;
  }

  /**
   * Unpacks bytes.
   *
   * @param packed the packed bytes
   * @return those before the damage, if there is any
   */
  DecodedStream inflate(byte[] packed) {
    if (packed.length == 0) {
      return new DecodedStream(packed, "a stream is empty");
    }
    String fault = run(packed, 0, false);
    if (fault != null && size == 0 && packed.length > HEADER) {
      run(packed, HEADER, true); // the first two bytes say only how it was packed
    } else if (fault != null && onlyTheCheckIsMissing(packed)) {
      fault = null;
    }
    return new DecodedStream(size == bytes.length ? bytes : Arrays.copyOf(bytes, size), fault);
  }

  private @Nullable String run(byte[] packed, int start, boolean bare) {
    Inflater inflater = new Inflater(bare);
    try {
      inflater.setInput(packed, start, packed.length - start);
      grow(Math.max(1024L, packed.length * 5L));
      while (!inflater.finished()) {
        if (size == bytes.length) {
          grow(size * 2L);
        }
        int count = inflater.inflate(bytes, size, Math.min(CHUNK, bytes.length - size));
        size += count;
        budget.spend(limit, count);
        budget.work(count / 16);
        if (count == 0 && !inflater.finished()) {
          return "a stream ends early";
        }
      }
      return null;
    } catch (DataFormatException e) {
      return "a stream is damaged";
    } finally {
      inflater.end();
    }
  }

  private void grow(long wanted) {
    long most = Math.min(budget.most(Limit.STREAM_BYTES), budget.left(limit) + size);
    if (wanted > most && size >= most) {
      budget.atMost(Limit.STREAM_BYTES, size + 1L);
      budget.spend(limit, budget.left(limit) + 1);
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, most));
  }

  /** Some writers leave the check sum at the end out, and nothing else is missing. */
  private static boolean onlyTheCheckIsMissing(byte[] packed) {
    Inflater inflater = new Inflater(true);
    byte[] ignored = new byte[1 << 13];
    try {
      inflater.setInput(packed, HEADER, Math.max(0, packed.length - HEADER));
      while (!inflater.finished()) {
        if (inflater.inflate(ignored) == 0 && !inflater.finished()) {
          return false;
        }
      }
      return inflater.getRemaining() < 4;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
