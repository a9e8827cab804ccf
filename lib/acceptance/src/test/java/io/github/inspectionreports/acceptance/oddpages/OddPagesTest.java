package io.github.inspectionreports.acceptance.oddpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.acceptance.oddpages.OddLetters.Outcome;
import io.github.inspectionreports.acceptance.shared.SharedLetters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Some of the real letters, each with one oddity at a time, are read as they are without it. {@code
 * changed.tsv} says of how many letters an oddity still changes the report: more than that fails,
 * and so do fewer, which are to be recorded. {@link OddLetters#main} shows what is read otherwise.
 */
@Tag("shared")
class OddPagesTest {
  /** Each letter at such a place among all is looked at. */
  private static final int EACH = 92;

  @Test
  void oddPagesAreReadAsTheLetterIsWithoutThem() throws IOException {
    List<Path> all =
        SharedLetters.all().stream().filter(file -> file.toString().endsWith(".pdf")).toList();
    List<Path> letters =
        IntStream.range(0, all.size()).filter(i -> i % EACH == 0).mapToObj(all::get).toList();
    OddLetters odd = new OddLetters(ReportParser.create());
    Map<Path, Facts> facts = new ConcurrentHashMap<>();
    letters.parallelStream().forEach(letter -> facts.put(letter, odd.facts(letter)));
    List<Outcome> outcomes =
        OddLetters.oddities().parallelStream()
            .flatMap(
                oddity ->
                    letters.stream()
                        .map(
                            file ->
                                odd.outcome(file, Objects.requireNonNull(facts.get(file)), oddity)))
            .filter(Objects::nonNull)
            .toList();
    Map<String, Long> changed = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      changed.merge(outcome.oddity().name(), outcome.differences().isEmpty() ? 0L : 1L, Long::sum);
    }
    changed.values().removeIf(count -> count == 0);
    assertThat(changed)
        .as("letters read otherwise, by what was done to them; record what has become better")
        .isEqualTo(recorded());
  }

  private static Map<String, Long> recorded() throws IOException {
    try (InputStream in = OddPagesTest.class.getResourceAsStream("changed.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> rows = table.lines().filter(row -> !row.startsWith("#"));
      return rows.map(row -> row.split("\t", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0], cells -> Long.parseLong(cells[1]), (a, b) -> b, TreeMap::new));
    }
  }
}
