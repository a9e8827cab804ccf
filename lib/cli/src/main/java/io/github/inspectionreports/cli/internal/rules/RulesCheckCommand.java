package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.AlternativeUse;
import io.github.inspectionreports.workbench.RuleCoverage;
import io.github.inspectionreports.workbench.RuleExamples;
import io.github.inspectionreports.workbench.RuleReplacements;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
          + " fault.",
      "With --alternatives, also lists the alternatives in patterns and families that neither a hit"
          + " nor a letter of --on has used, and those that are there twice; that is no fault."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ${ROOT-COMMAND-NAME} rules check --rules my-rules")
public final class RulesCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--on",
      paramLabel = "PATH",
      arity = "1",
      description = "Letters or a folder of letters; may be given again.")
  private List<Path> letters = List.of();

  @Option(
      names = "--alternatives",
      description = "Also list the alternatives that no sentence has used.")
  private boolean alternatives;

  public RulesCheckCommand(Terminal terminal) {
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
      outcome.notes().stream().map(RulesCheckCommand::note).forEach(this::say);
      @Nullable AlternativeUse use = alternatives ? AlternativeUse.of(ruleSet) : null;
      if (!letters.isEmpty()) {
        status = unused(ruleSet, parser, use);
      }
      if (use != null) {
        unused(use);
      }
    }
    notes.forEach(note -> say("note: " + note));
    faults.forEach(fault -> say(fault.toString()));
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

  /** Prints a line. A table may be a stranger's: nothing in it may steer the terminal. */
  private void say(String line) {
    terminal.out().println(Wrapped.printable(line));
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

  /** Prints what is unused of the caller's rows; of the bundled ones if there are no others. */
  private void unused(AlternativeUse use) {
    use.addExamples();
    Set<String> own =
        rules.own().tables().stream()
            .flatMap(table -> table.rows().stream())
            .map(Row::where)
            .collect(Collectors.toSet());
    int all = 0;
    int unused = 0;
    for (AlternativeUse.Count count : use.counts()) {
      if (own.contains(count.where())) {
        all += count.all();
        unused += count.unused().size();
        alternatives(count, "are in no sentence", count.unused());
        alternatives(count, "are there twice", count.twice());
      }
    }
    terminal.out().println(unused + " of " + all + " alternatives are in no sentence");
  }

  private void alternatives(AlternativeUse.Count count, String what, List<String> which) {
    if (!which.isEmpty()) {
      say(
          "note: "
              + count.where()
              + ": of row '"
              + count.id()
              + "' these alternatives "
              + what
              + ": "
              + String.join(" | ", which));
    }
  }

  private int unused(RuleSet ruleSet, ReportParser parser, @Nullable AlternativeUse alternatives) {
    TrialLetters corpus = TrialLetters.of(terminal, letters);
    RuleCoverage use = RuleCoverage.of(ruleSet);
    corpus.forEachReport(
        parser,
        report -> {
          use.add(report);
          if (alternatives != null) {
            alternatives.add(report);
          }
        });
    List<RuleCoverage.Count> unused =
        use.counts().stream().filter(count -> count.places() == 0).toList();
    for (RuleCoverage.Count count : unused) {
      say(
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
            unused.size()
                + " of "
                + use.counts().size()
                + " rows and rules speak in none of "
                + corpus.size());
    return corpus.status();
  }
}
