package io.github.inspectionreports.acceptance.oddities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.acceptance.shared.SharedLetters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One oddity at a time in texts of letters must not change what is read. {@code changed.tsv} has
 * the oddities that still do, with the number of texts: one more fails, and so does one less, whose
 * line is to be corrected then. The table as it should be is in {@code target/changed.tsv}
 * afterwards.
 */
@Tag("shared")
class OddTextsTest {
  private static final int TEXTS = 1;

  @Test
  void noOddityChangesMoreThanIsRecordedAndNoneLess() throws Exception {
    SortedMap<String, Integer> changed = OddTexts.of(SharedLetters.all()).changed(TEXTS);
    Path target = Path.of("target");
    if (Files.isDirectory(target)) {
      Files.writeString(target.resolve("changed.tsv"), table(changed));
    }
    SortedMap<String, Integer> recorded = recorded();
    SortedMap<String, String> worse = new TreeMap<>();
    SortedMap<String, String> better = new TreeMap<>();
    for (Oddity oddity : Oddity.all()) {
      int now = changed.getOrDefault(oddity.name(), 0);
      int before = recorded.getOrDefault(oddity.name(), 0);
      if (now != before) {
        (now > before ? worse : better).put(oddity.name(), before + " to " + now);
      }
    }
    assertThat(worse).as("oddities that change what is read in more texts than before").isEmpty();
    assertThat(better).as("better than recorded: correct changed.tsv").isEmpty();
  }

  private static String table(SortedMap<String, Integer> changed) {
    return changed.entrySet().stream()
        .map(row -> row.getValue() + "\t" + row.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static SortedMap<String, Integer> recorded() throws IOException {
    try (InputStream in = OddTextsTest.class.getResourceAsStream("changed.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      SortedMap<String, Integer> rows = new TreeMap<>();
      for (String line : table.split("\n")) {
        if (!line.isEmpty()) {
          int tab = line.indexOf('\t');
          rows.put(line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)));
        }
      }
      return rows;
    }
  }
}
