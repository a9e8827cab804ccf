package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What many phrase rows of a caller's cost: how much longer a parser takes to build and a letter to
 * parse with 5,000 rows on top of the bundled rules. Both take turns, letter by letter, and the
 * processor's time counts, not the clock's, so that other work on the machine burdens both little
 * and alike; the figures are medians of the rounds that count.
 *
 * <p>The rows are made of words that letters use, for rows that begin with strangers' words would
 * cost a parse nothing.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), the number of rounds (15
 * without it), of which the first third warms up, and the number of rows.
 */
public final class ManyRowsBenchmark {
  private static final int ROUNDS = 15;
  private static final int ROWS = 5_000;

  private static final String[] FIRST = {
    "children",
    "social workers",
    "plans",
    "assessments",
    "managers",
    "leaders",
    "visits",
    "records",
    "care leavers",
    "supervision",
    "audits",
    "thresholds",
    "strategy meetings",
    "foster carers",
    "referrals",
    "the virtual school",
    "reviews",
    "panels",
    "families",
    "partners"
  };

  private static final String[] MIDDLE = {
    "(is|are) ~2",
    "(was|were) ~1",
    "(has|have) ~2",
    "(can|could) be",
    "do not ~2",
    "(do|does)",
    "remain* ~1",
    "need* to be ~1",
    "(is|are) becoming",
    "(is|are) held to be"
  };

  private static final String[] LAST = {
    "threadbare",
    "muddied",
    "adrift",
    "on the money",
    "well judged (in time)?",
    "out of kilter",
    "worn thin",
    "first rate",
    "half hearted",
    "a patchwork",
    "lost in transit",
    "made to measure",
    "in good heart",
    "wide of the mark",
    "up to scratch",
    "below par",
    "on the mend",
    "ill matched",
    "in safe hands",
    "overdue (for weeks)?",
    "out of step",
    "hit and miss",
    "beyond reproach",
    "at arm's length",
    "in short supply"
  };

  private ManyRowsBenchmark() {}

  /**
   * Runs the comparison and prints it.
   *
   * @param args a folder of PDFs, a number of rounds and a number of rows, all optional
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<byte[]> letters = Letters.of(args);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    int rows = args.length > 2 ? Integer.parseInt(args[2]) : ROWS;
    RuleSet few = RuleSet.bundled();
    RuleSet many = few.with(table(rows));
    int warm = rounds / 3;
    double[][] build = new double[2][rounds - warm];
    double[][] parse = new double[2][rounds - warm];
    double[] ratios = new double[rounds - warm];
    long read = 0;
    for (int round = 0; round < rounds; round++) {
      long start = now();
      ReportParser small = ReportParser.builder().rules(few).build();
      long middle = now();
      ReportParser large = ReportParser.builder().rules(many).build();
      long end = now();
      long[] times = new long[2];
      for (byte[] letter : letters) {
        times[0] += time(small, letter);
        times[1] += time(large, letter);
        read++;
      }
      if (round >= warm) {
        int at = round - warm;
        build[0][at] = (middle - start) / 1e6;
        build[1][at] = (end - middle) / 1e6;
        parse[0][at] = times[0] / 1e6 / letters.size();
        parse[1][at] = times[1] / 1e6 / letters.size();
        ratios[at] = (double) times[1] / times[0];
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "%d rows; %d letters read, each twice%n"
                + "build: bundled %.0f ms, with the rows %.0f ms: %.0f ms more%n"
                + "parse: bundled %.2f ms, with the rows %.2f ms a letter: ratio %.2f (%.2f to %.2f)%n",
            rows,
            read,
            median(build[0]),
            median(build[1]),
            median(build[1]) - median(build[0]),
            median(parse[0]),
            median(parse[1]),
            median(ratios),
            Arrays.stream(ratios).min().orElseThrow(),
            Arrays.stream(ratios).max().orElseThrow());
  }

  /** The time that this thread had a processor, in nanoseconds. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long time(ReportParser parser, byte[] letter) {
    long start = now();
    try {
      return parser.parse(letter, "letter").sections().isEmpty() ? 0 : now() - start;
    } catch (UnreadableLetterException e) {
      return 0; // neither of the two reads it
    }
  }

  private static Table table(int rows) {
    List<Row> made = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      String first = FIRST[i % FIRST.length];
      String middle = MIDDLE[i / FIRST.length % MIDDLE.length];
      String last = LAST[i / (FIRST.length * MIDDLE.length) % LAST.length];
      String number = i < FIRST.length * MIDDLE.length * LAST.length ? "" : " number " + i;
      made.add(
          Row.of(
              "own-" + i,
              "pattern",
              first + " " + middle + " " + last + number,
              "cue",
              i % 3 == 0 ? "praise" : "criticism"));
    }
    return new Table(Table.PHRASES, made);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
