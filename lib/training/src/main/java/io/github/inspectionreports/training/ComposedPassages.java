package io.github.inspectionreports.training;

import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Passages that we composed in the manner of inspectors, with a label for each sentence: words and
 * turns that real letters at hand seldom use, and pairs of sentences that differ by little and mean
 * another thing.
 */
final class ComposedPassages {
  private static final Place NOWHERE = new Place(1, 1, 0, 0);

  private ComposedPassages() {}

  static LabelledLetters.Letter read() {
    List<Passage> passages = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    try (InputStream in = ComposedPassages.class.getResourceAsStream("composed-passages.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> open = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (!line.isBlank()) {
          String[] cells = line.split("\t");
          labels.put(FurtherLabels.hash(cells[2]), cells[0]);
          open.add(cells);
        } else if (!open.isEmpty()) {
          passages.add(passage(open));
          open.clear();
        }
      }
      if (!open.isEmpty()) {
        passages.add(passage(open));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LabelledLetters.Letter("composed", passages, labels, Map.of(), 1);
  }

  private static Passage passage(List<String[]> sentences) {
    List<Passage.Sentence> read =
        sentences.stream().map(cells -> new Passage.Sentence(cells[2], 0, NOWHERE)).toList();
    return new Passage(
        Passage.Role.FINDING,
        SectionKind.valueOf(sentences.get(0)[1]),
        "",
        false,
        String.join(" ", sentences.stream().map(cells -> cells[2]).toList()),
        read,
        NOWHERE);
  }
}
