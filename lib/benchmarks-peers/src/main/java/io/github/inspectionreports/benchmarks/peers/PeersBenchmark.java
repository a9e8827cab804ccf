package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.benchmarks.Letters;
import io.github.inspectionreports.internal.assemble.DocumentReader;
import io.github.inspectionreports.internal.assemble.ReportAssembler;
import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.pipeline.Pipeline;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
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
import org.apache.uima.UIMAException;

/**
 * Compares our matching of phrases with that of UIMA Ruta and of CoreNLP's TokensRegex, with equal
 * phrases on the same words of the same letters in the same run, and with what all our categories
 * and themes cost. They take turns letter by letter, and the processor's time counts, not the
 * clock's. The letters are read and cut into words once, before; each matcher gets these words, and
 * what turns them into its own tokens does not count.
 *
 * <p>It also says in which share of the matches each agrees with ours: of two that find different
 * things, one is not faster than the other.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), and the number of rounds
 * (10 without it), of which the first half warms up and does not count.
 */
public final class PeersBenchmark {
  private static final int ROUNDS = 10;
  private static final int EXAMPLES = 5;
  private static final List<String> NAMES =
      List.of(
          "ours, equal rows",
          "ours, all rows",
          "ours, categories and themes",
          "UIMA Ruta, equal rows",
          "TokensRegex, equal rows");
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Classifier classifier = Classifier.of(RuleSet.bundled());
  private final EqualPhrases equal;
  private final PhraseMatcher few;
  private final PhraseMatcher all;
  private final RutaPhrases ruta;
  private final TokensRegexPhrases regex;

  /** What was found, so that nothing can be left out. */
  private long found;

  private PeersBenchmark()
      throws IOException, UIMAException, PatternException, Families.FamilyException {
    RuleSet rules = RuleSet.bundled();
    this.equal = EqualPhrases.of(rules);
    this.few = PhraseMatcher.of(equal.patterns());
    List<PhrasePattern> patterns = new ArrayList<>();
    Families families = PhraseTable.families(rules);
    for (Row row : rules.table(Table.PHRASES).rows()) {
      patterns.add(PhrasePattern.parse(row.value("pattern"), families));
    }
    this.all = PhraseMatcher.of(patterns);
    long start = now();
    this.regex = new TokensRegexPhrases(equal.patterns());
    long middle = now();
    this.ruta = new RutaPhrases(equal.patterns());
    OUT.printf(
        Locale.ROOT,
        "made ready, cold: TokensRegex %.1f s, Ruta %.1f s%n",
        (middle - start) / 1e9,
        (now() - middle) / 1e9);
  }

  /**
   * The findings of a letter.
   *
   * @param passages its passages
   * @param sentences the words of their sentences
   * @param segments the same as tokens of CoreNLP
   */
  private record Letter(
      List<Passage> passages, List<Tokens> sentences, List<TokensRegexPhrases.Segment> segments) {}

  /**
   * Runs the comparison and prints it.
   *
   * @param args a folder of PDFs and a number of rounds, both optional
   * @throws Exception if the folder cannot be read, or a peer does not take the phrases
   */
  public static void main(String[] args) throws Exception {
    List<Letter> letters = read(Letters.of(args));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    PeersBenchmark benchmark = new PeersBenchmark();
    benchmark.printRows(letters);
    benchmark.printAgreement(letters);
    int warm = rounds / 2;
    double[][] times = new double[NAMES.size()][rounds - warm];
    for (int round = 0; round < rounds; round++) {
      long[] taken = new long[NAMES.size()];
      for (Letter letter : letters) {
        benchmark.measure(letter, taken);
      }
      for (int i = 0; i < taken.length && round >= warm; i++) {
        times[i][round - warm] = taken[i] / 1e6 / letters.size();
      }
    }
    benchmark.printTimes(times);
  }

