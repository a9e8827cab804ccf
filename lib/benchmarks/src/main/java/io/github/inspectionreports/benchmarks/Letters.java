package io.github.inspectionreports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** The letters that benchmarks read. */
public final class Letters {
  private static final int COPIES = 40;

  private Letters() {}

  /**
   * Reads the letters for a benchmark.
   *
   * @param args the arguments of the program
   * @return the PDFs of the folder that the first argument names; without one, a composed letter
   * @throws IOException if the folder cannot be read
   */
  public static List<byte[]> of(String[] args) throws IOException {
    // Bare PDFBox writes a list of the machine's fonts into the home folder; not here.
    System.setProperty("pdfbox.fontcache", Files.createTempDirectory("fonts").toString());
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    List<byte[]> letters = new ArrayList<>();
    if (args.length == 0) {
      for (int i = 0; i < COPIES; i++) {
        letters.add(ComposedLetter.pdf());
      }
      return letters;
    }
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        letters.add(Files.readAllBytes(file));
      }
    }
    return letters;
  }
}
