package io.github.inspectionreports.cli.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The letters that a command line names, in the order in which they are read. */
public final class LetterFiles {
  /**
   * A letter to read.
   *
   * @param id its file's name without the last ending, and as many of the folders before it as
   *     distinguish it from others
   * @param path its file
   */
  public record LetterFile(String id, Path path) {}

  private LetterFiles() {}

  /**
   * Finds the letters: every file named, and in every folder named, and the folders within it, the
   * files that end in .pdf or .txt and are not hidden, by name. A file that is named twice is read
   * once. What is not there, and a folder that cannot be listed, is returned too: reading it says
   * what is wrong.
   */
  public static List<LetterFile> find(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : paths) {
      for (Path file : isFolder(path) ? within(path) : List.of(path)) {
        if (seen.add(real(file))) {
          files.add(file);
        }
      }
    }
    List<String> ids = LetterIds.of(files);
    List<LetterFile> letters = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      letters.add(new LetterFile(ids.get(i), files.get(i)));
    }
    return letters;
  }

  public static String id(Path file) {
    return LetterId.of(file);
  }

  /** An empty name is not a folder, though Java takes it for the one in which the process runs. */
  private static boolean isFolder(Path path) {
    return !path.toString().isEmpty() && Files.isDirectory(path);
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
    // A link to a folder is listed as that folder is; links within it are not followed.
    boolean link = Files.isSymbolicLink(folder);
    Path start = link ? folder.resolve(".") : folder;
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
              return within.equals(start) || !isHidden(within)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isLetter(file) && !isHidden(file) && isFileOrGone(file)) {
                files.add(link ? folder.resolve(start.relativize(file)) : file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // A folder that goes away while it is listed: what was found in it is read.
    }
    files.sort(Comparator.comparing(file -> FileNames.shown(folder.relativize(file))));
    return files;
  }

  private static boolean isLetter(Path file) {
    String name = FileNames.name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") || name.endsWith(".txt");
  }

  /** A broken link is returned too, so that its letter is listed as missing. */
  private static boolean isFileOrGone(Path file) {
    return Files.isRegularFile(file) || Files.isSymbolicLink(file) && Files.notExists(file);
  }

  private static boolean isHidden(Path path) {
    try {
      return String.valueOf(path.getFileName()).startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }
}