  private static List<Letter> read(List<byte[]> files) {
    Pipeline pipeline = new Pipeline(RuleSet.bundled());
    List<Letter> letters = new ArrayList<>();
    for (byte[] file : files) {
      try {
        var outlined = pipeline.outline(DocumentReader.read(file, "letter").document());
        var body = pipeline.read(pipeline.divide(outlined), outlined);
        List<Passage> findings =
            ReportAssembler.toClassify(body).stream()
                .filter(passage -> passage.role() == Passage.Role.FINDING)
                .toList();
        List<Tokens> sentences =
            findings.stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> Tokens.of(sentence.text()))
                .toList();
        letters.add(new Letter(findings, sentences, TokensRegexPhrases.segments(sentences)));
      } catch (UnreadableLetterException e) {
        // A letter without sentences compares nothing.
      }
    }
    return letters;
  }

  /** The time that this thread had a processor, in nanoseconds. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void measure(Letter letter, long[] taken) throws UIMAException {
    ruta.fill(letter.sentences);
    long[] at = new long[NAMES.size() + 1];
    int n = 0;
    at[n++] = now();
    found += count(few, letter.sentences);
    at[n++] = now();
    found += count(all, letter.sentences);
    at[n++] = now();
    found += classifier.classify(letter.passages).size();
    at[n++] = now();
    ruta.process();
    at[n++] = now();
    regex.find(letter.segments, (sentence, row, first, end) -> found++);
    at[n] = now();
    for (int i = 0; i < taken.length; i++) {
      taken[i] += at[i + 1] - at[i];
    }
  }

  private static int count(PhraseMatcher matcher, List<Tokens> sentences) {
    int matches = 0;
    for (Tokens sentence : sentences) {
      matches += matcher.match(sentence).size();
    }
    return matches;
  }

  private void printRows(List<Letter> letters) {
    OUT.printf(
        Locale.ROOT,
        "%d letters, %d sentences of findings, %d words%n%d of %d phrase rows given to all%n",
        letters.size(),
        letters.stream().mapToInt(letter -> letter.sentences.size()).sum(),
        letters.stream().flatMap(l -> l.sentences.stream()).mapToInt(Tokens::size).sum(),
        equal.ids().size(),
        equal.rows());
    equal.left().forEach((reason, rows) -> OUT.printf("  left out, %s: %d%n", reason, rows));
  }

  private void printAgreement(List<Letter> letters) throws UIMAException {
    long[] ours = new long[2];
    long[] theirs = new long[2];
    long[] begins = new long[2];
    long[] same = new long[2];
    List<String> examples = new ArrayList<>();
    for (Letter letter : letters) {
      Found expected = Found.ours(few, letter.sentences);
      ruta.fill(letter.sentences);
      ruta.process();
      List<Found> each = List.of(ruta.found(letter.sentences), regex.found(letter.segments));
      for (int i = 0; i < each.size(); i++) {
        ours[i] += expected.size();
        theirs[i] += each.get(i).size();
        begins[i] += each.get(i).beginningAs(expected);
        same[i] += each.get(i).equalTo(expected);
        for (Found.Start start : each.get(i).missing(expected)) {
          if (examples.size() < EXAMPLES * (i + 1)) {
            examples.add(NAMES.get(3 + i) + ": " + equal.ids().get(start.row()));
          }
        }
      }
    }
    for (int i = 0; i < ours.length; i++) {
      OUT.printf(
          Locale.ROOT,
          "%s: %d matches, ours %d; %.2f %% of ours begin there too, %.2f %% are the same%n",
          NAMES.get(3 + i),
          theirs[i],
          ours[i],
          100.0 * begins[i] / ours[i],
          100.0 * same[i] / ours[i]);
    }
    OUT.println("rows with matches that it does not find, the first ones: " + examples);
  }

  private void printTimes(double[][] times) {
    OUT.printf(
        "%d rounds, %d found; a letter; times of ours with equal rows%n", times[0].length, found);
    for (int i = 0; i < times.length; i++) {
      double[] ratios = new double[times[i].length];
      for (int round = 0; round < ratios.length; round++) {
        ratios[round] = times[i][round] / times[0][round];
      }
      Arrays.sort(ratios);
      OUT.printf(
          Locale.ROOT,
          "%-28s %8.2f ms, ratio %7.2f (%.2f to %.2f)%n",
          NAMES.get(i),
          median(times[i]),
          ratios[ratios.length / 2],
          ratios[0],
          ratios[ratios.length - 1]);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
