package io.github.inspectionreports.internal.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled sentences of one gold letter, as passages with the sections that readers gave. */
record GoldSentences(List<Passage> passages, List<String> labels) {
  private static final Pattern SENTENCE = Pattern.compile("  (\\d+)\\.(\\d+)\t(.*)");
  private static final Place NOWHERE = new Place(1, 1, 0, 0);

  /** The folder of gold letters beside the repository, if it is there. */
  static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path gold = at.resolveSibling("shared").resolve("gold");
      if (Files.exists(at.resolve("pom.xml")) && Files.isDirectory(gold)) {
        return Optional.of(gold);
      }
    }
    return Optional.empty();
  }

  static GoldSentences read(Path gold, String id) throws IOException {
    JsonNode labels =
        new ObjectMapper().readTree(gold.resolve("labels").resolve(id + ".json").toFile());
    Map<String, String> joined = new HashMap<>();
    for (JsonNode group : labels.path("joins")) {
      for (int i = 1; i < group.size(); i++) {
        joined.put(group.get(i).asText(), group.get(0).asText());
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(gold.resolve("text").resolve(id + ".txt"))) {
      Matcher m = SENTENCE.matcher(line);
      if (m.matches()) {
        String key = m.group(1) + "." + m.group(2);
        texts.merge(joined.getOrDefault(key, key), m.group(3), (a, b) -> a + " " + b);
      }
    }
    return assemble(labels, texts);
  }

  private static GoldSentences assemble(JsonNode gold, Map<String, String> texts) {
    Map<String, SectionKind> kinds = new HashMap<>();
    for (JsonNode section : gold.path("sections")) {
      kinds.put(
          section.path("heading").asText(),
          SectionKind.valueOf(section.path("kind").asText().toUpperCase(Locale.ROOT)));
    }
    String visit = gold.path("meta").path("kind").asText();
    SectionKind section =
        visit.equals("FOCUSED_VISIT") || visit.equals("ILACS") || visit.equals("AREA_SEND")
            ? SectionKind.ABOUT
            : SectionKind.OTHER;
    Map<String, List<Passage.Sentence>> blocks = new LinkedHashMap<>();
    Map<String, SectionKind> sections = new HashMap<>();
    List<String> labels = new ArrayList<>();
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      String block = entry.getKey().substring(0, entry.getKey().indexOf('.'));
      if (kinds.containsKey(entry.getKey())) {
        section = kinds.get(entry.getKey());
      } else if (entry.getKey().endsWith(".1") && kinds.containsKey(block)) {
        section = kinds.get(block);
      }
      String label = gold.path("labels").path(entry.getKey()).asText("");
      if (label.isEmpty()) {
        continue;
      }
      sections.putIfAbsent(block, section);
      blocks
          .computeIfAbsent(block, k -> new ArrayList<>())
          .add(new Passage.Sentence(entry.getValue(), 0, NOWHERE));
      labels.add(label);
    }
    List<Passage> passages = new ArrayList<>();
    blocks.forEach(
        (block, sentences) ->
            passages.add(
                new Passage(
                    role(sections.get(block)),
                    sections.get(block),
                    "",
                    false,
                    "",
                    sentences,
                    NOWHERE)));
    return new GoldSentences(passages, labels);
  }

  private static Passage.Role role(SectionKind section) {
    return switch (section) {
      case IMPROVEMENTS -> Passage.Role.IMPROVEMENT;
      case PRIORITY_ACTIONS -> Passage.Role.PRIORITY_ACTION;
      default -> Passage.Role.FINDING;
    };
  }
}
