package io.github.inspectionreports.internal.budget;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

/**
 * What reading one document has taken so far. It belongs to the thread that reads, so that a loop
 * of any stage can look at it without every value of every stage carrying it along.
 *
 * <p>{@link #step} is for loops: it costs a few nanoseconds, and looks at the interrupt and at the
 * processor's time each few thousand units of work.
 */
public final class Budget implements AutoCloseable {
  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

  /** So many units of work, of about 10 to 100 ns each, pass between two looks at the clock. */
  private static final int LOOK = 20_000;

  /** This part of a document's time passes by the clock alone. */
  private static final int UNASKED = 8;

  /** Asking for the processor's time costs far more than the clock's, so it is asked seldom. */
  private static final long EACH_NANOS = 20_000_000;

  private final @Nullable Budget before;
  private final Limits limits;
  private final long[] spent = new long[Limit.values().length];
  private final long nanos;
  private final long begun = System.nanoTime();
  private long asked = begun;
  private int steps;

  /**
   * What the processor's time was at the beginning, at the least; 0 as long as nobody has asked.
   * The class that measures it takes a while to load, and most documents are read before it is
   * needed.
   */
  private long started;

  private Budget(Limits limits, @Nullable Budget before) {
    this.limits = limits;
    this.before = before;
    this.nanos =
        Math.min(limits.of(Limit.CPU_MILLISECONDS), Long.MAX_VALUE / 1_000_000) * 1_000_000;
    this.started = nanos / UNASKED < EACH_NANOS ? ProcessorTime.now() : 0;
  }

  /**
   * Begins to read a document on this thread.
   *
   * @param limits its limits
   * @return the budget; closing it ends the reading
   */
  public static Budget open(Limits limits) {
    Budget budget = new Budget(limits, CURRENT.get());
    CURRENT.set(budget);
    return budget;
  }

  /**
   * Returns the budget of the document that this thread reads.
   *
   * @return the budget; one without an end in sight where none was opened, as in tests of a stage
   */
  public static Budget current() {
    Budget budget = CURRENT.get();
    return budget == null ? new Budget(Limits.DEFAULT, null) : budget;
  }

  /**
   * Counts work of the document that this thread reads.
   *
   * @param work about how many elements or characters were looked at
   * @throws BudgetException if the thread is interrupted or the time is over
   */
  public static void step(int work) {
    Budget budget = CURRENT.get();
    if (budget != null) {
      budget.work(work);
    }
  }

  /**
   * Counts work.
   *
   * @param work about how many elements or characters were looked at
   * @throws BudgetException if the thread is interrupted or the time is over
   */
  public void work(int work) {
    steps += work;
    if (steps >= LOOK || steps < 0) {
      steps = 0;
      look();
    }
  }

  /**
   * Looks at the interrupt and the time now.
   *
   * @throws BudgetException if the thread is interrupted or the time is over
   */
  public void look() {
    if (Thread.currentThread().isInterrupted()) {
      throw BudgetException.interrupted();
    }
    long clock = System.nanoTime();
    if (clock - asked > EACH_NANOS) {
      asked = clock;
      lookAtTime(clock - begun);
    }
  }

  /**
   * The processor's time is never more than the clock's, so the first part is not asked for. Of
   * what the clock says then, half the limit counts at most: the machine may have been asleep.
   */
  private void lookAtTime(long passed) {
    if (passed <= nanos / UNASKED) {
      return;
    }
    long time = ProcessorTime.now();
    if (started == 0) {
      started = time - Math.min(passed, nanos / 2);
    }
    if (time - started > nanos) {
      throw BudgetException.over(Limit.CPU_MILLISECONDS, limits.of(Limit.CPU_MILLISECONDS));
    }
  }

  /**
   * Takes from a limit.
   *
   * @param limit which
   * @param amount how much
   * @throws BudgetException if there is not so much left
   */
  public void spend(Limit limit, long amount) {
    long all = spent[limit.ordinal()] += amount;
    if (all > limits.of(limit)) {
      throw BudgetException.over(limit, limits.of(limit));
    }
  }

  /**
   * Refuses more than a limit at once, of what is counted again for each page or stream.
   *
   * @param limit which
   * @param amount how much
   * @throws BudgetException if it is more than the limit
   */
  public void atMost(Limit limit, long amount) {
    if (amount > limits.of(limit)) {
      throw BudgetException.over(limit, limits.of(limit));
    }
  }

  /**
   * Returns how much may still be taken.
   *
   * @param limit of which
   * @return the rest, not below 0
   */
  public long left(Limit limit) {
    return Math.max(0, limits.of(limit) - spent[limit.ordinal()]);
  }

  /**
   * Returns a limit.
   *
   * @param limit which
   * @return its value
   */
  public long most(Limit limit) {
    return limits.of(limit);
  }

  /** Ends the reading. */
  @Override
  public void close() {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }

  /** The processor's time of this thread; where the JVM does not say, the clock's. */
  private static final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static long now() {
      try {
        long time = THREADS.getCurrentThreadCpuTime();
        return time < 0 ? System.nanoTime() : time;
      } catch (UnsupportedOperationException e) {
        return System.nanoTime(); // virtual threads
      }
    }
  }
}
