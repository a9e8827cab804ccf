package io.github.inspectionreports.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
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

  /** The commands, in the order in which help lists them. */
  private static final List<Class<?>> ALL =
      List.of(
          ReadCommand.class,
          ViewCommand.class,
          BatchCommand.class,
          QueryCommand.class,
          JourneyCommand.class,
          ExplainCommand.class,
          RulesCommand.class,
          CompletionCommand.class,
          HelpCommand.class);

  /** Adds all commands; or the first argument's alone, if it is one that many processes run. */
  static CommandLine addTo(CommandLine line, String... args) {
    Class<?> alone =
        switch (args.length == 0 ? "" : args[0]) {
          case "read" -> ReadCommand.class;
          case "batch" -> BatchCommand.class;
          case "explain" -> ExplainCommand.class;
          default -> null;
        };
    // Making a command takes as long as reading a page.
    (alone == null ? ALL : List.<Class<?>>of(alone)).forEach(line::addSubcommand);
    return line;
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
