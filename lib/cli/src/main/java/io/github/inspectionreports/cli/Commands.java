package io.github.inspectionreports.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them the terminal. */
final class Commands implements IFactory {
  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  Commands(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Object command :
        List.of(
            new ReadCommand(terminal, bundled),
            new BatchCommand(terminal, bundled),
            new ExplainCommand(terminal, bundled),
            new JourneyCommand(terminal, bundled),
            new RulesCommand(),
            new RulesListCommand(terminal),
            new RulesCheckCommand(terminal),
            new RulesDiffCommand(terminal),
            new RulesScoreCommand(terminal),
            new RulesNewCommand(terminal))) {
      if (command.getClass() == type) {
        return type.cast(command);
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
