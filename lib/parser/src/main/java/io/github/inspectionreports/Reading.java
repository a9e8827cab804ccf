package io.github.inspectionreports;

import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.budget.BudgetException;
import java.io.IOException;
import java.io.InputStream;

/** The reading of one document within its limits, and what comes out where it must stop. */
final class Reading {
  private Reading() {}

  /** Some stages of reading. */
  interface Stages<T> {
    T run() throws UnreadableLetterException;
  }

  /**
   * Runs stages within limits.
   *
   * @throws UnreadableLetterException if they say so, if the document is over a limit, or if the
   *     thread is interrupted
   */
  static <T> T run(Limits limits, String name, Stages<T> stages) throws UnreadableLetterException {
    try (Budget budget = Budget.open(limits)) {
      budget.look();
      return stages.run();
    } catch (BudgetException e) {
      Limit limit = e.limit();
      String message = String.valueOf(e.getMessage());
      throw limit == null
          ? new UnreadableLetterException(Reason.INTERRUPTED, name, message)
          : new UnreadableLetterException(name, limit, message);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // The last belt: the limits should have ended this before, and where a caller raised them
      // or gave the process little memory, one document is no reason to end the caller's thread.
      throw new UnreadableLetterException(
          Reason.TOO_LARGE,
          name,
          "reading it takes more memory than the process has; give it more, or lower the limits",
          e);
    }
  }

  /** Reads a stream to its end, or to where it is over the limit. */
  static byte[] bytes(InputStream in) throws IOException {
    long most = Budget.current().most(Limit.BYTES);
    return in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
  }

  /** Reports that bytes could not be read: an interrupt closes a file while it is read. */
  static UnreadableLetterException failed(String name, String message, IOException cause) {
    return Thread.currentThread().isInterrupted()
        ? new UnreadableLetterException(
            Reason.INTERRUPTED,
            name,
            "the thread that read it was interrupted; read it again",
            cause)
        : new UnreadableLetterException(Reason.IO, name, message, cause);
  }
}
