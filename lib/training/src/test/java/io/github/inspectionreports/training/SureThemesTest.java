package io.github.inspectionreports.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often a statement is right that is sure of its theme, on letters that nothing was made with:
 * it praises, blames or does both as a reader said, and its paragraph has the theme. The letters
 * are halved by their authority. How sure is sure was chosen on the first half.
 */
@Tag("shared")
class SureThemesTest {
  private static final Map<String, String> DIRECTIONS =
      Map.of("S", "+", "P", "+", "N", "-", "M", "+-", "C", "");

  private static final Map<Category, String> OURS =
      Map.of(
          Category.STRENGTH, "+",
          Category.PROGRESS, "+",
          Category.NEEDS_IMPROVEMENT, "-",
          Category.MIXED, "+-");

  /** Pairs of a judged statement and a theme that it names. */
  private static final class Tally {
    private int sure;
    private int right;
    private int others;
    private int othersRight;

    private void add(boolean isSure, boolean isRight) {
      if (isSure) {
        sure++;
        right += isRight ? 1 : 0;
      } else {
        others++;
        othersRight += isRight ? 1 : 0;
      }
    }

    private double precision() {
      return (double) right / sure;
    }

    private double coverage() {
      return (double) sure / (sure + others);
    }
  }

  @Test
  void whatIsSureIsMostlyWhatItsParagraphIsAbout() throws Exception {
    FurtherLabels labels = FurtherLabels.read();
    ReportParser parser = ReportParser.create();
    Map<String, Tally> tallies = new TreeMap<>();
    for (Path letter : letters()) {
      FurtherLabels.Letter own = labels.of(DocumentSource.sha256(Files.readAllBytes(letter)));
      if (own != null && own.use().endsWith("held-out")) {
        Report report = parser.parse(letter);
        String authority = String.valueOf(report.visit().authority());
        Tally tally = tallies.computeIfAbsent(half(authority), k -> new Tally());
        report.findings().forEach(finding -> add(finding, own, tally));
      }
    }
    tallies.forEach(
        (half, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d pairs are sure, %.3f of all; %.3f right, of the others %.3f%n",
                half,
                tally.sure,
                tally.coverage(),
                tally.precision(),
                (double) tally.othersRight / tally.others));
    assertThat(tallies).hasSize(2);
    // Weights that are fitted again move both a little. Labels are of paragraphs: a sentence may
    // name
    // what its paragraph is not about, and say it plainly.
    tallies.values().forEach(tally -> assertThat(tally.precision()).isGreaterThan(0.88));
    tallies.values().forEach(tally -> assertThat(tally.coverage()).isGreaterThan(0.48));
  }

  /** Pairs of a sentence and a theme that readers judged by the sentence itself. */
  @Test
  void whatASentenceSaysByItselfIsRightInNineOfTen() throws Exception {
    Map<String, Boolean> judged = judged();
    Set<String> hashes =
        judged.keySet().stream()
            .map(key -> key.substring(0, key.indexOf(',')))
            .collect(Collectors.toSet());
    ReportParser parser = ReportParser.create();
    Tally tally = new Tally();
    for (Path letter : letters()) {
      String hash = DocumentSource.sha256(Files.readAllBytes(letter)).substring(0, 12);
      if (hashes.contains(hash)) {
        for (Finding finding : parser.parse(letter).findings()) {
          for (Statement statement : finding.statements()) {
            for (String theme : statement.sureThemes()) {
              Boolean right =
                  judged.get(
                      String.join(
                          ",",
                          hash,
                          FurtherLabels.hash(statement.text()),
                          theme,
                          statement.category().id()));
              if (right != null) {
                tally.add(true, right);
              }
            }
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "by the sentence itself: %d pairs are sure, %.3f right%n",
        tally.sure,
        tally.precision());
    assertThat(tally.sure).isGreaterThan(150);
    assertThat(tally.precision()).isGreaterThan(0.9);
  }

  private static Map<String, Boolean> judged() throws IOException {
    Map<String, Boolean> judged = new TreeMap<>();
    try (InputStream in = SureThemesTest.class.getResourceAsStream("sentence-themes.csv")) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("letter,"))
          .forEach(
              line -> {
                int last = line.lastIndexOf(',');
                judged.put(line.substring(0, last), line.endsWith(",y"));
              });
    }
    return judged;
  }

  private static String half(String authority) {
    String name = authority.toLowerCase(Locale.ROOT).replace(' ', '-');
    String hash = DocumentSource.sha256(name.getBytes(StandardCharsets.UTF_8));
    return Character.digit(hash.charAt(hash.length() - 1), 16) % 2 == 0
        ? "first half"
        : "second half";
  }

  private static void add(Finding finding, FurtherLabels.Letter labels, Tally tally) {
    Set<String> gold = new HashSet<>();
    for (Statement statement : finding.statements()) {
      gold.addAll(labels.themes().getOrDefault(FurtherLabels.hash(statement.text()), List.of()));
    }
    for (Statement statement : finding.statements()) {
      String label = labels.labels().get(FurtherLabels.hash(statement.text()));
      String ours = OURS.get(statement.category());
      if (!gold.isEmpty() && ours != null && label != null && DIRECTIONS.containsKey(label)) {
        boolean direction = ours.equals(DIRECTIONS.get(label));
        for (String theme : statement.themes()) {
          tally.add(statement.sureThemes().contains(theme), direction && gold.contains(theme));
        }
      }
    }
  }

  private static List<Path> letters() throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolveSibling("shared").resolve("letters"))) {
      at = at.getParent();
    }
    assumeTrue(at != null, "skipped: the real letters are not beside the repository");
    return new LabelledLetters(at.resolveSibling("shared")).files();
  }
}
