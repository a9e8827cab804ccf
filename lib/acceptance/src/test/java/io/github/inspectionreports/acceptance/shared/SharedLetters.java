package io.github.inspectionreports.acceptance.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the real letters beside the repository; tests are skipped where they are absent. */
final class SharedLetters {
  private SharedLetters() {}

  /**
   * Returns the folder of real letters.
   *
   * @return {@code shared/letters} beside the repository; where it is absent the test is skipped
   */
  static Path folder() {
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
  static List<Path> all() {
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
