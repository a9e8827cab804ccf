package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.options.Invocation;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script with which bash and zsh complete the commands and options of the launcher."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(inspection-reports completion)",
      "  inspection-reports completion > ~/.inspection-reports-completion"
    })
final class CompletionCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.out().print(AutoComplete.bash(Invocation.NAME, spec.root().commandLine()));
  }
}
