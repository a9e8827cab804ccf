package io.github.inspectionreports.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters that a command line names, in the order in which they are read. */
final class LetterFiles {
  /**
   * A letter to read.
   *
   * @param id its file's name without the last ending
   * @param path its file
   */
  record LetterFile(String id, Path path) {}

  private LetterFiles() {}

  /**
   * Finds the letters: every file named, and in every folder named, and the folders within it, the
   * files that end in .pdf or .txt and are not hidden, by name. A file that is named twice is read
   * once.
   *
   * @throws CommandException with status 2 if two letters have one id
   */
  static List<LetterFile> find(List<Path> paths) {
    List<LetterFile> letters = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    Map<String, Path> byId = new HashMap<>();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? within(path) : List.of(path)) {
        if (!seen.add(real(file))) {
          continue;
        }
        LetterFile letter = new LetterFile(id(file), file);
        Path other = byId.putIfAbsent(comparable(letter.id()), file);
        if (other != null) {
          throw new CommandException(
              ExitStatus.USAGE,
              "two letters have one id: "
                  + other
                  + " and "
                  + file
                  + " would both be written to "
                  + letter.id()
                  + ".json; rename one of them or read them into different folders");
        }
        letters.add(letter);
      }
    }
    return letters;
  }

  static String id(Path file) {
    return LetterId.of(file);
  }

  /** Some file systems take "A.json" and "a.json" for one file, and two spellings of "é". */
  private static String comparable(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static List<Path> within(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
              return within.equals(folder) || !isHidden(within)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isLetter(file) && !isHidden(file) && Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNREADABLE,
          "the folder " + e.getMessage() + " cannot be listed; check its permissions",
          e);
    }
    files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
    return files;
  }

  private static boolean isLetter(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") || name.endsWith(".txt");
  }

  private static boolean isHidden(Path path) {
    try {
      return String.valueOf(path.getFileName()).startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }
}
