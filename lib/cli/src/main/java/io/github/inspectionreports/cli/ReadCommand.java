package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one letter and prints what it says. */
@Command(
    name = "read",
    description = {
      "Reads one letter and prints a summary: who, when, the judgements, the priority actions,"
          + " what needs to improve and what is good, each with its page."
    })
final class ReadCommand implements Callable<Integer> {
  private static final long SMALL = 1 << 20;

  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "FILE", description = "The letter, as PDF or plain text (UTF-8).")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print the whole report as JSON instead.")
  private boolean json;

  @Option(names = "--all", description = "List every statement, not only the first of each kind.")
  private boolean all;

  @Option(
      names = "--coverage",
      description = "Say where each word of the letter went: how many are in which part.")
  private boolean coverage;

  ReadCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    Report report;
    readAhead();
    try {
      report = rules.parser(bundled).parse(file);
    } catch (UnreadableLetterException e) {
      throw new CommandException(
          ExitStatus.UNREADABLE, e.getMessage() + " (" + e.reason() + ")", e);
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

  /**
   * Reads a small letter once without rules while the rules load, so that the classes that read it
   * are ready: of a second that the command takes, a quarter would otherwise be spent on them.
   */
  private void readAhead() {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    Thread ahead =
        new Thread(
            () -> {
              try {
                if (Files.size(file) <= SMALL) {
                  ReportParser.builder().rules(RuleSet.none()).build().parse(file);
                }
              } catch (IOException | UnreadableLetterException | RuntimeException | Error e) {
                // Whatever is wrong with the letter, the reading that counts will say.
              }
            },
            "read-ahead");
    ahead.setDaemon(true);
    ahead.start();
  }
}
