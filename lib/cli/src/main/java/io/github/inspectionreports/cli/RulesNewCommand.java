package io.github.inspectionreports.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a rule set of the user's own. */
@Command(
    name = "new",
    description = "Writes a commented table of phrases to begin with into a new folder.")
final class RulesNewCommand implements Callable<Integer> {
  private static final String STARTER = "phrases.csv";

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder; it must not hold a phrases.csv yet.")
  private Path folder = Path.of("");

  RulesNewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path file = folder.resolve(STARTER);
    if (Files.exists(file)) {
      throw new CommandException(
          ExitStatus.USAGE, file + " is there already and is left as it is; name another folder");
    }
    byte[] starter;
    try (InputStream in = RulesNewCommand.class.getResourceAsStream("starter/" + STARTER)) {
      if (in == null) {
        throw new IOException(STARTER + " is missing from the jar");
      }
      starter = in.readAllBytes();
    }
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.write(STARTER, starter);
    }
    terminal.out().println(file + " is written. Next:");
    terminal.out().println("  rules check --rules " + folder);
    terminal.out().println("  explain \"The hub is on our watch list.\" --rules " + folder);
    return ExitStatus.OK;
  }
}
