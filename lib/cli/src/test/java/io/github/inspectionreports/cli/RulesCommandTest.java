package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String SENTENCE = "The hub is on our watch list.";

  @TempDir Path folder;

  private Path starter() {
    Path rules = folder.resolve("rules");
    assertThat(Shell.run("rules", "new", rules).status()).isZero();
    return rules;
  }

  @Test
  void aNewRuleSetIsSoundAndChangesWhatItsPhrasesSay() {
    Path rules = starter();
    assertThat(Shell.run("rules", "check", "--only-rules", rules).out())
        .isEqualTo("2 rows in 1 tables, no fault\n");
    assertThat(Shell.run("explain", SENTENCE).out()).startsWith("CONTEXT\n");
    assertThat(Shell.run("explain", SENTENCE, "--rules", rules).out())
        .startsWith("NEEDS_IMPROVEMENT\n")
        .contains("row watch-list");
  }

  @Test
  void aTableThatIsThereIsLeftAlone() throws IOException {
    Path rules = starter();
    Path table = rules.resolve("phrases.csv");
    Files.writeString(table, "id,pattern,cue\n");
    Shell.run("rules", "new", rules).failsWith(ExitStatus.USAGE, "phrases.csv", "there already");
    assertThat(table).hasContent("id,pattern,cue\n");
  }

  @Test
  void aFaultNamesFileLineAndRemedyWhereverTheRulesAreUsed() throws IOException {
    Path rules = starter();
    Files.writeString(
        rules.resolve("phrases.csv"), "id,pattern,cue,hit,near-miss\nbad,(open,fault,x,y\n");
    Shell.Result check = Shell.run("rules", "check", "--rules", rules);
    assertThat(check.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(check.out()).contains("phrases.csv, line 2: row 'bad'", "1 fault\n");
    Shell.run("read", Letters.letter(folder, "a.txt"), "--rules", rules)
        .failsWith(ExitStatus.USAGE, "phrases.csv, line 2: row 'bad'");
    Shell.run("explain", SENTENCE, "--rules", rules)
        .failsWith(ExitStatus.USAGE, "phrases.csv, line 2");
  }

  @Test
  void aRowThatDoesNotHoldItsSentencesIsAFault() throws IOException {
    Path rules = starter();
    Files.writeString(
        rules.resolve("phrases.csv"),
        "id,pattern,cue,hit,near-miss\nodd,watch list,fault,A list.,Our watch list.\n");
    assertThat(Shell.run("rules", "check", "--only-rules", rules).out())
        .contains("must catch: A list.", "must leave alone: Our watch list.", "2 faults\n");
  }

  @Test
  void rowsAreFoundByTheirWords() {
    Path rules = starter();
    assertThat(Shell.run("rules", "list", "watch", "--only-rules", rules).out())
        .contains("phrases (1)", "watch-list", "[phrases.csv, line 8]")
        .doesNotContain("all-cylinders");
    assertThat(Shell.run("rules", "list", "--table", "themes").out())
        .contains("themes (")
        .doesNotContain("phrases (");
  }

  @Test
  void aChangeOfRulesIsShownOnLetters() throws IOException {
    Path rules = starter();
    String text =
        Letters.text("Brackenshire").replace("Social workers know", SENTENCE + " They know");
    Path letter = Letters.write(folder, "letters/a.txt", text);
    Shell.Result diff = Shell.run("rules", "diff", "bundled", rules, "--on", letter.getParent());
    assertThat(diff.status()).isZero();
    assertThat(diff.out())
        .contains(SENTENCE, "CONTEXT \u2192 NEEDS_IMPROVEMENT (", "Changes (1 letters)")
        .contains("- CONTEXT \u2192 NEEDS_IMPROVEMENT: 1\n");
    assertThat(Shell.run("rules", "diff", rules, rules, "--on", letter).out())
        .isEqualTo("\nChanges (1 letters)\n  - none\n");
  }

  @Test
  void aCommandIsNeeded() {
    Shell.run("rules").failsWith(ExitStatus.USAGE, "list, check, diff or new", "rules --help");
  }
}
