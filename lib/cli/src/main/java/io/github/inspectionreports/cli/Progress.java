package io.github.inspectionreports.cli;

/** A line on a terminal that counts the letters; nothing where nobody looks. */
final class Progress implements AutoCloseable {
  private final Terminal terminal;
  private final int total;
  private int done;
  private int shown;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** Counts a letter. */
  void done(String id) {
    done++;
    if (terminal.interactive()) {
      String line = done + " of " + total + "  " + Wrapped.printable(id);
      int most = Math.max(10, terminal.columns() - 1);
      line = line.length() > most ? line.substring(0, most) : line;
      terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      terminal.err().flush();
      shown = line.length();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown > 0) {
      terminal.err().print("\r" + " ".repeat(shown) + "\r");
      terminal.err().flush();
      shown = 0;
    }
  }
}
