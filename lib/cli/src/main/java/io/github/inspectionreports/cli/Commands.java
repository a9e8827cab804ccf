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

  /** The names of the commands below another that its help shows. */
  static List<String> shown(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
        .map(sub -> sub.getKey())
        .toList();
  }

  /** Says that a command is missing, and which there are. */
  static String missing(CommandLine command) {
    List<String> names = shown(command);
    int last = names.size() - 1;
    return "a command is missing: "
        + String.join(", ", names.subList(0, last))
        + " or "
        + names.get(last);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Object command :
        List.of(
            new ReadCommand(terminal, bundled),
            new BatchCommand(terminal, bundled),
            new ViewCommand(terminal, bundled),
            new QueryCommand(terminal),
            new ExplainCommand(terminal, bundled),
            new JourneyCommand(terminal, bundled),
            new RulesCommand(),
            new RulesListCommand(terminal),
            new RulesCheckCommand(terminal),
            new RulesDiffCommand(terminal),
            new RulesScoreCommand(terminal),
            new RulesNewCommand(terminal),
            new CompletionCommand(terminal))) {
      if (command.getClass() == type) {
        return type.cast(command);
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
