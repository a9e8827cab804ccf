package io.github.inspectionreports.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line prints.
 *
 * @param out results
 * @param err errors and progress
 * @param interactive whether a person looks at it
 * @param columns how wide it is, in characters
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, int columns) {
  static final int DEFAULT_COLUMNS = 80;

  /** The process's own streams: UTF-8, but on a Windows terminal what that terminal shows. */
  static Terminal ofProcess() {
    Console console = System.console();
    boolean interactive = console != null && isTerminal(console);
    Charset charset = StandardCharsets.UTF_8;
    if (console != null && interactive && onWindows()) {
      charset = console.charset();
    }
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        interactive,
        interactive ? askedColumns() : DEFAULT_COLUMNS);
  }

  /** Whether bold type may be used; https://no-color.org tells how a user says no. */
  boolean styled() {
    String noColor = System.getenv("NO_COLOR");
    return interactive && (noColor == null || noColor.isEmpty());
  }

  /** From Java 22 on there is a console even without a terminal, and a method that tells. */
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

  private static int askedColumns() {
    Integer columns = number(System.getenv("COLUMNS"));
    if (columns == null && !onWindows()) {
      columns = sttyColumns();
    }
    return columns == null ? DEFAULT_COLUMNS : columns;
  }

  private static @Nullable Integer sttyColumns() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT).start();
      String size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .toLowerCase(Locale.ROOT);
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return null;
      }
      return number(size.substring(size.indexOf(' ') + 1));
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static @Nullable Integer number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.strip());
      return number < 20 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
