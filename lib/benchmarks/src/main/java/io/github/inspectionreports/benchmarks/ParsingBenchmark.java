package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.assemble.DocumentReader;
import io.github.inspectionreports.internal.assemble.DocumentReader.Opened;
import io.github.inspectionreports.internal.assemble.ReportAssembler;
import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.pipeline.Pipeline;
import io.github.inspectionreports.internal.visit.VisitReader;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Compares the whole parse with bare PDFBox's text of the same letters in the same run, and shows
 * the share of each stage. They take turns letter by letter, and the processor's time counts, not
 * the clock's, so that other work on the machine burdens all little and alike.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), and the number of rounds
 * (10 without it), of which the first half warms up and does not count. The ratio is the median of
 * those of the rounds that count.
 */
public final class ParsingBenchmark {
  private static final int ROUNDS = 10;
  private static final List<String> STAGES =
      List.of(
          "reading and layout",
          "frame and kind",
          "sections",
          "visit",
          "passages",
          "categories and themes",
          "report");

  private final ReportParser parser = ReportParser.create();
  private final RuleSet rules = RuleSet.bundled();
  private final Pipeline pipeline = new Pipeline(rules);
  private final VisitReader visits = new VisitReader(rules);
  private final Classifier classifier = Classifier.of(rules);

  private ParsingBenchmark() {}

  /** What one round took, in nanoseconds, and what was read, so that nothing can be left out. */
  private static final class Round {
    final long[] stages = new long[STAGES.size()];
    long bare;
    long whole;
    long letters;
    long read;

    double ratio() {
      return (double) whole / bare;
    }
  }

  /**
   * Runs the comparison and prints it.
   *
   * @param args a folder of PDFs and a number of rounds, both optional
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<byte[]> letters = Letters.of(args);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    ParsingBenchmark benchmark = new ParsingBenchmark();
    List<Round> counted = new ArrayList<>();
    for (int number = 0; number < rounds; number++) {
      Round round = new Round();
      for (byte[] letter : letters) {
        benchmark.measure(letter, round);
      }
      if (number >= rounds / 2) {
        counted.add(round);
      }
    }
    print(counted);
  }

  private void measure(byte[] letter, Round round) throws IOException {
    try {
      long start = now();
      round.read += parser.parse(letter, "letter").sections().size();
      long parsed = now();
      try (PDDocument document = Loader.loadPDF(letter)) {
        round.read += new PDFTextStripper().getText(document).length();
      }
      round.bare += now() - parsed;
      round.whole += parsed - start;
      stages(letter, round);
      round.letters++;
    } catch (UnreadableLetterException e) {
      // A letter that only one of them reads compares nothing.
    }
  }

  /** The time that this thread had a processor, in nanoseconds. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Does what {@link ReportParser} does, with a look at the clock after each stage. */
  private void stages(byte[] letter, Round round) throws UnreadableLetterException {
    long[] at = new long[STAGES.size() + 1];
    int n = 0;
    at[n++] = now();
    Opened opened = DocumentReader.read(letter, "letter");
    at[n++] = now();
    var outlined = pipeline.outline(opened.document());
    at[n++] = now();
    var divided = pipeline.divide(outlined);
    at[n++] = now();
    var visit = visits.read(outlined.framed(), divided, outlined.kind());
    at[n++] = now();
    var body = pipeline.read(divided, outlined);
    at[n++] = now();
    var verdicts = classifier.classify(ReportAssembler.toClassify(body));
    at[n++] = now();
    var report =
        ReportAssembler.assemble(
            rules.info(), opened.source(), outlined.framed(), divided, visit, body, verdicts);
    at[n] = now();
    round.read += report.sections().size();
    for (int i = 0; i < round.stages.length; i++) {
      round.stages[i] += at[i + 1] - at[i];
    }
  }

  private static void print(List<Round> rounds) {
    double letters = 1e6 * Math.max(1, rounds.stream().mapToLong(r -> r.letters).sum());
    double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d rounds of %d letters; %d read%n"
            + "bare PDFTextStripper   %6.2f ms a letter%n"
            + "whole parse            %6.2f ms a letter%n"
            + "whole parse to bare    %6.2f (median; %.2f to %.2f)%n",
        rounds.size(),
        rounds.get(0).letters,
        rounds.stream().mapToLong(r -> r.read).sum(),
        rounds.stream().mapToLong(r -> r.bare).sum() / letters,
        rounds.stream().mapToLong(r -> r.whole).sum() / letters,
        ratios[ratios.length / 2],
        ratios[0],
        ratios[ratios.length - 1]);
    long all = rounds.stream().mapToLong(r -> Arrays.stream(r.stages).sum()).sum();
    for (int i = 0; i < STAGES.size(); i++) {
      int stage = i;
      long time = rounds.stream().mapToLong(r -> r.stages[stage]).sum();
      out.printf(
          Locale.ROOT,
          "  %-22s %6.2f ms, %4.1f %%%n",
          STAGES.get(i),
          time / letters,
          100.0 * time / all);
    }
  }
}
