package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.files.LetterFiles;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.RuleOptions;
import io.github.inspectionreports.cli.internal.terminal.Progress;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.export.LetterIndex;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.RuleSetInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many letters into a folder, into a corpus, or into both. */
@Command(
    name = "batch",
    description = {
      "Reads every letter in the files and folders named, and writes to DIR (--out):",
      "  ID.json           the report of each letter (ID: its file's name without ending)",
      "  letters.csv       one row a letter",
      "  items.csv         one row a priority action item, improvement item or statement",
      "  themes.csv        one row a theme of an item",
      "  failures.csv      one row a file that could not be read",
      "  inspections.xlsx  all of these tables as a workbook",
      "and to FILE (--db) a database of all that the letters say; query asks it. Letters that have"
          + " not changed since it was written are not read again.",
      "In folders, and the folders within them, the files that end in .pdf or .txt are read and"
          + " hidden ones passed over; a file that is named outright is always read. Letters of one"
          + " name get the folders before it into their IDs."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} batch letters --out results",
      "  ${ROOT-COMMAND-NAME} batch letters --out results --resume --timeout 60",
      "  ${ROOT-COMMAND-NAME} batch letters --out results --index list.csv --excel"
    })
public final class BatchCommand implements Callable<Integer> {
  private static final int LAST_SECONDS = 20;

  /** From so many seconds on the last line says how long it took. */
  private static final int LONG = 10;

  private final Terminal terminal;
  private final @Nullable BundledParser bundled;

  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final TableOptions tables = new TableOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Letters and folders of letters.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write; created where it is missing.")
  private @Nullable Path out;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description =
          "The database to write: a file of SQLite, created where it is missing, or an address that"
              + " begins with jdbc:postgresql:")
  private @Nullable String db;

  @Option(
      names = "--anew",
      description = "With --db: read letters again that have not changed since.")
  private boolean anew;

  @Option(
      names = "--prune",
      description =
          "With --db: remove the letters below PATH of which the file is gone. They are kept"
              + " otherwise, and marked.")
  private boolean prune;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many letters to read at once; as many as there are processors by default.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a letter may take; one that takes longer is listed in failures.csv.")
  private int timeout;

  @Option(
      names = "--resume",
      description =
          "Keep the reports that an earlier run with the same rules wrote, and read only the other"
              + " letters and those changed since.")
  private boolean resume;

  @Spec private CommandSpec spec = CommandSpec.create();

  public BatchCommand(Terminal terminal, @Nullable BundledParser bundled) {
    this.terminal = terminal;
    this.bundled = bundled;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + jobs);
    }
    if (timeout < 0) {
      throw new ParameterException(
          spec.commandLine(), "--timeout must be at least 1, not " + timeout);
    }
    if (out == null && db == null) {
      throw new ParameterException(
          spec.commandLine(),
          "say where to write: --out DIR for a folder, --db FILE for a database");
    }
    LetterIndex index = tables.index();
    List<LetterFile> letters = LetterFiles.find(paths);
    ReportParser parser = rules.parser(bundled);
    BatchCount count = run(letters, parser, index);
    return count.failures() == 0 ? ExitStatus.OK : ExitStatus.UNREADABLE;
  }

  private BatchCount run(List<LetterFile> letters, ReportParser parser, LetterIndex index) {
    CountDownLatch ended = new CountDownLatch(1);
    AtomicReference<@Nullable Batch> running = new AtomicReference<>();
    Runnable stop = () -> stop(running.get(), ended);
    try (OutputFolder folder = out == null ? null : OutputFolder.open(out);
        WhenStopped stopped = folder == null ? new WhenStopped(stop) : null) {
      if (folder != null) {
        folder.beforeStop(stop);
      }
      EarlierRun earlier = folder == null ? null : EarlierRun.in(folder, letters);
      try (BatchCorpus corpus =
              db == null ? null : BatchCorpus.open(db, rules.ruleSet().info(), anew);
          Deadlines deadlines = new Deadlines(timeout);
          Progress progress = new Progress(terminal, letters.size())) {
        int most = Math.min(jobs, Math.max(1, letters.size()));
        RuleSetInfo kept = resume ? rules.ruleSet().info() : null;
        TableSettings settings = tables.settings(rules.ruleSet(), index);
        Batch batch = new Batch(parser, folder, corpus, settings, most, deadlines, kept);
        running.set(batch);
        BatchCount count = batch.run(letters, progress);
        if (corpus != null && !batch.isStopped()) {
          count.gone(corpus.gone(paths, prune));
        }
        count.notListed(notListed(letters, index));
        if (folder != null && earlier != null) {
          count.earlier(folder.replaced(), earlier.left(folder));
        }
        progress.close();
        terminal.out().println(lastLine(letters.size(), count, progress.seconds()));
        terminal.out().flush();
        return count;
      } finally {
        ended.countDown();
      }
    }
  }

  /** On Ctrl-C or a kill: waits while the tables are completed with what was read. */
  private static void stop(@Nullable Batch batch, CountDownLatch ended) {
    if (batch == null) {
      return;
    }
    batch.stop();
    try {
      if (!ended.await(LAST_SECONDS, TimeUnit.SECONDS)) {
        return; // the letters at hand take too long; what was written of them is whole
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address may hold a password. */
  private static @Nullable String shown(@Nullable String db) {
    return db == null ? null : db.replaceAll("(?i)(password=)[^&]*", "$1...");
  }

  private static int notListed(List<LetterFile> letters, LetterIndex index) {
    Set<String> listed = index.ids();
    return listed.isEmpty()
        ? 0
        : (int) letters.stream().filter(letter -> !listed.contains(letter.id())).count();
  }

  private String lastLine(int letters, BatchCount count, long seconds) {
    if (letters == 0) {
      return "No letters (.pdf or .txt) found in "
          + String.join(", ", paths.stream().map(FileNames::shown).toList());
    }
    String took = seconds < LONG ? "" : " in " + Progress.duration(seconds);
    return count.line(out == null ? null : FileNames.shown(out), shown(db), prune, took);
  }
}
