package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
final class RuleOptions {
  @ArgGroup private @Nullable Choice choice;

  private static final class Choice {
    @Option(
        names = "--rules",
        paramLabel = "PATH",
        description =
            "Tables and DRL of your own (a folder, jar or file) on top of the bundled rules.")
    private @Nullable Path rules;

    @Option(
        names = "--only-rules",
        paramLabel = "PATH",
        description = "A whole rule set (a folder, jar or file) instead of the bundled rules.")
    private @Nullable Path onlyRules;
  }

  /**
   * Makes the parser; a faulty rule set ends the command with status 2.
   *
   * @param bundled the parser that is being made with the bundled rules, if one is
   */
  ReportParser parser(@Nullable BundledParser bundled) {
    ReportParser made = choice == null && bundled != null ? bundled.get() : null;
    return made != null ? made : parser(ruleSet());
  }

  /** Makes a parser; a faulty rule set ends the command with status 2. */
  static ReportParser parser(RuleSet rules) {
    return checked(() -> ReportParser.builder().rules(rules).build());
  }

  /** Loads the rules that were asked for, faults within its tables and all. */
  RuleSet ruleSet() {
    return checked(
        () -> {
          if (choice != null && choice.rules != null) {
            return RuleSet.from(choice.rules).onTopOf(RuleSet.bundled());
          }
          return choice != null && choice.onlyRules != null
              ? RuleSet.from(choice.onlyRules)
              : RuleSet.bundled();
        });
  }

  /** Loads a rule set; one that cannot be loaded ends the command with status 2. */
  static RuleSet load(Path path) {
    return checked(() -> RuleSet.from(path));
  }

  private static <T> T checked(Supplier<T> rules) {
    try {
      return rules.get();
    } catch (RuleSetException e) {
      throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
