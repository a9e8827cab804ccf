package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Does each oddity to letters and compares what is read. */
final class OddLetters {
  private final ReportParser parser;

  OddLetters(ReportParser parser) {
    this.parser = parser;
  }

  /** All oddities. */
  static List<Oddity> oddities() {
    List<Oddity> all = new ArrayList<>(Marks.all());
    all.addAll(Files.all());
    all.addAll(Redraws.all());
    return all;
  }

  /**
   * What an oddity does to the reading of a letter.
   *
   * @param letter name of the file
   * @param oddity what was done
   * @param differences by what they are of; empty where the letter is read as before
   */
  record Outcome(String letter, Oddity oddity, Map<String, List<String>> differences) {}

  /** Returns what is read otherwise; null where there was nothing to change. */
  @Nullable Outcome outcome(Path letter, Facts before, Oddity oddity) {
    String name = letter.getFileName().toString();
    byte[] odd = change(letter, oddity);
    if (odd == null) {
      return null;
    }
    try {
      Report report = parser.parse(odd, name);
      return new Outcome(name, oddity, before.differences(Facts.of(report), oddity.may()));
    } catch (UnreadableLetterException e) {
      return new Outcome(name, oddity, Map.of("visit", List.of("- unreadable: " + e.getMessage())));
    }
  }

  static byte @Nullable [] change(Path letter, Oddity oddity) {
    try (PDDocument document = Loader.loadPDF(letter.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      if (!oddity.change().apply(document)) {
        return null;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(letter + ": " + oddity.name(), e);
    }
  }

  Facts facts(Path letter) {
    try {
      return Facts.of(parser.parse(letter));
    } catch (UnreadableLetterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes for each oddity how many letters are read otherwise, and how. */
  public static void main(String[] arguments) throws IOException {
    OddLetters odd = new OddLetters(ReportParser.create());
    String only = arguments[0];
    if (arguments.length == 3 && arguments[2].startsWith("to=")) {
      write(Path.of(arguments[1]), only, Path.of(arguments[2].substring(3)));
      return;
    }
    List<Oddity> oddities = oddities().stream().filter(o -> o.name().matches(only)).toList();
    List<Path> letters = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      letters.add(Path.of(arguments[i]));
    }
    Map<Path, Facts> facts = new java.util.concurrent.ConcurrentHashMap<>();
    letters.parallelStream().forEach(letter -> facts.put(letter, odd.facts(letter)));
    for (Oddity oddity : oddities) {
      List<Outcome> outcomes =
          letters.parallelStream()
              .map(letter -> odd.outcome(letter, facts.get(letter), oddity))
              .filter(java.util.Objects::nonNull)
              .toList();
      List<Outcome> changed = outcomes.stream().filter(o -> !o.differences().isEmpty()).toList();
      Map<String, Integer> kinds = new java.util.LinkedHashMap<>();
      changed.forEach(o -> o.differences().keySet().forEach(k -> kinds.merge(k, 1, Integer::sum)));
      System.out.println(
          "== " + oddity.name() + "\t" + changed.size() + " of " + outcomes.size() + "\t" + kinds);
      for (Outcome outcome : changed) {
        System.out.println("   " + outcome.letter());
        outcome
            .differences()
            .forEach(
                (kind, lines) -> {
                  System.out.println("     " + kind + " " + lines.size());
                  lines.stream()
                      .limit(6)
                      .forEach(
                          line ->
                              System.out.println(
                                  "       "
                                      + (line.length() > 220 ? line.substring(0, 220) : line)));
                });
      }
    }
  }

  /** Writes a changed letter. */
  static void write(Path letter, String oddity, Path to) throws IOException {
    Oddity found =
        oddities().stream().filter(o -> o.name().equals(oddity)).findFirst().orElseThrow();
    byte[] bytes = change(letter, found);
    java.nio.file.Files.write(to, bytes == null ? new byte[0] : bytes);
  }
}
