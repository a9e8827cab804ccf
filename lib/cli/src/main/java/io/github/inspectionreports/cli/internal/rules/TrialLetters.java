package io.github.inspectionreports.cli.internal.rules;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterFiles;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.options.Invocation;
import io.github.inspectionreports.cli.internal.terminal.Progress;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Letters on which rules are tried, one after the other. */
final class TrialLetters {
  private final Terminal terminal;
  private final List<LetterFile> letters;
  private int unread;

  private TrialLetters(Terminal terminal, List<LetterFile> letters) {
    this.terminal = terminal;
    this.letters = letters;
  }

  static TrialLetters of(Terminal terminal, List<Path> paths) {
    return new TrialLetters(terminal, LetterFiles.find(paths));
  }

  /** Leaves out the letters that have none of these ids. */
  TrialLetters only(Set<String> ids) {
    return new TrialLetters(
        terminal, letters.stream().filter(letter -> ids.contains(letter.id())).toList());
  }

  /** What to do with a letter. */
  interface Reader {
    /** Reads a letter; says why where it is unreadable, and goes on with the others. */
    void read(LetterFile letter) throws UnreadableLetterException;
  }

  /** Does something with each letter. */
  void forEach(Reader reader) {
    try (Progress progress = new Progress(terminal, letters.size())) {
      for (LetterFile letter : letters) {
        try {
          reader.read(letter);
        } catch (UnreadableLetterException e) {
          unread++;
          terminal.err().println(Invocation.NAME + ": " + LetterReader.message(letter.path(), e));
        }
        progress.done(letter.id());
      }
    }
  }

  /** Reads each letter. */
  void forEachReport(ReportParser parser, Consumer<Report> reader) {
    forEach(letter -> reader.accept(LetterReader.read(parser, letter.path())));
  }

  List<LetterFile> letters() {
    return letters;
  }

  /** How many letters there are, and how many of them could not be read. */
  String size() {
    return letters.size()
        + (letters.size() == 1 ? " letter" : " letters")
        + (unread == 0 ? "" : ", " + unread + " unread");
  }

  /** The exit status that shows whether all letters were read. */
  int status() {
    return unread == 0 ? ExitStatus.OK : ExitStatus.UNREADABLE;
  }
}
