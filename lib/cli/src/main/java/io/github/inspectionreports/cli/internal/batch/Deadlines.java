package io.github.inspectionreports.cli.internal.batch;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Interrupts threads that read a letter for longer than the user allows. */
final class Deadlines implements AutoCloseable {
  private final int seconds;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to watch.
   *
   * @param seconds how long a letter may take; 0 for as long as it does
   */
  Deadlines(int seconds) {
    this.seconds = seconds;
  }

  /** The time of one letter, which the thread that reads it closes. */
  final class Watch implements AutoCloseable {
    private final Thread reader = Thread.currentThread();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> alarm = clock.schedule(this::ring, seconds, TimeUnit.SECONDS);

    private void ring() {
      if (open.getAndSet(false)) {
        over.set(true);
        reader.interrupt();
      }
    }

    boolean isOver() {
      return over.get();
    }

    @Override
    public void close() {
      alarm.cancel(false);
      if (!open.getAndSet(false)) {
        Thread.interrupted(); // the next letter has its own time
      }
    }
  }

  /** Begins the time of a letter. */
  Watch begin() {
    return new Watch();
  }

  boolean any() {
    return seconds > 0;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
