package io.github.inspectionreports.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The statements of real letters against labels made by hand. The held-out letters were never
 * looked at while rules were written, so their figure tells what other letters may expect.
 */
@Tag("shared")
class FurtherLabelsTest {
  private static final int HASH = 12;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final String[] IDS = {
    "STRENGTH", "PROGRESS", "NEEDS_IMPROVEMENT", "MIXED", "CONTEXT"
  };
  private static final String LABELS = "SPNMC";

  /** Pairs of a reader's label and ours, with how often they met. */
  private static final class Tally {
    private final int[][] met = new int[LABELS.length()][LABELS.length()];
    private int all;

    private void add(int gold, int got) {
      met[gold][got]++;
      all++;
    }

    /** Cohen's kappa: agreement beyond what chance gives. */
    private double kappa() {
      double agreed = 0;
      double byChance = 0;
      for (int i = 0; i < met.length; i++) {
        double row = 0;
        double column = 0;
        for (int j = 0; j < met.length; j++) {
          row += met[i][j];
          column += met[j][i];
        }
        agreed += met[i][i];
        byChance += row * column / all;
      }
      return (agreed - byChance) / (all - byChance);
    }
  }

  @Test
  void lettersThatNobodyLookedAtAreReadAlmostAsWellAsTheOthers() throws Exception {
    Map<String, Map<String, String>> labels = labels();
    ReportParser parser = ReportParser.create();
    Map<String, Tally> tallies = new TreeMap<>();
    Map<String, int[]> found = new TreeMap<>();
    for (Path letter : SharedLetters.all()) {
      Report report = parser.parse(letter);
      Map<String, String> own = labels.get(report.source().sha256().substring(0, HASH));
      if (own == null) {
        continue;
      }
      for (Statement statement : report.statements()) {
        String label = own.get(hash(statement.text()));
        String use = own.get("use");
        found.computeIfAbsent(use, k -> new int[2])[label == null ? 1 : 0]++;
        if (label != null && LABELS.contains(label)) {
          tallies
              .computeIfAbsent(use, k -> new Tally())
              .add(LABELS.indexOf(label), category(statement));
        }
      }
    }
    tallies.forEach(
        (use, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%s letters: %d statements, %d without a label, kappa %.3f%n",
                use,
                tally.all,
                found.get(use)[1],
                tally.kappa()));
    assertThat(tallies.get("held-out").all).isGreaterThan(1000);
    assertThat(tallies.get("held-out").kappa()).isGreaterThan(0.79);
    assertThat(tallies.get("fitted").kappa()).isGreaterThan(0.86);
  }

  private static int category(Statement statement) {
    for (int i = 0; i < IDS.length; i++) {
      if (IDS[i].equals(statement.category().id())) {
        return i;
      }
    }
    throw new AssertionError(statement.category());
  }

  private static Map<String, Map<String, String>> labels() throws IOException {
    Map<String, Map<String, String>> labels = new HashMap<>();
    try (InputStream in = FurtherLabelsTest.class.getResourceAsStream("labels.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("letter,"))
          .map(line -> line.split(",", -1))
          .forEach(
              cells -> {
                Map<String, String> own = labels.computeIfAbsent(cells[0], k -> new HashMap<>());
                own.put("use", cells[1]);
                own.put(cells[2], cells[3]);
              });
    }
    return labels;
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[’']", "")
            .toLowerCase(Locale.ROOT);
    String words =
        WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.joining(" "));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, HASH);
  }
}
