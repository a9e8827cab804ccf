package io.github.inspectionreports.training;

import io.github.inspectionreports.model.DocumentSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Labels of further real letters, by hashes: the table has no text of a letter, and only who has
 * the letter can see which sentence a label belongs to.
 */
final class FurtherLabels {
  private static final int HASH = 12;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /**
   * The labels of a letter.
   *
   * @param use {@code fitted} or {@code held-out}
   * @param labels label by a sentence's hash
   * @param themes themes of a paragraph by the hash of its first sentence
   */
  record Letter(String use, Map<String, String> labels, Map<String, List<String>> themes) {}

  private final Map<String, Letter> letters = new HashMap<>();

  private FurtherLabels() {}

  static FurtherLabels read() {
    FurtherLabels out = new FurtherLabels();
    try (InputStream in = FurtherLabels.class.getResourceAsStream("labels.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("letter,"))
          .forEach(line -> out.add(line.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private void add(String[] cells) {
    Letter letter =
        letters.computeIfAbsent(
            cells[0], k -> new Letter(cells[1], new HashMap<>(), new HashMap<>()));
    letter.labels().put(cells[2], cells[3]);
    if (!cells[4].isEmpty()) {
      letter.themes().putIfAbsent(cells[2], List.of(cells[4].split(" ")));
    }
  }

  /**
   * Returns the labels of a letter.
   *
   * @param sha256 the hash of its file
   * @return its labels, or null if it has none
   */
  @Nullable Letter of(String sha256) {
    return letters.get(sha256.substring(0, HASH));
  }

  /** Returns the hash of a sentence: of its words in lower case. */
  static String hash(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[’']", "")
            .toLowerCase(Locale.ROOT);
    String words =
        WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.joining(" "));
    return DocumentSource.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
  }
}
