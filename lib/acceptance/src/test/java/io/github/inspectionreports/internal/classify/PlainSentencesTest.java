package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Sentences that leave no doubt, each by itself, and pairs of them that differ in one word: any
 * reader gets them right. Those in the unseen file were not looked at while rules were written, so
 * their share says what other sentences may expect.
 */
class PlainSentencesTest {
  private static final Classifier CLASSIFIER = Classifier.of(RuleSet.bundled());
  private static final Place NOWHERE = new Place(1, 1, 0, 0);

  /** One sentence or a pair: categories and sentences in turn. */
  private record Line(List<String> cells) {
    boolean isPair() {
      return cells.size() > 2;
    }

    boolean isRead() {
      for (int i = 0; i < cells.size(); i += 2) {
        if (!List.of(cells.get(i).split("\\|")).contains(category(cells.get(i + 1)))) {
          return false;
        }
      }
      return true;
    }
  }

  @Test
  void sentencesInViewOfTheRulesAreRead() throws IOException {
    assertThat(shareRead("plain-sentences.tsv", false)).isGreaterThan(0.95);
  }

  @Test
  void pairsInViewOfTheRulesAreToldApart() throws IOException {
    assertThat(shareRead("plain-sentences.tsv", true)).isGreaterThan(0.95);
  }

  @Test
  void sentencesThatNobodyLookedAtAreRead() throws IOException {
    assertThat(shareRead("plain-sentences-unseen.tsv", false)).isGreaterThan(0.9);
  }

  @Test
  void pairsThatNobodyLookedAtAreToldApart() throws IOException {
    assertThat(shareRead("plain-sentences-unseen.tsv", true)).isGreaterThan(0.85);
  }

  private static double shareRead(String file, boolean pairs) throws IOException {
    List<Line> lines = lines(file).stream().filter(line -> line.isPair() == pairs).toList();
    assertThat(lines).hasSizeGreaterThan(50);
    long read = lines.stream().filter(Line::isRead).count();
    double share = (double) read / lines.size();
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %d of %d read (%.1f %%)%n",
        file,
        pairs ? "pairs" : "sentences",
        read,
        lines.size(),
        100 * share);
    return share;
  }

  private static List<Line> lines(String file) throws IOException {
    List<Line> found = new ArrayList<>();
    try (InputStream in = PlainSentencesTest.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          found.add(new Line(List.of(line.split("\t"))));
        }
      }
    }
    return found;
  }

  private static String category(String sentence) {
    Passage alone =
        new Passage(
            Passage.Role.FINDING,
            SectionKind.FINDINGS,
            "",
            false,
            sentence,
            List.of(new Passage.Sentence(sentence, 0, NOWHERE)),
            NOWHERE);
    return CLASSIFIER.classify(List.of(alone)).get(0).sentences().get(0).category().id();
  }
}
