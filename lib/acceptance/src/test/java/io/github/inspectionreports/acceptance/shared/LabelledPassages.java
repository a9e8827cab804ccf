package io.github.inspectionreports.acceptance.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.inspectionreports.Limits;
import io.github.inspectionreports.internal.assemble.DocumentReader;
import io.github.inspectionreports.internal.assemble.ReportAssembler;
import io.github.inspectionreports.internal.classify.Themes;
import io.github.inspectionreports.internal.classify.Themes.Evidence;
import io.github.inspectionreports.internal.section.FrameReader;
import io.github.inspectionreports.internal.section.FrameTable;
import io.github.inspectionreports.internal.section.Framed;
import io.github.inspectionreports.internal.section.HeadingTable;
import io.github.inspectionreports.internal.section.SectionReader;
import io.github.inspectionreports.internal.section.Sections;
import io.github.inspectionreports.internal.statement.PassageReader;
import io.github.inspectionreports.internal.statement.SetPhrases;
import io.github.inspectionreports.internal.visit.VisitKinds;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passages of real letters with the themes that a reader gave them. */
final class LabelledPassages {
  /**
   * A passage.
   *
   * @param letter its letter
   * @param evidence what it says, before it is weighed
   * @param themes its themes
   */
  record Passage(String letter, Evidence evidence, Set<String> themes) {}

  private final RuleSet rules = RuleSet.bundled();
  private final HeadingTable headings = HeadingTable.of(rules);
  private final FrameReader frames = new FrameReader(FrameTable.of(rules), headings);
  private final VisitKinds kinds = VisitKinds.of(rules);
  private final SectionReader sections = new SectionReader(headings);
  private final PassageReader reader = new PassageReader(SetPhrases.of(rules));
  private final Themes themes = Themes.of(rules);

  private LabelledPassages() {}

  /**
   * Passages of the open letters of the gold and of the further letters that rules are made with.
   */
  static List<Passage> fitted() throws Exception {
    List<Passage> out = new LabelledPassages().further("fitted");
    Path gold = SharedLetters.folder().resolveSibling("gold");
    List<String> closed = Files.readAllLines(gold.resolve("closed.txt"));
    for (Path letter : SharedLetters.all()) {
      String id = letter.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      Path labels = gold.resolve("labels").resolve(id + ".json");
      if (!closed.contains(id) && Files.exists(labels)) {
        out.addAll(
            new LabelledPassages()
                .labelled(letter, ofGold(labels, gold.resolve("text").resolve(id + ".txt"))));
      }
    }
    return out;
  }

  /** Passages of letters that nothing was made with. */
  static List<Passage> heldOut() throws Exception {
    return new LabelledPassages().further("held-out");
  }

  private List<Passage> further(String use) throws Exception {
    FurtherLabels labels = FurtherLabels.read();
    List<Passage> out = new ArrayList<>();
    for (Path letter : SharedLetters.all()) {
      FurtherLabels.Letter own = labels.of(FurtherLabels.sha256(Files.readAllBytes(letter)));
      if (own != null && own.use().equals(use)) {
        out.addAll(labelled(letter, own.themes()));
      }
    }
    return out;
  }

  /** Themes by the hash of each sentence of a block. */
  private static Map<String, List<String>> ofGold(Path labels, Path text) throws IOException {
    JsonNode given = new ObjectMapper().readTree(labels.toFile()).get("themes");
    Map<String, List<String>> out = new HashMap<>();
    for (String line : Files.readAllLines(text)) {
      int tab = line.indexOf('\t');
      int dot = line.indexOf('.');
      if (line.startsWith("  ") && tab > dot && dot > 0) {
        JsonNode themes = given.get(line.substring(2, dot));
        if (themes != null) {
          List<String> ids = new ArrayList<>();
          themes.forEach(theme -> ids.add(theme.asText().replace('_', '-')));
          out.putIfAbsent(FurtherLabels.hash(line.substring(tab + 1)), ids);
        }
      }
    }
    return out;
  }

  private List<Passage> labelled(Path letter, Map<String, List<String>> given) throws Exception {
    Framed framed =
        frames.read(
            DocumentReader.read(
                    Files.readAllBytes(letter), letter.getFileName().toString(), Limits.DEFAULT)
                .document());
    VisitKinds.Told kind = kinds.tell(framed);
    Sections divided = sections.read(framed, kind.kind());
    List<Passage> out = new ArrayList<>();
    ReportAssembler.toClassify(reader.read(divided, kind.kind()))
        .forEach(
            passage -> {
              Set<String> own = new LinkedHashSet<>();
              passage
                  .sentences()
                  .forEach(
                      s -> own.addAll(given.getOrDefault(FurtherLabels.hash(s.text()), List.of())));
              if (!own.isEmpty()) {
                out.add(
                    new Passage(letter.getFileName().toString(), themes.evidence(passage), own));
              }
            });
    return out;
  }
}
