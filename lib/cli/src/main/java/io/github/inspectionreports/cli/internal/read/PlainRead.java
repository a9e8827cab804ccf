package io.github.inspectionreports.cli.internal.read;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does what most processes do, {@code read FILE} and nothing else, without the library that
 * understands arguments: to load it takes as long as to open a letter.
 */
public final class PlainRead {
  private PlainRead() {}

  /**
   * Reads the letter and prints what {@link ReadCommand} does.
   *
   * @param args the arguments of the process
   * @return whether it is done; where it is not, nothing is printed yet, and the command, which
   *     does it again, says why
   * @throws CommandException if the letter cannot be read: reading it twice would cost twice
   */
  public static boolean isDone(Terminal terminal, @Nullable BundledParser bundled, String... args) {
    if (args.length != 2 || !args[0].equals("read") || args[1].startsWith("-")) {
      return false;
    }
    ReportParser parser = bundled == null ? null : bundled.get();
    if (parser == null) {
      return false;
    }
    try {
      terminal
          .out()
          .print(
              Summary.write(
                  LetterReader.read(parser, FileNames.path(args[1])), false, Map.of(), terminal));
      return true;
    } catch (UnreadableLetterException e) {
      throw ReadCommand.unreadable(FileNames.path(args[1]), e);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return false;
    }
  }
}
