package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a call takes in a process that has made many: a letter by its number of pages, with which
 * the time should grow and not with its square, and a sentence. With {@code -prof gc} it shows what
 * each allocates.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class WarmBenchmark {
  /** A composed letter, and a parser that takes one of any length. */
  @State(Scope.Benchmark)
  public static class Letter {
    private static final long ANY = 1L << 30;

    /** How many pages it has. */
    @Param({"4", "10", "100", "1000"})
    private int pages;

    private byte[] pdf = {};

    private final ReportParser parser =
        ReportParser.builder()
            .limit(Limit.CHARACTERS, ANY)
            .limit(Limit.LINES, ANY)
            .limit(Limit.SENTENCES, ANY)
            .limit(Limit.OPERATORS, ANY)
            .limit(Limit.RUNS, ANY)
            .limit(Limit.CPU_MILLISECONDS, ANY)
            .build();

    /** Makes the state. */
    public Letter() {}

    /**
     * Draws the letter.
     *
     * @throws IOException never
     */
    @Setup
    public void draw() throws IOException {
      pdf = ComposedLetter.pdf(pages);
    }
  }

  /** A parser. */
  @State(Scope.Benchmark)
  public static class Parser {
    private final ReportParser parser = ReportParser.create();

    /** Makes the state. */
    public Parser() {}
  }

  /** Makes the benchmark. */
  public WarmBenchmark() {}

  /**
   * Reads a letter.
   *
   * @param letter the letter
   * @return what it says
   * @throws UnreadableLetterException never
   */
  @Benchmark
  public Report parse(Letter letter) throws UnreadableLetterException {
    return letter.parser.parse(letter.pdf, "composed.pdf");
  }

  /**
   * Explains a sentence.
   *
   * @param made the parser
   * @return the explanation
   * @throws UnreadableLetterException never
   */
  @Benchmark
  public Explanation explain(Parser made) throws UnreadableLetterException {
    return made.parser.explain("Supervision is not effective.", SectionKind.FINDINGS);
  }
}
