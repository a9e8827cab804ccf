package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.files.OutputFolder;
import io.github.inspectionreports.cli.internal.terminal.Progress;
import io.github.inspectionreports.corpus.CorpusException;
import io.github.inspectionreports.corpus.FileStatus;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters side by side and writes their rows in the order of the letters, whichever is done
 * first. A few letters are read ahead of the row being written, so that of most letters only the
 * row of the table of letters is kept.
 */
final class Batch {
  private static final int AHEAD = 4;
  private static final String NOT_READ = "NOT_READ";

  private final ReportParser parser;
  private final @Nullable OutputFolder folder;
  private final @Nullable BatchCorpus corpus;
  private final TableSettings settings;
  private final int jobs;
  private final Deadlines deadlines;
  private final @Nullable RuleSetInfo resumed;
  private volatile boolean stopped;

  /**
   * Prepares a batch.
   *
   * @param folder where reports and tables go; null for nowhere
   * @param corpus the corpus to bring up to date; null for none
   * @param settings what the tables add to the reports
   * @param resumed the rule set whose reports of an earlier run are kept; null to read all again
   */
  Batch(
      ReportParser parser,
      @Nullable OutputFolder folder,
      @Nullable BatchCorpus corpus,
      TableSettings settings,
      int jobs,
      Deadlines deadlines,
      @Nullable RuleSetInfo resumed) {
    this.parser = parser;
    this.folder = folder;
    this.corpus = corpus;
    this.settings = settings;
    this.jobs = jobs;
    this.deadlines = deadlines;
    this.resumed = resumed;
  }

  /** Ends the batch soon, with its tables: letters that wait are listed as not read. */
  void stop() {
    stopped = true;
  }

  /** Whether it had to end before its letters were read. */
  boolean isStopped() {
    return stopped;
  }

  /**
   * What became of a letter.
   *
   * @param report what it says; null where it could not be read, or need not
   * @param unchanged whether the corpus holds it as it is
   */
  private record Outcome(
      LetterFile letter, @Nullable Report report, boolean unchanged, String code, String message) {
    boolean isFailure() {
      return report == null && !unchanged;
    }
  }

  /** Reads the letters and counts what became of them. */
  BatchCount run(List<LetterFile> letters, Progress progress) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try (BatchTables tables = folder == null ? null : new BatchTables(folder, settings)) {
      BatchCount count = run(letters, workers, progress, tables);
      if (tables != null) {
        tables.complete();
      }
      return count;
    } finally {
      workers.shutdownNow();
    }
  }

  private BatchCount run(
      List<LetterFile> letters,
      ExecutorService workers,
      Progress progress,
      @Nullable BatchTables tables) {
    BatchCount count = new BatchCount();
    Iterator<LetterFile> waiting = letters.iterator();
    Queue<Future<Outcome>> reading = new ArrayDeque<>();
    while (waiting.hasNext() || !reading.isEmpty()) {
      while (waiting.hasNext() && reading.size() < AHEAD * jobs) {
        LetterFile letter = waiting.next();
        reading.add(stopped ? done(notRead(letter)) : workers.submit(() -> read(letter)));
      }
      Outcome outcome = result(reading.remove());
      Report report = outcome.report();
      if (tables != null && report != null) {
        tables.add(outcome.letter(), report);
      } else if (tables != null && outcome.isFailure()) {
        tables.addFailure(outcome.letter(), outcome.code(), outcome.message());
      }
      store(outcome);
      if (outcome.unchanged()) {
        count.unchanged();
      } else if (outcome.code().equals(NOT_READ)) {
        count.notReached();
      } else if (report == null) {
        count.failed();
      } else {
        count.read(report);
      }
      progress.done(outcome.letter().id());
    }
    return count;
  }

  private void store(Outcome outcome) {
    if (corpus == null || outcome.unchanged()) {
      return;
    }
    Report report = outcome.report();
    if (report != null) {
      corpus.write(outcome.letter(), report);
    } else if (!outcome.code().equals(NOT_READ)) {
      corpus.failed(outcome.letter(), outcome.code(), outcome.message());
    }
  }

  private static Future<Outcome> done(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  private static Outcome notRead(LetterFile letter) {
    return new Outcome(
        letter, null, false, NOT_READ, "the batch was stopped before it; go on with --resume");
  }

  private Outcome read(LetterFile letter) {
    if (stopped) {
      return notRead(letter);
    }
    FileStatus status = corpus == null ? FileStatus.TO_READ : corpus.status(letter);
    if (status == FileStatus.ID_TAKEN) {
      return failed(
          letter,
          status.name(),
          letter.path() + ": the corpus holds another letter of its name; rename one of them");
    }
    if (status == FileStatus.UNCHANGED && corpus != null) {
      return unchanged(letter, corpus);
    }
    Report kept = resumed == null || folder == null ? null : folder.report(letter, resumed);
    if (kept != null) {
      return new Outcome(letter, kept, false, "", "");
    }
    Report report;
    try {
      report = parse(letter);
    } catch (UnreadableLetterException e) {
      return failed(letter, e.reason().name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      // One letter on which the program itself fails is no reason to lose the others.
      return failed(letter, "UNEXPECTED", e + "; read FILE --debug shows where");
    }
    write(letter, report);
    return new Outcome(letter, report, false, "", "");
  }

  /** Only a folder needs the report of a letter that the corpus holds already. */
  private Outcome unchanged(LetterFile letter, BatchCorpus corpus) {
    Report report = folder == null ? null : corpus.report(letter);
    if (report != null) {
      write(letter, report);
    }
    return new Outcome(letter, report, true, "", "");
  }

  private void write(LetterFile letter, Report report) {
    if (folder != null) {
      folder.write(
          letter.id() + ".json", ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
    }
  }

  private Report parse(LetterFile letter) throws UnreadableLetterException {
    if (!deadlines.any()) {
      return LetterReader.read(parser, letter.path());
    }
    try (Deadlines.Watch watch = deadlines.begin()) {
      try {
        return LetterReader.read(parser, letter.path());
      } catch (UnreadableLetterException e) {
        throw watch.isOver()
            ? new UnreadableLetterException(
                Reason.TOO_SLOW,
                e.document(),
                "reading it took longer than --timeout allows; allow more or leave it out",
                e)
            : e;
      }
    }
  }

  /** A report that an earlier run left behind would be taken for this run's. */
  private Outcome failed(LetterFile letter, String code, String message) {
    if (folder != null) {
      folder.remove(letter.id() + ".json");
    }
    return new Outcome(letter, null, false, code, message);
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CommandException known) {
        throw known;
      }
      if (e.getCause() instanceof CorpusException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitStatus.UNEXPECTED, "interrupted", e);
    }
  }
}
