package io.github.inspectionreports.cli;

import io.github.inspectionreports.model.SectionKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which category a sentence has, and why. */
@Command(
    name = "explain",
    description =
        "Prints the category of a sentence, the phrases and rules behind it, and what else was"
            + " considered.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
  private String sentence = "";

  @Option(
      names = "--section",
      paramLabel = "KIND",
      description = "The section in which it stands: ${COMPLETION-CANDIDATES} (FINDINGS).")
  private SectionKind section = SectionKind.FINDINGS;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    throw new CommandException(
        ExitStatus.UNEXPECTED,
        "explain is not there yet for " + sentence + section + rules + terminal);
  }
}
