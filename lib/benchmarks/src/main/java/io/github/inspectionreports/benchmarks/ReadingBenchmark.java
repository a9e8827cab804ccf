package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.pdf.PdfReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Compares reading and layout with bare PDFBox's text of the same letters in the same run. The two
 * take turns letter by letter, so that other work on the machine burdens both alike.
 *
 * <p>Arguments: a folder of PDFs (without it, a composed letter serves), and the number of rounds
 * (5 without it), of which the first two warm up and do not count.
 */
public final class ReadingBenchmark {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  private ReadingBenchmark() {}

  /** The time of both, in nanoseconds, and what was read, so that nothing can be left out. */
  private static final class Times {
    long bare;
    long ours;
    long read;
    long characters;
  }

  /**
   * Runs the comparison and prints it.
   *
   * @param args a folder of PDFs and a number of rounds, both optional
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<byte[]> letters = Letters.of(args);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    Times times = new Times();
    int letterCount = 0;
    for (int round = 0; round < rounds; round++) {
      if (round == WARM_UP) {
        times = new Times();
      }
      letterCount = 0;
      for (byte[] letter : letters) {
        letterCount += measure(letter, times) ? 1 : 0;
      }
    }
    print(times, letterCount, Math.max(1, rounds - WARM_UP));
  }

  private static boolean measure(byte[] letter, Times times) throws IOException {
    try {
      long start = System.nanoTime();
      var pages = PdfReader.read(letter, "letter");
      long read = System.nanoTime();
      times.characters += Layout.ofPages(pages).text().length();
      long laidOut = System.nanoTime();
      try (PDDocument document = Loader.loadPDF(letter)) {
        times.characters += new PDFTextStripper().getText(document).length();
      }
      times.bare += System.nanoTime() - laidOut;
      times.ours += laidOut - start;
      times.read += read - start;
      return true;
    } catch (UnreadableLetterException e) {
      return false;
    }
  }

  private static void print(Times times, int letters, int rounds) {
    double count = 1e6 * Math.max(1, letters) * rounds;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d letters, %d rounds, %d characters%n"
            + "bare PDFTextStripper  %6.2f ms a letter%n"
            + "reading               %6.2f ms, %.2f of bare%n"
            + "reading and layout    %6.2f ms, %.2f of bare%n",
        letters,
        rounds,
        times.characters,
        times.bare / count,
        times.read / count,
        (double) times.read / times.bare,
        times.ours / count,
        (double) times.ours / times.bare);
  }
}
