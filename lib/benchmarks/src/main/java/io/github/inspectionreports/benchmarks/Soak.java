package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many threads read letters with one parser for a while. Each report must equal the one that a
 * single thread made before; the heap that is held must not grow.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), the number of threads (64
 * without it), and of minutes (10). The status is 1 where a report differs or a thread fails.
 */
public final class Soak {
  private static final int THREADS = 64;
  private static final int MINUTES = 10;
  private static final long SEED = 20240612;
  private static final double MEGABYTE = 1e6;

  private final ReportParser parser = ReportParser.create();
  private final List<byte[]> letters = new ArrayList<>();
  private final List<Report> expected = new ArrayList<>();
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong different = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private int unreadable;

  private Soak(List<byte[]> files) {
    for (byte[] file : files) {
      try {
        expected.add(parser.parse(file, "letter"));
        letters.add(file);
      } catch (UnreadableLetterException e) {
        unreadable++;
      }
    }
  }

  /**
   * Runs it and prints a line each minute.
   *
   * @param args a folder of PDFs, a number of threads and of minutes, all optional
   * @throws IOException if the folder cannot be read
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : THREADS;
    int minutes = args.length > 2 ? Integer.parseInt(args[2]) : MINUTES;
    Soak soak = new Soak(Letters.of(args));
    System.exit(soak.run(threads, minutes) ? 0 : 1);
  }

  private boolean run(int threads, int minutes) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d letters; %d files that cannot be read are left out%n",
        letters.size(),
        unreadable);
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      SplittableRandom random = new SplittableRandom(SEED + i);
      Thread thread = new Thread(() -> readUntil(end, random), "reader " + i);
      thread.setUncaughtExceptionHandler(
          (of, thrown) -> {
            failed.incrementAndGet();
            out.println(of.getName() + ": " + thrown);
          });
      running.add(thread);
      thread.start();
    }
    for (int minute = 0; minute <= minutes; minute++) {
      out.printf(
          Locale.ROOT,
          "%d min: %d letters read, %d reports differ, %d threads failed, %.0f MB in use%n",
          minute,
          read.get(),
          different.get(),
          failed.get(),
          MemoryBenchmark.held() / MEGABYTE);
      Thread.sleep(Math.max(0, Math.min(60_000, (end - System.nanoTime()) / 1_000_000)));
    }
    for (Thread thread : running) {
      thread.join();
    }
    out.printf(
        Locale.ROOT,
        "end: %d letters read by %d threads, %d reports differ, %d threads failed, %.0f MB held%n",
        read.get(),
        threads,
        different.get(),
        failed.get(),
        MemoryBenchmark.held() / MEGABYTE);
    return different.get() == 0 && failed.get() == 0;
  }

  private void readUntil(long end, SplittableRandom random) {
    while (System.nanoTime() < end) {
      int at = random.nextInt(letters.size());
      try {
        if (!parser.parse(letters.get(at), "letter").equals(expected.get(at))) {
          different.incrementAndGet();
        }
      } catch (UnreadableLetterException e) {
        throw new IllegalStateException(e);
      }
      read.incrementAndGet();
    }
  }
}
