package io.github.inspectionreports.cli;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleExamples;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds a rule set to its own sentences. */
@Command(
    name = "check",
    description =
        "Checks a rule set: patterns, ids, what is declared, and that each row catches its hit and"
            + " leaves its near miss alone.")
final class RulesCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  RulesCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints every fault; status 2 if there is one, as for any faulty rule set. */
  @Override
  public Integer call() {
    RuleSet ruleSet = rules.ruleSet();
    List<Fault> faults = ruleSet.faults();
    if (faults.isEmpty()) {
      RuleOptions.parser(ruleSet);
      faults = RuleExamples.check(ruleSet);
    }
    faults.forEach(fault -> terminal.out().println(fault));
    long rows = ruleSet.tables().stream().mapToLong(table -> table.rows().size()).sum();
    terminal
        .out()
        .println(
            faults.isEmpty()
                ? rows + " rows in " + ruleSet.tables().size() + " tables, no fault"
                : faults.size() + (faults.size() == 1 ? " fault" : " faults"));
    return faults.isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
  }
}
