package io.github.inspectionreports.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them the terminal. */
final class Commands implements IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Object command :
        List.of(
            new ReadCommand(terminal),
            new BatchCommand(terminal),
            new ExplainCommand(terminal),
            new RulesCommand(),
            new RulesListCommand(terminal),
            new RulesCheckCommand(terminal),
            new RulesDiffCommand(terminal),
            new RulesNewCommand(terminal))) {
      if (command.getClass() == type) {
        return type.cast(command);
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
