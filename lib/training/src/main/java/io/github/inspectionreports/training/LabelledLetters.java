package io.github.inspectionreports.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.inspectionreports.internal.assemble.DocumentReader;
import io.github.inspectionreports.internal.assemble.ReportAssembler;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.pipeline.Pipeline;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real letters, read into passages, with what a reader said of their sentences. */
final class LabelledLetters {
  /**
   * A letter.
   *
   * @param name its file's name
   * @param passages its passages, as the classifier gets them
   * @param labels label of a sentence, by its hash
   * @param themes themes of a passage, by the hash of a sentence of it
   * @param times how often its sentences count
   */
  record Letter(
      String name,
      List<Passage> passages,
      Map<String, String> labels,
      Map<String, List<String>> themes,
      int times) {}

  /**
   * How often the sentences of the gold count: its labels were made by the author of the guide, the
   * others by readers who followed it.
   */
  private static final int TIMES_OF_GOLD = 3;

  private final Pipeline pipeline = new Pipeline(RuleSet.bundled());

  private final Path shared;

  /**
   * Finds letters.
   *
   * @param shared the folder that has the folders {@code letters} and {@code gold}
   */
  LabelledLetters(Path shared) {
    this.shared = shared;
  }

  /** The open letters of the gold and the further letters that rules are made with. */
  List<Letter> fitted() throws IOException {
    List<Letter> out = further("fitted");
    out.addAll(further("reports-fitted"));
    Path gold = shared.resolve("gold");
    List<String> closed = Files.readAllLines(gold.resolve("closed.txt"));
    for (Path letter : files()) {
      String id = letter.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      Path labels = gold.resolve("labels").resolve(id + ".json");
      if (!closed.contains(id) && Files.exists(labels)) {
        out.add(ofGold(letter, labels, gold.resolve("text").resolve(id + ".txt")));
      }
    }
    return out;
  }

  /** Letters that nothing was made with. */
  List<Letter> heldOut() throws IOException {
    return further("held-out");
  }

  /** Returns all letters that can be read, in the order of their names. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(shared.resolve("letters"))) {
      return files
          .filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".txt"))
          .filter(f -> !f.getFileName().toString().startsWith("not-a-pdf"))
          .sorted()
          .toList();
    }
  }

  private List<Letter> further(String use) throws IOException {
    FurtherLabels labels = FurtherLabels.read();
    List<Letter> out = new ArrayList<>();
    for (Path letter : files()) {
      FurtherLabels.Letter own = labels.of(DocumentSource.sha256(Files.readAllBytes(letter)));
      if (own != null && own.use().equals(use)) {
        out.add(
            new Letter(
                letter.getFileName().toString(), passages(letter), own.labels(), own.themes(), 1));
      }
    }
    return out;
  }

  private Letter ofGold(Path letter, Path gold, Path text) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(gold.toFile());
    Map<String, String> labels = new HashMap<>();
    Map<String, List<String>> themes = new HashMap<>();
    for (String line : Files.readAllLines(text)) {
      int tab = line.indexOf('\t');
      int dot = line.indexOf('.');
      if (line.startsWith("  ") && tab > dot && dot > 0) {
        String hash = FurtherLabels.hash(line.substring(tab + 1));
        JsonNode label = tree.get("labels").get(line.substring(2, tab));
        if (label != null) {
          labels.putIfAbsent(hash, label.asText());
        }
        JsonNode given = tree.get("themes").get(line.substring(2, dot));
        if (given != null) {
          List<String> ids = new ArrayList<>();
          given.forEach(theme -> ids.add(theme.asText().replace('_', '-')));
          themes.putIfAbsent(hash, ids);
        }
      }
    }
    return new Letter(
        letter.getFileName().toString(), passages(letter), labels, themes, TIMES_OF_GOLD);
  }

  private List<Passage> passages(Path letter) throws IOException {
    try {
      Pipeline.Outlined outlined =
          pipeline.outline(
              DocumentReader.read(Files.readAllBytes(letter), letter.getFileName().toString())
                  .document());
      return ReportAssembler.toClassify(pipeline.read(pipeline.divide(outlined), outlined));
    } catch (io.github.inspectionreports.UnreadableLetterException e) {
      throw new IOException(e);
    }
  }
}
