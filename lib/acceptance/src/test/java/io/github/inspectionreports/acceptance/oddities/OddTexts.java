package io.github.inspectionreports.acceptance.oddities;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.fixtures.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Tries oddities on texts and says which of them change what is read. {@code main} takes a folder
 * of texts, how many texts to try with each oddity, how many differences to show, and the
 * beginnings of the names of oddities.
 */
final class OddTexts {
  private static final int EVERY = 18;

  /** Texts of long reports cost more time than they show. */
  private static final int LONGEST = 40_000;

  private final ReportParser parser = ReportParser.create();
  private final List<Base> bases = new ArrayList<>();

  private record Base(String name, OddText text, ReportFacts facts) {}

  /** What became of one text with one oddity. */
  record Outcome(String text, ReportFacts.Gravity gravity, List<String> differences) {}

  /**
   * Returns the letters of the fixtures and a fixed part of the real ones.
   *
   * @param files the real letters
   */
  static OddTexts of(List<Path> files) throws IOException, UnreadableLetterException {
    OddTexts texts = new OddTexts();
    for (SampleFile letter : SampleFile.values()) {
      if (letter.failure() == null && letter != SampleFile.SIXTY_PAGES) {
        texts.add(letter.name(), letter.text());
      }
    }
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      boolean text = file.toString().endsWith(".txt");
      String raw = text ? Files.readString(file) : i % EVERY == 0 ? text(file) : "";
      if (!raw.isBlank() && raw.length() < LONGEST) {
        texts.add(file.getFileName() + ".txt", raw);
      }
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n\f");
      return stripper.getText(document);
    }
  }

  /**
   * Tries every oddity.
   *
   * @param texts how many texts to try with each
   * @return the names of those that change what is read, with how many texts
   */
  SortedMap<String, Integer> changed(int texts) {
    SortedMap<String, Integer> changed = new TreeMap<>();
    Oddity.all().parallelStream()
        .forEach(
            oddity -> {
              int count =
                  (int)
                      attempt(oddity, texts).stream()
                          .filter(outcome -> outcome.gravity() != ReportFacts.Gravity.NONE)
                          .count();
              if (count > 0) {
                synchronized (changed) {
                  changed.put(oddity.name(), count);
                }
              }
            });
    return changed;
  }

  void add(String name, String raw) throws UnreadableLetterException {
    String text = raw.replace("\r\n", "\n");
    var report = parser.parse(text.getBytes(StandardCharsets.UTF_8), name);
    bases.add(new Base(name, new OddText(text, report), ReportFacts.of(report)));
  }

  /** Tries an oddity on some of the texts, beginning with a text that depends on its name. */
  List<Outcome> attempt(Oddity oddity, int texts) {
    List<Outcome> outcomes = new ArrayList<>();
    int first = Math.floorMod(oddity.name().hashCode() * 0x9E3779B1 >>> 8, bases.size());
    for (int i = 0; i < bases.size() && outcomes.size() < texts; i++) {
      Base base = bases.get((int) ((first + i * 89L) % bases.size()));
      byte[] changed = oddity.change().apply(base.text());
      if (!java.util.Arrays.equals(changed, base.text().text().getBytes(StandardCharsets.UTF_8))) {
        outcomes.add(outcome(base, changed, oddity.name().startsWith("date/")));
      }
    }
    return outcomes;
  }

  private Outcome outcome(Base base, byte[] changed, boolean wordsChange) {
    try {
      ReportFacts facts = ReportFacts.of(parser.parse(changed, base.name()));
      return new Outcome(
          base.name(),
          base.facts().gravity(facts, wordsChange),
          base.facts().differences(facts, 40));
    } catch (UnreadableLetterException e) {
      return new Outcome(base.name(), ReportFacts.Gravity.SAID, List.of("+ " + e.reason()));
    }
  }

  /** Prints what became of the oddities, the worst first. */
  public static void main(String[] args) throws Exception {
    OddTexts texts = new OddTexts();
    for (SampleFile letter : SampleFile.values()) {
      if (letter.failure() == null && letter != SampleFile.SIXTY_PAGES) {
        texts.add(letter.name(), letter.text());
      }
    }
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        try {
          texts.add(file.getFileName().toString(), Files.readString(file));
        } catch (UnreadableLetterException | IOException e) {
          System.out.println(file + ": " + e.getMessage());
        }
      }
    }
    if (args.length == 1) {
      texts.bases.forEach(
          base ->
              System.out.println(
                  base.name() + "\n" + base.facts().toString().replace(", ", "\n  ")));
      return;
    }
    int each = Integer.parseInt(args[1]);
    int shown = Integer.parseInt(args[2]);
    List<String> wanted = List.of(args).subList(3, args.length);
    List<Oddity> chosen =
        Oddity.all().stream()
            .filter(
                o ->
                    wanted.isEmpty()
                        || wanted.stream()
                            .anyMatch(
                                w ->
                                    w.startsWith("=")
                                        ? o.name().equals(w.substring(1))
                                        : o.name().startsWith(w)))
            .toList();
    Map<String, List<Outcome>> all = new TreeMap<>();
    IntStream.range(0, chosen.size())
        .parallel()
        .forEach(
            i -> {
              List<Outcome> outcomes = texts.attempt(chosen.get(i), each);
              synchronized (all) {
                all.put(chosen.get(i).name(), outcomes);
              }
            });
    all.entrySet().stream()
        .sorted(java.util.Comparator.comparingDouble(e -> -weight(e.getValue())))
        .forEach(e -> print(e.getKey(), e.getValue(), shown));
  }

  private static double weight(List<Outcome> outcomes) {
    return outcomes.stream()
            .mapToDouble(o -> new double[] {0, 0.05, 0.2, 0.5, 0.8, 1}[o.gravity().ordinal()])
            .sum()
        / Math.max(1, outcomes.size());
  }

  private static void print(String name, List<Outcome> outcomes, int shown) {
    Map<ReportFacts.Gravity, Long> by =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    Outcome::gravity,
                    () -> new EnumMap<>(ReportFacts.Gravity.class),
                    Collectors.counting()));
    System.out.println("## " + name + " of " + outcomes.size() + " " + by);
    outcomes.stream()
        .filter(o -> o.gravity() != ReportFacts.Gravity.NONE)
        .sorted(java.util.Comparator.comparing(o -> -o.gravity().ordinal()))
        .limit(shown)
        .forEach(
            o -> {
              System.out.println("   " + o.text() + " " + o.gravity());
              o.differences().stream()
                  .limit(6)
                  .forEach(
                      d ->
                          System.out.println(
                              "      " + (d.length() > 170 ? d.substring(0, 170) : d)));
            });
  }
}
