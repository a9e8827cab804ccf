package io.github.inspectionreports.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.AlternativeUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rows of phrases, theme terms and families are short, none of their alternatives stands twice,
 * and each has a sentence that hits it: one of the rows' own, of the composed passages or of {@code
 * row-sentences.txt}.
 */
class RowAlternativesTest {
  private static final int MOST_CHARACTERS = 150;

  private static AlternativeUse use;

  @BeforeAll
  static void hitThem() throws IOException {
    use = AlternativeUse.of(RuleSet.bundled());
    use.addExamples();
    ComposedPassages.read().passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(Passage.Sentence::text)
        .forEach(use::add);
    try (InputStream in = RowAlternativesTest.class.getResourceAsStream("row-sentences.txt")) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(use::add);
    }
  }

  private static List<String> listed(Function<AlternativeUse.Count, List<String>> which) {
    return use.counts().stream()
        .filter(count -> !which.apply(count).isEmpty())
        .map(count -> count.where() + ": " + count.id() + ": " + which.apply(count))
        .toList();
  }

  @Test
  void noRowIsLong() {
    assertThat(use.counts())
        .filteredOn(count -> count.length() > MOST_CHARACTERS)
        .extracting(AlternativeUse.Count::where)
        .as("part it into families of one idea each")
        .isEmpty();
  }

  @Test
  void everyFamilyIsNamedByARow() {
    assertThat(use.unusedFamilies()).isEmpty();
  }

  @Test
  void noAlternativeStandsTwice() {
    assertThat(listed(AlternativeUse.Count::twice)).as("take one of them out").isEmpty();
  }

  @Test
  void everyAlternativeHasASentenceThatHitsIt() {
    assertThat(use.counts()).hasSizeGreaterThan(2_000);
    assertThat(listed(AlternativeUse.Count::unused))
        .as("give it a sentence, or take it out if another alternative always goes first")
        .isEmpty();
  }
}
