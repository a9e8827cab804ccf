package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one letter and prints what it says. */
@Command(
    name = "read",
    description = {
      "Reads one letter and prints a summary: who, when, the judgements, the priority actions,"
          + " what needs to improve and what is good, each with its page."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} read letter.pdf",
      "  ${ROOT-COMMAND-NAME} read letter.pdf --json > letter.json",
      "  curl -s ADDRESS | ${ROOT-COMMAND-NAME} read -"
    })
public final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The letter, as PDF or plain text (UTF-8); - is standard input.")
  private @Nullable Path named;

  @Option(names = "--json", description = "Print the whole report as JSON instead.")
  private boolean json;

  @Option(names = "--all", description = "List every statement, not only the first of each kind.")
  private boolean all;

  @Option(
      names = "--coverage",
      description = "Say where each word of the letter went: how many are in which part.")
  private boolean coverage;

  @Spec private CommandSpec spec = CommandSpec.create();

  public ReadCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    Path file = file();
    Report report;
    try {
      ReportParser parser = rules.parser(bundled);
      report =
          file.equals(LetterReader.STANDARD_INPUT)
              ? LetterReader.readInput(parser, terminal.in())
              : LetterReader.read(parser, file);
    } catch (UnreadableLetterException e) {
      throw unreadable(file, e);
    }
    terminal
        .out()
        .print(
            json ? ReportJson.write(report) : Summary.write(report, all, rules.labels(), terminal));
    if (coverage && !json) {
      terminal.out().print(CoverageText.write(report));
    }
    return ExitStatus.OK;
  }

  /** Returns the file that is named, or standard input where something waits there. */
  private Path file() {
    if (named != null) {
      return named;
    }
    try {
      if (terminal.in().available() > 0) {
        return LetterReader.STANDARD_INPUT;
      }
    } catch (IOException e) {
      // Standard input that is closed has nothing to read.
    }
    throw new ParameterException(spec.commandLine(), "FILE is missing");
  }

  static CommandException unreadable(Path file, UnreadableLetterException e) {
    return new CommandException(
        ExitStatus.UNREADABLE, LetterReader.message(file, e) + " (" + e.reason() + ")", e);
  }
}
