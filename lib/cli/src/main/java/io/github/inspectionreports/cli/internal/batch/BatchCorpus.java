package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.corpus.CorpusWriter;
import io.github.inspectionreports.corpus.FileStatus;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corpus that a batch brings up to date. Thread-safe. */
final class BatchCorpus implements AutoCloseable {
  private final CorpusWriter corpus;
  private final RuleSetInfo rules;
  private final boolean anew;

  private BatchCorpus(CorpusWriter corpus, RuleSetInfo rules, boolean anew) {
    this.corpus = corpus;
    this.rules = rules;
    this.anew = anew;
  }

  /**
   * Opens a corpus, and makes it where there is none.
   *
   * @param anew whether to read letters again that have not changed
   */
  static BatchCorpus open(String address, RuleSetInfo rules, boolean anew) {
    return new BatchCorpus(CorpusWriter.open(address), rules, anew);
  }

  /** How a letter relates to what the corpus holds. */
  FileStatus status(LetterFile letter) {
    FileStatus status = corpus.status(letter.id(), letter.path(), sha256(letter.path()), rules);
    return status == FileStatus.UNCHANGED && anew ? FileStatus.TO_READ : status;
  }

  /** The hash of a file's bytes; empty where it has none that is known before it is read. */
  private static String sha256(Path file) {
    try {
      // A pipe can be read only once, and what is too large will not be read at all.
      if (!Files.isRegularFile(file) || Files.size(file) > Limit.BYTES.defaultValue()) {
        return "";
      }
      return DocumentSource.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      return ""; // the reading of the letter reports it
    }
  }

  @Nullable Report report(LetterFile letter) {
    return corpus.find(letter.id()).orElse(null);
  }

  void write(LetterFile letter, Report report) {
    corpus.store(letter.id(), letter.path(), report);
  }

  void failed(LetterFile letter, String code, String message) {
    corpus.storeFailure(letter.id(), letter.path(), code, Wrapped.printable(message));
  }

  /**
   * Looks for letters whose file is gone.
   *
   * @param paths where letters were looked for
   * @param prune whether to remove them from the corpus
   * @return how many there are
   */
  int gone(List<Path> paths, boolean prune) {
    int gone = corpus.markGone(paths);
    if (prune) {
      corpus.removeGone();
    }
    return gone;
  }

  @Override
  public void close() {
    corpus.close();
  }
}
