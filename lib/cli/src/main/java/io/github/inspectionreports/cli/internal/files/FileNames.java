package io.github.inspectionreports.cli.internal.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * File names as people write them. Under a locale such as C, Java takes the names of files for
 * ASCII, though a Unix file system holds bytes that nearly always are UTF-8. The form of a path as
 * an address keeps those bytes, and so it is used wherever the plain form loses them.
 */
public final class FileNames {
  private static final String LOST = "\uFFFD";

  private FileNames() {}

  /**
   * Returns the path of a text.
   *
   * @throws InvalidPathException if no file of this system can have such a name
   */
  public static Path path(String text) {
    try {
      Path path = Path.of(text);
      return text.contains(LOST) && isUnix() && Files.notExists(path) ? onlyLike(path) : path;
    } catch (InvalidPathException e) {
      if (!isUnix() || text.indexOf('\0') >= 0) {
        throw e;
      }
      Path path = Path.of(text.startsWith("/") ? "/" : "");
      for (String name : text.split("/")) {
        path = name.isEmpty() ? path : path.resolve(element(name));
      }
      return path;
    }
  }

  /** Returns a file within a folder, by its name as {@link #shown} gives it. */
  public static Path within(Path folder, String name) {
    return folder.resolve(path(name));
  }

  /** Returns a path as a person writes it; what is not UTF-8 in it is shown as U+FFFD. */
  public static String shown(Path path) {
    String text = path.toString();
    if (!text.contains(LOST) || !isUnix()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (Path name : path) {
      shown.append(shown.length() == 0 && !path.isAbsolute() ? "" : "/").append(decoded(name));
    }
    return shown.toString();
  }

  /** Returns the last name of a path as a person writes it; the path itself where it has none. */
  public static String name(Path path) {
    Path name = path.getFileName();
    return shown(name == null ? path : name);
  }

  /** Returns the bytes of a path in a form that differs wherever they do. */
  static String exact(Path path) {
    return path.toUri().getRawPath();
  }

  /** The one file that is shown like this, so that a name that is not UTF-8 can be typed. */
  private static Path onlyLike(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    List<Path> like = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
        names.forEach(
            there -> {
              if (name(there).equals(name(path))) {
                like.add(there.getFileName());
              }
            });
      } catch (IOException | DirectoryIteratorException e) {
        return path;
      }
    }
    return like.size() == 1 ? path.resolveSibling(like.get(0)) : path;
  }

  private static Path element(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      StringBuilder address = new StringBuilder("file:///");
      for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
        address.append(String.format(Locale.ROOT, "%%%02X", b));
      }
      return Objects.requireNonNull(Path.of(URI.create(address.toString())).getFileName());
    }
  }

  private static String decoded(Path name) {
    if (!name.toString().contains(LOST)) {
      return name.toString();
    }
    String address = name.toUri().getRawPath().replaceAll("/$", "");
    address = address.substring(address.lastIndexOf('/') + 1);
    ByteBuffer bytes = ByteBuffer.allocate(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '%') {
        bytes.put((byte) Integer.parseInt(address.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.put((byte) address.charAt(i));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return name.toString();
    }
  }

  private static boolean isUnix() {
    return Path.of("/").isAbsolute();
  }
}
