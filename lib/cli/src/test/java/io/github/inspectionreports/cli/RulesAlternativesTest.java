package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules check --alternatives}: which parts of one's own patterns no sentence has used. */
class RulesAlternativesTest {
  @TempDir Path folder;

  @Test
  void alternativesThatNoSentenceHasUsedAreListedAndAreNoFault() throws IOException {
    Files.writeString(
        folder.resolve("phrases.csv"),
        """
        id,pattern,cue,hit,near-miss
        adrift,(lost|adrift|adri*|at sea) (again)?,criticism,The team is at sea.,The team is at work.
        """);
    Shell.Result check = Shell.run("rules", "check", "--rules", folder, "--alternatives");
    assertThat(check.status()).isZero();
    assertThat(check.out())
        .contains(
            "note: phrases.csv, line 2: of row 'adrift' these alternatives are in no sentence:"
                + " adrift | adri* | again?",
            "of row 'adrift' these alternatives are there twice: adrift",
            "3 of 5 alternatives are in no sentence")
        .doesNotContain("bundled/families.csv");
  }
}
