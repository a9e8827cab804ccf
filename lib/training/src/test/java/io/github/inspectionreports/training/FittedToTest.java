package io.github.inspectionreports.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of weights are fitted to the rules that they stand beside. */
class FittedToTest {
  private static final String AGAIN =
      "the rules have changed since the weights of %s were fitted; fit them again, as"
          + " rules/README.md says";
  private static final RuleSet BUNDLED = RuleSet.bundled();

  private static List<String> heads(String kind) throws IOException {
    try (InputStream in =
        RuleSet.class.getResourceAsStream(
            "/io/github/inspectionreports/rules/bundled/" + kind + ".csv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("# Fitted to"))
          .map(line -> line + "\n")
          .toList();
    }
  }

  @Test
  void categoryWeightsAreFittedToThePhrasesPointsAndVerdictsThatThereAre() throws IOException {
    assertThat(heads("category-weights"))
        .as(AGAIN, "category-weights")
        .containsExactly(FittedTo.head(FittedTo.categories(BUNDLED)));
  }

  @Test
  void themeWeightsAreFittedToTheTermsThatThereAre() throws IOException {
    assertThat(heads("theme-weights"))
        .as(AGAIN, "theme-weights")
        .containsExactly(FittedTo.head(FittedTo.themes(BUNDLED)));
  }

  @Test
  void anotherPatternIsAnotherHashAndAnotherTestSentenceIsNot() {
    Row row = BUNDLED.table(Table.PHRASES).rows().get(0);
    Row pattern = Row.of(row.id(), "pattern", "lantern", "cue", row.value("cue"));
    Row sentence =
        Row.of(
            row.id(), "pattern", row.value("pattern"), "cue", row.value("cue"), "hit", "Another.");
    String now = FittedTo.categories(BUNDLED);
    assertThat(FittedTo.categories(BUNDLED.replacing(Table.of(Table.PHRASES, pattern))))
        .isNotEqualTo(now);
    assertThat(FittedTo.categories(BUNDLED.replacing(Table.of(Table.PHRASES, sentence))))
        .isEqualTo(now);
  }
}
