package io.github.inspectionreports.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The statements of real letters against labels made by hand. The held-out letters were never
 * looked at while rules were written, so their figure tells what other letters may expect.
 */
@Tag("shared")
class FurtherLabelsTest {
  /** Themes that a reader gave and we gave, that only we gave, and that only the reader gave. */
  private static final class ThemeTally {
    private int both;
    private int ours;
    private int theirs;

    /** Compares a finding whose paragraph has themes. */
    private void add(Finding finding, FurtherLabels.Letter labels) {
      Set<String> gold = new HashSet<>();
      for (Statement statement : finding.statements()) {
        gold.addAll(labels.themes().getOrDefault(FurtherLabels.hash(statement.text()), List.of()));
      }
      if (!gold.isEmpty()) {
        int hits = (int) finding.themes().stream().filter(gold::contains).count();
        both += hits;
        ours += finding.themes().size() - hits;
        theirs += gold.size() - hits;
      }
    }

    private double f1() {
      return 2.0 * both / (2 * both + ours + theirs);
    }
  }

  @Test
  void themesOfLettersThatNobodyLookedAtAreThoseOfAReader() throws Exception {
    FurtherLabels labels = FurtherLabels.read();
    ReportParser parser = ReportParser.create();
    Map<String, ThemeTally> tallies = new TreeMap<>();
    for (Path letter : letters()) {
      FurtherLabels.Letter own = labels.of(DocumentSource.sha256(Files.readAllBytes(letter)));
      if (own != null) {
        ThemeTally tally = tallies.computeIfAbsent(own.use(), k -> new ThemeTally());
        parser.parse(letter).findings().forEach(finding -> tally.add(finding, own));
      }
    }
    tallies.forEach(
        (use, tally) ->
            System.out.printf(Locale.ROOT, "%s letters: themes F1 %.3f%n", use, tally.f1()));
    assertThat(tallies.get("held-out").both).isGreaterThan(300);
    assertThat(tallies.get("held-out").f1()).isGreaterThan(0.78);
    assertThat(tallies.get("fitted").f1()).isGreaterThan(0.86);
  }

  @Test
  void lettersThatNobodyLookedAtAreReadAlmostAsWellAsTheOthers() throws Exception {
    FurtherLabels labels = FurtherLabels.read();
    ReportParser parser = ReportParser.create();
    Map<String, Agreement> tallies = new TreeMap<>();
    Map<String, int[]> found = new TreeMap<>();
    for (Path letter : letters()) {
      Report report = parser.parse(letter);
      FurtherLabels.Letter own = labels.of(report.source().sha256());
      if (own == null) {
        continue;
      }
      for (Statement statement : report.statements()) {
        String label = own.labels().get(FurtherLabels.hash(statement.text()));
        String use = own.use();
        found.computeIfAbsent(use, k -> new int[2])[label == null ? 1 : 0]++;
        if (label != null && Agreement.LABELS.contains(label)) {
          tallies
              .computeIfAbsent(use, k -> new Agreement())
              .add(Agreement.LABELS.indexOf(label), category(statement));
        }
      }
    }
    tallies.forEach(
        (use, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%s letters: %d statements, %d without a label, kappa %.3f, macro F1 %.3f%n",
                use,
                tally.size(),
                found.get(use)[1],
                tally.kappa(),
                tally.macroF1()));
    assertThat(tallies.get("held-out").size()).isGreaterThan(1000);
    assertThat(tallies.get("held-out").kappa()).isGreaterThan(0.81);
    assertThat(tallies.get("fitted").kappa()).isGreaterThan(0.86);
  }

  private static List<Path> letters() throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolveSibling("shared").resolve("letters"))) {
      at = at.getParent();
    }
    assumeTrue(at != null, "skipped: the real letters are not beside the repository");
    return new LabelledLetters(at.resolveSibling("shared")).files();
  }

  private static int category(Statement statement) {
    int index = Agreement.CATEGORIES.indexOf(statement.category().id());
    if (index < 0) {
      throw new AssertionError(statement.category());
    }
    return index;
  }
}
