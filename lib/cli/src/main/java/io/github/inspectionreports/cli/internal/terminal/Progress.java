package io.github.inspectionreports.cli.internal.terminal;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that shows how much of long work is done, how fast it goes and how long the
 * rest will take; nothing where nobody looks.
 */
public final class Progress implements AutoCloseable {
  private static final int BAR = 20;
  private static final int ROOM_FOR_BAR = 60;

  /** After so many seconds and letters the rate says something of the rest. */
  private static final double SOON = 2;

  private static final int FEW = 4;

  private final Terminal terminal;
  private final int total;
  private final LongSupplier clock;
  private final long begun;
  private int done;
  private int shown;

  public Progress(Terminal terminal, int total) {
    this(terminal, total, System::nanoTime);
  }

  /**
   * Begins to count.
   *
   * @param total how many letters there are
   * @param clock the time, in nanoseconds from any moment
   */
  Progress(Terminal terminal, int total, LongSupplier clock) {
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  /** Counts a letter. */
  public void done(String id) {
    done++;
    if (terminal.moves()) {
      String line = line(Wrapped.printable(id));
      int most = Math.max(10, terminal.columns() - 1);
      line = line.length() > most ? line.substring(0, most) : line;
      terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      terminal.err().flush();
      shown = line.length();
    }
  }

  /** Whole seconds since the work began. */
  public long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(clock.getAsLong() - begun);
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown > 0) {
      terminal.err().print("\r" + " ".repeat(shown) + "\r");
      terminal.err().flush();
      shown = 0;
    }
  }

  private String line(String id) {
    StringBuilder line = new StringBuilder();
    if (terminal.columns() >= ROOM_FOR_BAR) {
      int filled = (int) ((long) BAR * done / Math.max(1, total));
      line.append('[').append("#".repeat(filled)).append(".".repeat(BAR - filled)).append("]  ");
    }
    line.append(done).append(" of ").append(total);
    double seconds = (clock.getAsLong() - begun) / 1e9;
    if (seconds >= SOON && done >= FEW) {
      double rate = done / seconds;
      line.append(String.format(Locale.ROOT, rate < 10 ? ", %.1f/s" : ", %.0f/s", rate));
      if (done < total) {
        line.append(", ").append(duration(Math.round((total - done) / rate))).append(" left");
      }
    }
    return line.append("  ").append(id).toString();
  }

  /** A duration in words, in its two largest units. */
  public static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
