package io.github.inspectionreports.acceptance.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document and what is right for it.
 *
 * @param name the name of its files without ending
 * @param document the document
 * @param facts what is right, in the order of the file
 */
record ExpectedCase(String name, Path document, List<Fact> facts) {
  private static final String ENDING = ".expected";

  /**
   * One line.
   *
   * @param key its first word
   * @param of what stands between the key and the colon; empty if nothing
   * @param value what stands after the colon
   */
  record Fact(String key, String of, String value) {
    static Fact read(String line, Path file) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(file + ": '" + line + "' has no colon");
      }
      String[] key = line.substring(0, colon).strip().split(" ", 2);
      return new Fact(key[0], key.length > 1 ? key[1] : "", line.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
      return key + (of.isEmpty() ? "" : " " + of) + ": " + value;
    }
  }

  /** Reads all cases of a folder, in the order of their names. */
  static List<ExpectedCase> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      List<ExpectedCase> cases = new ArrayList<>();
      for (Path file : sorted) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
          cases.add(read(file, name.substring(0, name.length() - ENDING.length()), sorted));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedCase read(Path file, String name, List<Path> files) throws IOException {
    List<Path> documents =
        files.stream()
            .filter(other -> !other.equals(file))
            .filter(other -> other.getFileName().toString().startsWith(name + "."))
            .toList();
    if (documents.size() != 1) {
      throw new IllegalArgumentException(file + " needs one document beside it, not " + documents);
    }
    List<Fact> facts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        facts.add(Fact.read(line, file));
      }
    }
    return new ExpectedCase(name, documents.get(0), facts);
  }

  @Override
  public String toString() {
    return name;
  }
}
