package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @Test
  void aCommandIsNeeded() {
    Shell.Result result = Shell.run();
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.out()).startsWith("Usage: inspection-reports").contains("batch");
    assertThat(result.err())
        .startsWith("inspection-reports: a command is missing: read, ")
        .contains(" batch, ")
        .endsWith(", rules, completion or help; see inspection-reports --help\n")
        .hasLineCount(1);
    Shell.run("rules").failsWith(ExitStatus.USAGE, "list, check, diff, score or new");
  }

  @Test
  void anUnknownCommandOrOptionIsNamed() {
    Shell.run("raed").failsWith(ExitStatus.USAGE, "raed", "--help");
    Shell.run("read", "--jsn", "a.txt").failsWith(ExitStatus.USAGE, "--jsn", "read --help");
    Shell.run("read").failsWith(ExitStatus.USAGE, "FILE", "read --help");
    Shell.run("read", "a.txt", "b.txt").failsWith(ExitStatus.USAGE, "b.txt");
    Shell.run("zzzzzz").failsWith(ExitStatus.USAGE, "there is no command 'zzzzzz'; see");
    Shell.run("zz".repeat(100_000)).failsWith(ExitStatus.USAGE, "there is no command");
  }

  @ParameterizedTest
  @CsvSource({
    "raed, did you mean read?",
    "bacth, did you mean batch?",
    "expl, did you mean explain?",
    "rules chek, did you mean check?",
    "help bath, did you mean batch?",
    "read --jsn a.txt, did you mean --json?",
    "read --jsn, did you mean --json?",
    "batch --ot=results letters, did you mean --out?",
    "batch --Out results letters, did you mean --out?"
  })
  void whatWasMeantByAMistypedWordIsSaid(String typed, String meant) {
    Shell.run((Object[]) typed.split(" ")).failsWith(ExitStatus.USAGE, "(" + meant + ")");
  }

  @Test
  void aLetterInThePlaceOfACommandIsAnsweredWithWhatToType() throws IOException {
    Path letter = Letters.letter(folder, "a letter.txt");
    Shell.run(letter)
        .failsWith(ExitStatus.USAGE, "to read it: inspection-reports read '" + letter + "'");
  }

  @Test
  void whatIsMissingIsNamedWithAnExample() {
    Shell.run("batch")
        .failsWith(
            ExitStatus.USAGE,
            "PATH is missing; for example: inspection-reports batch letters --out results;");
    Shell.run("read").failsWith(ExitStatus.USAGE, "FILE is missing");
    Shell.run("explain").failsWith(ExitStatus.USAGE, "SENTENCE is missing; for example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "batch", "explain", "rules check", "rules new", "completion"})
  void helpGivesExamplesAndHelpIsACommandToo(String command) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("--help");
    Shell.Result help = Shell.run(words.toArray());
    assertThat(help.out()).contains("Examples:\n  ", "inspection-reports " + command);
    if (words.size() == 2) {
      assertThat(Shell.run("help", command).out()).isEqualTo(help.out());
    }
  }

  @Test
  void helpIsAsWideAsTheTerminal() {
    assertThat(Shell.runAtWidth(60, "batch", "--help").out().lines())
        .allMatch(line -> line.length() <= 60);
    assertThat(Shell.runAtWidth(100, "batch", "--help").out().lines())
        .anyMatch(line -> line.length() > 80);
  }

  @Test
  void completionKnowsTheCommandsAndTheirOptions() {
    assertThat(Shell.run("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("complete ", "inspection-reports", "batch", "--resume");
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
    assertThat(result.out()).contains("Usage: inspection-reports " + command, "3   some or all");
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
