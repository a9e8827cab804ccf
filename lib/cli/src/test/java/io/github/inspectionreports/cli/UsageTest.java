package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @Test
  void aCommandIsNeeded() {
    Shell.run().failsWith(ExitStatus.USAGE, "a command is missing", "--help");
  }

  @Test
  void anUnknownCommandOrOptionIsNamed() {
    Shell.run("raed").failsWith(ExitStatus.USAGE, "raed", "--help");
    Shell.run("read", "--jsn", "a.txt").failsWith(ExitStatus.USAGE, "--jsn", "read --help");
    Shell.run("read").failsWith(ExitStatus.USAGE, "FILE", "read --help");
    Shell.run("read", "a.txt", "b.txt").failsWith(ExitStatus.USAGE, "b.txt");
  }

  @Test
  void rulesOnTopAndRulesInsteadExcludeEachOther() {
    Shell.run("read", "a.txt", "--rules", "x", "--only-rules", "y")
        .failsWith(ExitStatus.USAGE, "--rules", "--only-rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "read", "view", "batch", "explain"})
  void helpTellsTheExitStatuses(String command) {
    Shell.Result result = command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("Usage: inspection-reports " + command, "3  some or all");
  }

  @Test
  void theVersionIsTold() {
    Shell.Result result = Shell.run("--version");
    assertThat(result.status()).isZero();
    assertThat(result.out()).matches("inspection-reports \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @Test
  void aStackTraceIsForThoseWhoAsk() {
    Shell.Result result = Shell.run("read", folder.resolve("none.txt"), "--debug");
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.err()).contains("\tat io.github.inspectionreports");
    assertThat(Shell.run("--debug", "read", folder.resolve("none.txt")).err()).contains("\tat ");
  }

  @Test
  void aRuleSetThatIsNotThereIsAFaultyRuleSet() throws IOException {
    Path letter = Letters.letter(folder, "a.txt");
    Path none = folder.resolve("no-rules");
    Shell.run("read", letter, "--rules", none).failsWith(ExitStatus.USAGE, "no-rules");
    Shell.run("read", letter, "--only-rules", none).failsWith(ExitStatus.USAGE, "no-rules");
  }

  @Test
  void theDefaultLocaleChangesNothing() throws IOException {
    Path letter = Letters.letter(folder, "a.txt");
    String here = Shell.run("read", letter).out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Shell.run("read", letter).out()).isEqualTo(here);
      assertThat(Shell.run("explain", "Plans are good.", "--section", "findings").status())
          .isZero();
    } finally {
      Locale.setDefault(before);
    }
  }
}
