package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.terminal.Terminal;

/**
 * Does with a sample what people do most, one after the other. The launcher runs this once, and
 * lets Java keep the classes that it took in an archive, from which each later run starts.
 */
public final class WarmUpRun {
  private WarmUpRun() {}

  /**
   * Reads the letter as text and as JSON, explains a sentence, and reads a batch.
   *
   * @param args the letter, and a folder for the reports of the batch
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    String letter = args[0];
    run(terminal, "read", letter);
    run(terminal, "read", letter, "--json");
    run(terminal, "explain", "Supervision is not effective.");
    run(terminal, "batch", letter, "--out", args[1]);
    terminal.out().flush();
  }

  private static void run(Terminal terminal, String... args) {
    Application.run(terminal, TypedArguments.of(args));
  }
}
