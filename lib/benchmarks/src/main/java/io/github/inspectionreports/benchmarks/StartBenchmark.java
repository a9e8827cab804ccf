package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** What the first call of a process takes: each is measured once in a process of its own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
  /** A composed letter. */
  @State(Scope.Benchmark)
  public static class Letter {
    private byte[] pdf = {};

    /** Makes the state. */
    public Letter() {}

    /**
     * Draws the letter.
     *
     * @throws IOException never
     */
    @Setup
    public void draw() throws IOException {
      pdf = ComposedLetter.pdf();
    }
  }

  /** Phrase rows of a caller's. */
  @State(Scope.Benchmark)
  public static class Rows {
    /** How many. */
    @Param({"1", "5000", "20000"})
    private int rows;

    /** Makes the state. */
    public Rows() {}
  }

  /** Makes the benchmark. */
  public StartBenchmark() {}

  /**
   * Makes a parser.
   *
   * @return the parser
   */
  @Benchmark
  public ReportParser create() {
    return ReportParser.create();
  }

  /**
   * Makes a parser and reads a letter. PDFBox is loaded already, since it drew the letter.
   *
   * @param letter the letter
   * @return what it says
   * @throws UnreadableLetterException never
   */
  @Benchmark
  public Report createAndRead(Letter letter) throws UnreadableLetterException {
    return ReportParser.create().parse(letter.pdf, "composed.pdf");
  }

  /**
   * Makes a parser and explains a sentence.
   *
   * @return the explanation
   * @throws UnreadableLetterException never
   */
  @Benchmark
  public Explanation createAndExplain() throws UnreadableLetterException {
    return ReportParser.create().explain("Supervision is not effective.", SectionKind.FINDINGS);
  }

  /**
   * Makes a parser with rows on top of the bundled rules.
   *
   * @param own how many rows
   * @return the parser
   */
  @Benchmark
  public ReportParser createWithRows(Rows own) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < own.rows; i++) {
      rows.add(Row.of("own-" + i, "pattern", "panel w" + i + " plans", "cue", "praise"));
    }
    RuleSet rules =
        RuleSet.of(Table.of(Table.PHRASES, rows.toArray(Row[]::new))).onTopOf(RuleSet.bundled());
    return ReportParser.builder().rules(rules).build();
  }
}
