package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.terminal.Terminal;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit status: 0 all read, 3 some or all files could
   * not be read, 2 wrong usage or a faulty rule set, 1 anything unexpected.
   *
   * @param args the command and its arguments; {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int status = Application.run(terminal, TypedArguments.of(args));
    terminal.out().flush();
    terminal.err().flush();
    if (status != 0) {
      System.exit(status); // without it the JVM ends at once, not when it has compiled all it began
    }
  }
}
