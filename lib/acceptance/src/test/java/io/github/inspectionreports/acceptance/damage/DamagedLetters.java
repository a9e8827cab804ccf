package io.github.inspectionreports.acceptance.damage;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Breaks letters in many ways and looks whether text is lost that no diagnostic speaks of. {@code
 * main} takes a folder of PDFs and how many variants to try.
 */
final class DamagedLetters {
  /** Less than this share of the words may be missing in silence. */
  private static final double MOST_SILENT = 0.02;

  private static final Set<DiagnosticCode> SAYS_SO =
      EnumSet.of(
          DiagnosticCode.PAGE_DAMAGED,
          DiagnosticCode.FILE_DAMAGED,
          DiagnosticCode.UNKNOWN_CHARACTERS,
          DiagnosticCode.TEXT_OUTSIDE_PAGE,
          DiagnosticCode.LAYER_OFF,
          DiagnosticCode.TEXT_INVISIBLE);

  private final ReportParser parser = ReportParser.builder().rules(RuleSet.none()).build();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<String> silent = new ArrayList<>();

  /** What became of a broken letter. */
  enum Outcome {
    REFUSED,
    SAME,
    LOST_AND_SAID,
    SAID,
    LOST_IN_SILENCE
  }

  /** Tries a letter broken in one way; nothing for one that cannot be read when it is whole. */
  void attempt(String name, byte[] pdf, Damage damage, long seed) {
    Map<String, Integer> words;
    try {
      words = words(parser.parse(pdf, name).text());
    } catch (UnreadableLetterException e) {
      return;
    }
    attempt(name, pdf, words, damage, seed);
  }

  /** Returns how many broken letters lost text and said so. */
  int said() {
    return outcomes.getOrDefault(Outcome.LOST_AND_SAID, 0);
  }

  private void attempt(
      String name, byte[] pdf, Map<String, Integer> words, Damage damage, long seed) {
    Outcome outcome;
    try {
      Report read = parser.parse(damage.apply(pdf.clone(), new Random(seed)), name);
      double lost = lost(words, words(read.text()));
      boolean said = read.diagnostics().stream().map(Diagnostic::code).anyMatch(SAYS_SO::contains);
      if (lost > MOST_SILENT) {
        outcome = said ? Outcome.LOST_AND_SAID : Outcome.LOST_IN_SILENCE;
      } else {
        outcome = said ? Outcome.SAID : Outcome.SAME;
      }
      if (outcome == Outcome.LOST_IN_SILENCE) {
        silent.add(
            String.format(Locale.ROOT, "%s %s %d lost %.1f %%", name, damage, seed, lost * 100));
      }
    } catch (UnreadableLetterException e) {
      outcome = Outcome.REFUSED;
    }
    outcomes.merge(outcome, 1, Integer::sum);
  }

  /** Returns the variants that lost text without a word, each with what it takes to make it. */
  List<String> silent() {
    return silent;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }

  private static double lost(Map<String, Integer> before, Map<String, Integer> after) {
    int all = 0;
    int lost = 0;
    for (Map.Entry<String, Integer> word : before.entrySet()) {
      all += word.getValue();
      lost += Math.max(0, word.getValue() - after.getOrDefault(word.getKey(), 0));
    }
    return (double) lost / Math.max(1, all);
  }

  /** Tries many variants and prints what became of them. */
  public static void main(String[] args) throws Exception {
    DamagedLetters letters = new DamagedLetters();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    int wanted = Integer.parseInt(args[1]);
    int each = Math.max(1, wanted / files.size());
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    for (Path file : files) {
      byte[] pdf = Files.readAllBytes(file);
      try {
        Map<String, Integer> words = words(letters.parser.parse(pdf, "x.pdf").text());
        for (int i = 0; i < each; i++) {
          Damage damage = Damage.values()[(int) (seed % Damage.values().length)];
          letters.attempt(file.getFileName().toString(), pdf, words, damage, seed++);
        }
      } catch (UnreadableLetterException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(letters.outcomes);
    letters.silent.forEach(System.out::println);
  }
}
