package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.RuleCoverage;
import io.github.inspectionreports.workbench.RuleExamples;
import io.github.inspectionreports.workbench.RuleReplacements;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a rule set against its own sentences. */
@Command(
    name = "check",
    description = {
      "Checks a rule set: patterns, ids, what is declared; that each row catches its hit, leaves"
          + " its near miss alone and is not hidden by another row; that the hit of each row of"
          + " yours gets the category that the row promises; rows that say the same; that each"
          + " verdict rule fires for its hit and not for its near miss.",
      "A note is no fault: a bundled row that a row of yours hides or replaces.",
      "With --on, also lists the rows and rules that speak in none of the letters; that is no"
          + " fault."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ${ROOT-COMMAND-NAME} rules check --rules my-rules")
final class RulesCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--on",
      paramLabel = "PATH",
      arity = "1",
      description = "Letters or a folder of letters; may be given again.")
  private List<Path> letters = List.of();

  RulesCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints every fault; status 2 if there is one, as for any faulty rule set. */
  @Override
  public Integer call() {
    RuleSet ruleSet = rules.ruleSet();
    List<Fault> faults = RuleSetCheck.faults(ruleSet);
    List<Fault> notes =
        rules.onTop() ? RuleReplacements.of(rules.own(), RuleSet.bundled()) : List.of();
    int status = ExitStatus.OK;
    if (faults.isEmpty()) {
      ReportParser parser = RuleOptions.parser(ruleSet);
      RuleExamples.Outcome outcome = RuleExamples.examine(ruleSet);
      faults = outcome.faults();
      outcome.notes().stream().map(RulesCheckCommand::note).forEach(terminal.out()::println);
      if (!letters.isEmpty()) {
        status = unheard(ruleSet, parser);
      }
    }
    notes.forEach(note -> terminal.out().println("note: " + note));
    faults.forEach(fault -> terminal.out().println(fault));
    long rows = rules.own().tables().stream().mapToLong(table -> table.rows().size()).sum();
    int tables = rules.own().tables().size();
    terminal
        .out()
        .println(
            faults.isEmpty()
                ? rows
                    + (rows == 1 ? " row in " : " rows in ")
                    + tables
                    + (tables == 1 ? " table" : " tables")
                    + (rules.onTop() ? " on top of the bundled rules" : "")
                    + ", no fault"
                : faults.size() + (faults.size() == 1 ? " fault" : " faults"));
    return faults.isEmpty() ? status : ExitStatus.USAGE;
  }

  /** There is nothing to fix in a bundled row that the caller's rows outdo. */
  private static String note(Fault fault) {
    return "note: "
        + fault.file()
        + (fault.line() > 0 ? ", line " + fault.line() : "")
        + ": "
        + fault.what()
        + "; your rows go first, so this is no fault if you want it so";
  }

  private int unheard(RuleSet ruleSet, ReportParser parser) {
    TrialLetters corpus = TrialLetters.of(terminal, letters);
    RuleCoverage use = RuleCoverage.of(ruleSet);
    corpus.forEachReport(parser, use::add);
    List<RuleCoverage.Count> silent =
        use.counts().stream().filter(count -> count.places() == 0).toList();
    for (RuleCoverage.Count count : silent) {
      terminal
          .out()
          .println(
              "note: "
                  + (count.kind().equals(RuleCoverage.VERDICTS)
                      ? "verdict rule '" + count.id() + "' fires"
                      : count.where() + ": row '" + count.id() + "' speaks")
                  + " in no letter"
                  + (count.hidden() == 0
                      ? ""
                      : "; another row hides it in "
                          + count.hidden()
                          + (count.hidden() == 1 ? " sentence" : " sentences")));
    }
    terminal
        .out()
        .println(
            silent.size()
                + " of "
                + use.counts().size()
                + " rows and rules speak in none of "
                + corpus.size());
    return corpus.status();
  }
}
