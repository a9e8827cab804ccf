package io.github.inspectionreports.cli.internal.options;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
public final class RuleOptions {
  @ArgGroup private @Nullable Choice choice;

  private @Nullable RuleSet loaded;

  /** The caller's part of the rules; null where the bundled ones are all. */
  private @Nullable RuleSet own;

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
  public ReportParser parser(@Nullable BundledParser bundled) {
    ReportParser made = choice == null && bundled != null ? bundled.get() : null;
    return made != null ? made : parser(ruleSet());
  }

  /** Makes a parser; a faulty rule set ends the command with status 2. */
  public static ReportParser parser(RuleSet rules) {
    return checked(() -> ReportParser.builder().rules(rules).build());
  }

  /** Loads the rules that were asked for, faults within its tables and all. */
  public RuleSet ruleSet() {
    RuleSet known = loaded;
    if (known == null) {
      known = load();
      loaded = known;
    }
    return known;
  }

  /** The labels of the categories that the rules asked for declare, by id; none for the bundled. */
  public Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    if (choice != null) {
      ruleSet()
          .table(Table.CATEGORIES)
          .rows()
          .forEach(row -> labels.put(row.id(), row.value("label")));
    }
    return labels;
  }

  /** What the caller wrote of the rules that were asked for: all of them, or what lies on top. */
  public RuleSet own() {
    RuleSet all = ruleSet();
    return own == null ? all : own;
  }

  /** Whether the caller's rules lie on top of the bundled ones. */
  public boolean onTop() {
    return choice != null && choice.rules != null;
  }

  private RuleSet load() {
    if (choice == null) {
      return checked(RuleSet::bundled);
    }
    Path path = choice.rules == null ? choice.onlyRules : choice.rules;
    RuleSet read = load(Objects.requireNonNull(path));
    own = read;
    return onTop() ? checked(() -> read.onTopOf(RuleSet.bundled())) : read;
  }

  /** Loads a rule set; one that cannot be loaded ends the command with status 2. */
  public static RuleSet load(Path path) {
    return checked(() -> RuleSet.from(path));
  }

  private static <T> T checked(Supplier<T> rules) {
    try {
      return rules.get();
    } catch (RuleSetException | IllegalArgumentException e) {
      throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
