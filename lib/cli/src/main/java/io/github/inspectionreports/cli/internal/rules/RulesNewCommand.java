package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.options.Invocation;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a rule set of the user's own. */
@Command(
    name = "new",
    description =
        "Writes commented tables to begin with into a folder: phrases, and a category of your own.",
    footerHeading = "%nExamples:%n",
    footer = "  ${ROOT-COMMAND-NAME} rules new my-rules")
public final class RulesNewCommand implements Callable<Integer> {
  private static final List<String> STARTER = List.of("phrases.csv", "categories.csv");

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder; it must not hold these tables yet.")
  private Path folder = Path.of("");

  public RulesNewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    for (String name : STARTER) {
      if (Files.exists(folder.resolve(name))) {
        throw new CommandException(
            ExitStatus.USAGE,
            folder.resolve(name) + " is there already and is left as it is; name another folder");
      }
    }
    try (OutputFolder out = OutputFolder.open(folder)) {
      for (String name : STARTER) {
        out.write(name, starter(name));
      }
    }
    String shown = LetterReader.quoted(FileNames.shown(folder));
    terminal
        .out()
        .println(
            STARTER.stream()
                    .map(name -> folder.resolve(name).toString())
                    .collect(Collectors.joining(" and "))
                + " are written. Next:");
    terminal.out().println("  " + Invocation.command() + " rules check --rules " + shown);
    terminal
        .out()
        .println(
            "  "
                + Invocation.command()
                + " explain \"The hub is on our watch list.\" --rules "
                + shown);
    return ExitStatus.OK;
  }

  private static byte[] starter(String name) throws IOException {
    try (InputStream in = RulesNewCommand.class.getResourceAsStream("starter/" + name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the jar");
      }
      return in.readAllBytes();
    }
  }
}
