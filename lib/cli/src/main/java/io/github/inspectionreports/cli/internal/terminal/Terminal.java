package io.github.inspectionreports.cli.internal.terminal;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line prints, and what it is given to read.
 *
 * @param in what "-" stands for
 * @param out results
 * @param err errors and progress
 * @param interactive whether a person looks at both
 * @param columns how wide it is, in characters
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, int columns) {
  public static final int DEFAULT_COLUMNS = 80;

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  /** A terminal on which nothing is typed. */
  public Terminal(PrintStream out, PrintStream err, boolean interactive, int columns) {
    this(InputStream.nullInputStream(), out, err, interactive, columns);
  }

  /** The process's own streams: UTF-8, but on a Windows terminal what that terminal shows. */
  public static Terminal ofProcess() {
    Console console = System.console();
    boolean interactive = isTerminal(1, console) && isTerminal(2, console);
    Charset charset = StandardCharsets.UTF_8;
    if (console != null && interactive && onWindows()) {
      charset = console.charset();
    }
    return new Terminal(
        // Java 17 asks the bare stream for its place when it is read, which a pipe does not have.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new PipedOutput(charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        interactive,
        TerminalWidth.columns(interactive, onWindows()));
  }

  /** Whether bold type may be used; https://no-color.org says how a user refuses it. */
  public boolean styled() {
    String noColor = System.getenv("NO_COLOR");
    return moves() && (noColor == null || noColor.isEmpty());
  }

  /** Whether a line can be written again in its place. */
  boolean moves() {
    return interactive && !"dumb".equals(System.getenv("TERM"));
  }

  /** Sets words in bold type where that may be used. */
  public String bold(String words) {
    return styled() ? BOLD + words + PLAIN : words;
  }

  /** Whether the reader of the results has gone, so that nobody misses the rest. */
  public boolean readerHasGone() {
    return out instanceof PipedOutput piped && piped.isCutOff();
  }

  /** Linux shows it for each stream; elsewhere there is a console if none is redirected. */
  @SuppressWarnings("SystemConsoleNull") // the method below asks what the warning is about
  private static boolean isTerminal(int stream, @Nullable Console console) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
      return target.startsWith("/dev/pts")
          || target.toString().startsWith("/dev/tty")
          || target.equals(Path.of("/dev/console"));
    } catch (IOException | UnsupportedOperationException e) {
      return console != null && isTerminal(console);
    }
  }

  /**
   * From Java 22 on there is a console even without a terminal, and a method that says whether
   * there is a terminal.
   */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static boolean onWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }
}
