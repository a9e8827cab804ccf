package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints which category a sentence has, and why. */
@Command(
    name = "explain",
    description =
        "Prints the category of a sentence, the phrases and rules that gave it, and what else was"
            + " considered.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} explain \"Supervision is not effective.\"",
      "  ${ROOT-COMMAND-NAME} explain \"Plans are clear.\" --section IMPROVEMENTS"
    })
public final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(
      paramLabel = "SENTENCE",
      description = "The sentence, in quotation marks; of several each is explained by itself.")
  private String sentence = "";

  @Option(
      names = "--section",
      paramLabel = "KIND",
      description = "The section in which it is: ${COMPLETION-CANDIDATES} (FINDINGS).")
  private SectionKind section = SectionKind.FINDINGS;

  @Spec private CommandSpec spec = CommandSpec.create();

  public ExplainCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    if (sentence.isBlank()) {
      throw new ParameterException(spec.commandLine(), "SENTENCE is empty; give one in quotes");
    }
    try {
      List<Explanation> explanations = rules.parser(bundled).explainEach(sentence, section);
      terminal
          .out()
          .print(
              explanations.stream()
                  .map(explanation -> ExplanationText.write(explanation, terminal))
                  .collect(Collectors.joining("\n")));
      return ExitStatus.OK;
    } catch (UnreadableLetterException e) {
      throw new CommandException(ExitStatus.UNREADABLE, String.valueOf(e.getMessage()), e);
    }
  }
}
