package io.github.inspectionreports.acceptance.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Finds the real letters beside the repository; tests are skipped where they are absent. */
public final class SharedLetters {
  private static List<Letter> letters = List.of();

  private SharedLetters() {}

  /**
   * Returns the folder of real letters.
   *
   * @return {@code shared/letters} beside the repository; where it is absent the test is skipped
   */
  public static Path folder() {
    Path shared = repository().resolveSibling("shared");
    assumeTrue(
        Files.isDirectory(shared.resolve("letters")),
        "skipped: the real letters are not at hand (a folder 'shared' beside the repository)");
    return shared.resolve("letters");
  }

  /**
   * Returns all letters that can be read, without the files that are no PDF.
   *
   * @return the files in the order of their names
   */
  public static List<Path> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".txt"))
          .filter(f -> !f.getFileName().toString().startsWith("not-a-pdf"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns all letters with what the reader makes of them. They are read once for all tests, on
   * all processors.
   *
   * @return the letters in the order of their names
   */
  static synchronized List<Letter> read() {
    if (letters.isEmpty()) {
      ReportParser parser = ReportParser.create();
      letters = all().parallelStream().map(file -> letter(parser, file)).toList();
    }
    return letters;
  }

  /**
   * A real letter.
   *
   * @param file the letter
   * @param report what the reader makes of it with the bundled rules
   * @param bareText what PDFBox alone takes out of it; empty for a text
   */
  record Letter(Path file, Report report, String bareText) {
    String name() {
      return file.getFileName().toString();
    }
  }

  private static Letter letter(ReportParser parser, Path file) {
    try {
      return new Letter(file, parser.parse(file), bareText(file));
    } catch (UnreadableLetterException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bareText(Path file) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      return "";
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Returns the folder of the project. */
  static Path repository() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null
        && !(Files.exists(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("lib")))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("not inside the repository");
    }
    return at;
  }
}
