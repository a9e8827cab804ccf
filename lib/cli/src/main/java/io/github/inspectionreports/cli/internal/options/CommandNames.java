package io.github.inspectionreports.cli.internal.options;

import java.util.List;
import picocli.CommandLine;

/** The names of commands, as help and messages show them. */
public final class CommandNames {
  private CommandNames() {}

  /** The names of the commands below another that its help shows. */
  public static List<String> shown(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
        .map(sub -> sub.getKey())
        .toList();
  }

  /** Reports that a command is missing, and which there are. */
  public static String missing(CommandLine command) {
    List<String> names = shown(command);
    int last = names.size() - 1;
    return "a command is missing: "
        + String.join(", ", names.subList(0, last))
        + " or "
        + names.get(last);
  }
}
