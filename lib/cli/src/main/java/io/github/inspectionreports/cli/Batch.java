package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.cli.LetterFiles.LetterFile;
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
  private final OutputFolder folder;
  private final TableSettings settings;
  private final int jobs;
  private final Deadlines deadlines;
  private final @Nullable RuleSetInfo resumed;
  private volatile boolean stopped;

  /**
   * Prepares a batch.
   *
   * @param settings what the tables add to the reports
   * @param resumed the rule set whose reports of an earlier run are kept; null to read all anew
   */
  Batch(
      ReportParser parser,
      OutputFolder folder,
      TableSettings settings,
      int jobs,
      Deadlines deadlines,
      @Nullable RuleSetInfo resumed) {
    this.parser = parser;
    this.folder = folder;
    this.settings = settings;
    this.jobs = jobs;
    this.deadlines = deadlines;
    this.resumed = resumed;
  }

  /** Ends the batch soon, with its tables: letters that wait are listed as not read. */
  void stop() {
    stopped = true;
  }

  /**
   * What became of a letter.
   *
   * @param report what it says; null where it could not be read
   */
  private record Outcome(LetterFile letter, @Nullable Report report, String code, String message) {}

  /** Reads the letters and counts what became of them. */
  BatchCount run(List<LetterFile> letters, Progress progress) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try (BatchTables tables = new BatchTables(folder, settings)) {
      BatchCount count = run(letters, workers, progress, tables);
      tables.complete();
      return count;
    } finally {
      workers.shutdownNow();
    }
  }

  private BatchCount run(
      List<LetterFile> letters, ExecutorService workers, Progress progress, BatchTables tables) {
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
      if (report == null) {
        tables.addFailure(outcome.letter(), outcome.code(), outcome.message());
      } else {
        tables.add(outcome.letter(), report);
      }
      if (outcome.code().equals(NOT_READ)) {
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

  private static Future<Outcome> done(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  private static Outcome notRead(LetterFile letter) {
    return new Outcome(
        letter, null, NOT_READ, "the batch was stopped before it; go on with --resume");
  }

  private Outcome read(LetterFile letter) {
    if (stopped) {
      return notRead(letter);
    }
    Report kept = resumed == null ? null : folder.report(letter, resumed);
    if (kept != null) {
      return new Outcome(letter, kept, "", "");
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
    folder.write(letter.id() + ".json", ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
    return new Outcome(letter, report, "", "");
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
    folder.remove(letter.id() + ".json");
    return new Outcome(letter, null, code, message);
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CommandException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitStatus.UNEXPECTED, "interrupted", e);
    }
  }
}
