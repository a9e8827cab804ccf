package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.cli.internal.options.CommandNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The workbench of those who write rules. */
@Command(
    name = "rules",
    description = "Lists, checks, compares, scores and begins rule sets.",
    subcommands = {
      RulesListCommand.class,
      RulesCheckCommand.class,
      RulesDiffCommand.class,
      RulesScoreCommand.class,
      RulesNewCommand.class
    })
public final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), CommandNames.missing(spec.commandLine()));
  }
}
