package io.github.inspectionreports.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The map of oddities: which real letters are out of line with their kind, each with the reason
 * that a person found on its pages. One that is new fails, and so does a reason that no letter
 * needs any more: take its line out of {@code oddities.tsv} then.
 */
@Tag("shared")
class ExpectedDiagnosticsTest {
  @Test
  void everyOddityOfARealLetterIsExplainedAndEveryExplanationIsNeeded() throws Exception {
    Map<String, String> found = new TreeMap<>();
    Set<String> letters = new TreeSet<>();
    for (SharedLetters.Letter read : SharedLetters.read()) {
      String letter = read.name().substring(0, read.name().lastIndexOf('.'));
      Report report = read.report();
      letters.add(letter);
      for (Diagnostic odd : report.diagnostics()) {
        found.put(
            letter + "\t" + odd.code(),
            report.visit().kind() + ", page " + odd.page() + ": " + odd.message());
      }
    }
    Set<String> explained = explained();
    explained.removeIf(key -> !letters.contains(key.substring(0, key.indexOf('\t'))));
    Map<String, String> unexplained = new TreeMap<>(found);
    unexplained.keySet().removeAll(explained);
    assertThat(unexplained).as("odd, and nobody has said why").isEmpty();
    explained.removeAll(found.keySet());
    assertThat(explained).as("explained, and no longer odd").isEmpty();
  }

  private static Set<String> explained() throws IOException {
    try (InputStream in = ExpectedDiagnosticsTest.class.getResourceAsStream("oddities.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Set<String> keys = new TreeSet<>();
      List<String> unclear = new ArrayList<>();
      for (String line : table.lines().filter(row -> !row.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || cells[2].length() < 20 || !keys.add(cells[0] + "\t" + cells[1])) {
          unclear.add(line);
        }
      }
      assertThat(unclear).as("lines without a letter, a code and a reason, or twice").isEmpty();
      return keys;
    }
  }
}
