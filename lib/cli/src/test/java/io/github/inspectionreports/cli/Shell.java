package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands in this process. */
final class Shell {
  private Shell() {}

  /**
   * What a command left behind.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it printed on standard error
   */
  record Result(int status, String out, String err) {
    /** Checks that it failed with a status, one line that says these things, and nothing else. */
    void failsWith(int expected, String... parts) {
      assertThat(status).as(err).isEqualTo(expected);
      assertThat(out).isEmpty();
      assertThat(err).startsWith("inspection-reports: ").contains(parts);
      assertThat(err.lines()).hasSize(1);
    }
  }

  static Result run(Object... args) {
    return runAt("", false, Terminal.DEFAULT_COLUMNS, args);
  }

  static Result runAtTerminal(Object... args) {
    return runAt("", true, Terminal.DEFAULT_COLUMNS, args);
  }

  /** Runs a command with something on standard input. */
  static Result runWithInput(String input, Object... args) {
    return runAt(input, false, Terminal.DEFAULT_COLUMNS, args);
  }

  static Result runAtWidth(int columns, Object... args) {
    return runAt("", false, columns, args);
  }

  private static Result runAt(String input, boolean interactive, int columns, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive,
            columns);
    int status = Application.run(terminal, words);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
