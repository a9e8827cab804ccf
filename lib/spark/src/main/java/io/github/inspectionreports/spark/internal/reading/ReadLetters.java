package io.github.inspectionreports.spark.internal.reading;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.spark.LetterRow;
import io.github.inspectionreports.spark.internal.rows.Rows;
import java.io.Serializable;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/** Makes rows of letters, in an executor. */
public final class ReadLetters implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The reason of a row without bytes. */
  static final String NO_CONTENT = "NO_CONTENT";

  /** The reason where the program itself fails. */
  static final String UNEXPECTED = "UNEXPECTED";

  private final Broadcast<byte[]> rules;

  private transient Parsers.@Nullable Parser parser;

  public ReadLetters(Broadcast<byte[]> rules) {
    this.rules = rules;
  }

  /** Of this process. */
  private Parsers.Parser parser() {
    Parsers.Parser known = parser;
    if (known == null) {
      known = Parsers.of(PackedRules.read(rules.value()));
      parser = known;
    }
    return known;
  }

  /** How many bytes of a document are asked for: one more than it may have. */
  int mostBytes() {
    return (int) Math.min(parser().mostBytes() + 1, Integer.MAX_VALUE - 8);
  }

  /**
   * Reads a letter.
   *
   * @return a row in any case
   */
  public LetterRow read(String name, @Nullable String path, byte @Nullable [] content) {
    stopIfInterrupted();
    ReportParser reader = parser().parser(); // rules that cannot be made are no failure of a letter
    if (content == null) {
      return failed(name, path, null, NO_CONTENT, name + ": there are no bytes");
    }
    try {
      Report report = reader.parse(content, name);
      return labelled(Rows.of(report), name, path);
    } catch (UnreadableLetterException e) {
      if (e.reason() == Reason.INTERRUPTED) {
        // The letter may be sound: the task ends, and another reads it.
        throw new TaskKilledException("interrupted");
      }
      return failed(name, path, content, e.reason().name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // One letter on which the program itself fails is no reason to lose the others.
      return failed(name, path, content, UNEXPECTED, name + ": " + e);
    }
  }

  /** A row of a letter that could not be read. */
  LetterRow failed(
      String name,
      @Nullable String path,
      byte @Nullable [] content,
      String reason,
      String message) {
    LetterRow row = labelled(new LetterRow(), name, path);
    row.setFailureReason(reason);
    row.setFailureMessage(message);
    if (content != null && content.length < mostBytes()) {
      row.setSha256(DocumentSource.sha256(content));
    }
    return row;
  }

  private LetterRow labelled(LetterRow row, String name, @Nullable String path) {
    row.setName(name);
    row.setPath(path);
    row.setRuleSet(parser().rules().name());
    row.setRuleSetVersion(parser().rules().version());
    row.setRuleSetHash(parser().rules().hash());
    row.setLibraryVersion(LibraryVersion.TEXT);
    return row;
  }

  /** Ends the task where Spark wants it to end: another reads its letters, or nobody needs them. */
  void stopIfInterrupted() {
    TaskContext task = TaskContext.get();
    if (Thread.currentThread().isInterrupted() || (task != null && task.isInterrupted())) {
      throw new TaskKilledException("the task is no longer wanted");
    }
  }
}
