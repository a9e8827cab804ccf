package io.github.inspectionreports.cli.internal.files;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.cli.internal.options.Invocation;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a user named as a letter, and says in plain words what is wrong with the name. */
public final class LetterReader {
  /** What stands for standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  /** A path folds the two slashes of an address into one. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp):/+(.*)");

  private LetterReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableLetterException if there is no such file, or it is not a letter
   */
  public static Report read(ReportParser parser, Path file) throws UnreadableLetterException {
    String name = FileNames.name(file);
    check(file);
    try (InputStream in = Files.newInputStream(file)) {
      return parser.parse(in, name);
    } catch (AccessDeniedException e) {
      throw unreadable(file, "may not be read; check its permissions", e);
    } catch (IOException e) {
      throw unreadable(file, "the file cannot be opened (" + OutputFolder.reason(e) + ")", e);
    }
  }

  /** Reads standard input. */
  public static Report readInput(ReportParser parser, InputStream in)
      throws UnreadableLetterException {
    return parser.parse(in, "standard input");
  }

  /** Returns a path as it was typed. */
  public static String typed(Path file) {
    if (file.toString().isEmpty()) {
      return "''";
    }
    String text = FileNames.shown(file);
    Matcher address = ADDRESS.matcher(text);
    return address.matches() ? address.group(1) + "://" + address.group(2) : text;
  }

  /** Returns what is wrong, said of the file as it was typed. */
  public static String message(Path file, UnreadableLetterException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(e.document() + ": ")
        ? typed(file) + message.substring(e.document().length())
        : message;
  }

  private static void check(Path file) throws UnreadableLetterException {
    String problem = problem(file);
    if (!problem.isEmpty()) {
      throw unreadable(file, problem, new IOException(problem));
    }
  }

  private static String problem(Path file) {
    if (file.toString().isEmpty()) {
      return "an empty name; name a file";
    }
    if (Files.isDirectory(file)) {
      return Files.isReadable(file)
          ? "is a folder: use batch, such as " + batch(file)
          : "the folder cannot be listed; check its permissions";
    }
    if (ADDRESS.matcher(file.toString()).matches()) {
      return "is a web address: download it, and name the file that you saved";
    }
    if (file.equals(STANDARD_INPUT) && Files.notExists(file)) {
      return "standard input is read by the command read alone";
    }
    if (Files.isSymbolicLink(file) && Files.notExists(file)) {
      return "is a link to a file that is not there";
    }
    return Files.notExists(file) ? "no such file; check the name and the folder" : "";
  }

  private static String batch(Path folder) {
    return Invocation.command() + " batch " + quoted(FileNames.shown(folder)) + " --out results";
  }

  /** A word as a shell takes it. */
  public static String quoted(String word) {
    return word.matches("[\\w./:\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static UnreadableLetterException unreadable(Path file, String message, IOException e) {
    return new UnreadableLetterException(Reason.IO, FileNames.name(file), message, e);
  }
}
