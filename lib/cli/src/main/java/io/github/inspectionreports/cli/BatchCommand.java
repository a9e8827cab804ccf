package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.LetterFiles.LetterFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many letters into a folder. */
@Command(
    name = "batch",
    description = {
      "Reads every letter in the files and folders named, and writes to DIR:",
      "  ID.json       the report of each letter (ID: its file's name without ending)",
      "  letters.csv   one row a letter",
      "  items.csv     one row a priority action item, improvement item or statement",
      "  failures.csv  one row a file that could not be read",
      "In folders, and the folders within them, the files that end in .pdf or .txt are read and"
          + " hidden ones passed over; a file that is named outright is always read."
    })
final class BatchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Letters and folders of letters.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write; created where it is missing.")
  private Path out = Path.of("");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many letters to read at once; as many as there are processors by default.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  BatchCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + jobs);
    }
    List<LetterFile> letters = LetterFiles.find(paths);
    ReportParser parser = rules.parser(bundled);
    try (OutputFolder folder = OutputFolder.open(out);
        Progress progress = new Progress(terminal, letters.size())) {
      Batch batch = new Batch(parser, folder, Math.min(jobs, Math.max(1, letters.size())));
      BatchCount count = batch.run(letters, progress);
      progress.close();
      terminal.out().println(lastLine(letters.size(), count));
      return count.failures() == 0 ? ExitStatus.OK : ExitStatus.UNREADABLE;
    }
  }

  private String lastLine(int letters, BatchCount count) {
    if (letters == 0) {
      return "No letters (.pdf or .txt) found in "
          + String.join(", ", paths.stream().map(Path::toString).toList());
    }
    return count.line(out.toString());
  }
}
