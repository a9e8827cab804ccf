package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.batch.BatchCommand;
import io.github.inspectionreports.cli.internal.journey.JourneyCommand;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.query.QueryCommand;
import io.github.inspectionreports.cli.internal.read.ExplainCommand;
import io.github.inspectionreports.cli.internal.read.ReadCommand;
import io.github.inspectionreports.cli.internal.rules.RulesCheckCommand;
import io.github.inspectionreports.cli.internal.rules.RulesCommand;
import io.github.inspectionreports.cli.internal.rules.RulesDiffCommand;
import io.github.inspectionreports.cli.internal.rules.RulesListCommand;
import io.github.inspectionreports.cli.internal.rules.RulesNewCommand;
import io.github.inspectionreports.cli.internal.rules.RulesScoreCommand;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.view.ViewCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them the terminal. */
final class Commands implements IFactory {
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

  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  Commands(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

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
    Object command = command(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
  }

  /** Makes the one that is asked for: a process runs one command, and each brings its classes. */
  private @Nullable Object command(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "ReadCommand" -> new ReadCommand(terminal, bundled);
      case "BatchCommand" -> new BatchCommand(terminal, bundled);
      case "ViewCommand" -> new ViewCommand(terminal, bundled);
      case "QueryCommand" -> new QueryCommand(terminal);
      case "ExplainCommand" -> new ExplainCommand(terminal, bundled);
      case "JourneyCommand" -> new JourneyCommand(terminal, bundled);
      case "RulesCommand" -> new RulesCommand();
      case "RulesListCommand" -> new RulesListCommand(terminal);
      case "RulesCheckCommand" -> new RulesCheckCommand(terminal);
      case "RulesDiffCommand" -> new RulesDiffCommand(terminal);
      case "RulesScoreCommand" -> new RulesScoreCommand(terminal);
      case "RulesNewCommand" -> new RulesNewCommand(terminal);
      case "CompletionCommand" -> new CompletionCommand(terminal);
      default -> null;
    };
  }
}
