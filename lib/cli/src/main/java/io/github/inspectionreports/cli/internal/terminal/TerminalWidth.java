package io.github.inspectionreports.cli.internal.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How wide the lines may be. */
final class TerminalWidth {
  private static final int NARROWEST = 20;

  private TerminalWidth() {}

  /** Returns what COLUMNS says, else what the terminal says, else 80. */
  static int columns(boolean interactive, boolean onWindows) {
    Integer columns = number(System.getenv("COLUMNS"));
    if (columns == null && interactive && !onWindows) {
      columns = sttyColumns();
    }
    return columns == null ? Terminal.DEFAULT_COLUMNS : columns;
  }

  /** Asks the terminal itself, as standard input may be a pipe. */
  private static @Nullable Integer sttyColumns() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
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

  static @Nullable Integer number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.strip());
      return number < NARROWEST ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
