package io.github.inspectionreports.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.VisitKind;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What reading takes of memory, and of the processor by the kind of letter: the heap that a parser
 * holds before and after it has read letters, and what each letter allocates and takes. Figures of
 * allocation hardly depend on other work on the machine.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), and the number of rounds
 * (3 without it), of which the last counts.
 */
public final class MemoryBenchmark {
  private static final int ROUNDS = 3;
  private static final int COLLECTIONS = 4;
  private static final double MEGABYTE = 1e6;

  private MemoryBenchmark() {}

  /** What the letters of one kind took together. */
  private static final class Totals {
    int letters;
    long bytes;
    long characters;
    long allocated;
    long nanos;
  }

  /**
   * Measures and prints.
   *
   * @param args a folder of PDFs and a number of rounds, both optional
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<byte[]> letters = Letters.of(args);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    long empty = held();
    ReportParser parser = ReportParser.create();
    long made = held();
    Map<VisitKind, Totals> kinds = new EnumMap<>(VisitKind.class);
    for (int round = 0; round < rounds; round++) {
      kinds.clear();
      for (byte[] letter : letters) {
        measure(parser, letter, kinds);
      }
    }
    long used = held();
    Reference.reachabilityFence(parser);
    Reference.reachabilityFence(letters);
    print(made - empty, used - empty, kinds);
  }

  private static void measure(ReportParser parser, byte[] letter, Map<VisitKind, Totals> kinds) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try {
      long before = thread.getCurrentThreadAllocatedBytes();
      long start = thread.getCurrentThreadCpuTime();
      Report report = parser.parse(letter, "letter");
      long end = thread.getCurrentThreadCpuTime();
      long after = thread.getCurrentThreadAllocatedBytes();
      Totals of = kinds.computeIfAbsent(report.visit().kind(), kind -> new Totals());
      of.letters++;
      of.bytes += letter.length;
      of.characters += report.text().length();
      of.allocated += after - before;
      of.nanos += end - start;
    } catch (UnreadableLetterException e) {
      // What is not a letter takes next to nothing.
    }
  }

  /** The heap that is in use once what nobody uses has gone. */
  static long held() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void print(long made, long used, Map<VisitKind, Totals> kinds) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "a parser holds %.1f MB, and %.1f MB once it has read letters%n"
            + "%-20s %7s %9s %11s %12s %8s%n",
        made / MEGABYTE,
        used / MEGABYTE,
        "kind",
        "letters",
        "kB a file",
        "characters",
        "MB allocated",
        "ms");
    Totals all = new Totals();
    kinds.forEach(
        (kind, of) -> {
          line(out, kind.name(), of);
          all.letters += of.letters;
          all.bytes += of.bytes;
          all.characters += of.characters;
          all.allocated += of.allocated;
          all.nanos += of.nanos;
        });
    line(out, "all", all);
  }

  private static void line(PrintStream out, String name, Totals of) {
    double letters = Math.max(1, of.letters);
    out.printf(
        Locale.ROOT,
        "%-20s %7d %9.0f %11.0f %12.2f %8.2f%n",
        name,
        of.letters,
        of.bytes / letters / 1e3,
        of.characters / letters,
        of.allocated / letters / MEGABYTE,
        of.nanos / letters / MEGABYTE);
  }
}
