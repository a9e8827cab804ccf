package io.github.inspectionreports.cli.internal.files;

import io.github.inspectionreports.model.DocumentSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What a letter is called in the output: its file's name without the last ending, changed only as
 * far as a file of that name could not be written, or would steer a terminal that shows it.
 */
final class LetterId {
  /** Most bytes of an id, so that with its ending it is a name that any file system takes. */
  private static final int MOST_BYTES = 240;

  private static final int KEPT = 50;

  private LetterId() {}

  static String of(Path file) {
    String name = FileNames.name(file);
    int dot = name.lastIndexOf('.');
    return writable(dot > 0 ? name.substring(0, dot) : name, file);
  }

  /**
   * Returns an id as far as a file can have it as its name.
   *
   * @param plain what it should be
   * @param file the letter, whose name is kept apart from others where its own cannot be written
   */
  static String writable(String plain, Path file) {
    String id = withoutControls(plain);
    if (!canBeWritten(id)) {
      id = id.replaceAll("[^\\x20-\\x7E]", "_") + "-" + hash(FileNames.exact(file));
    }
    if (id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      int end = id.offsetByCodePoints(0, Math.min(KEPT, id.codePointCount(0, id.length())));
      id = id.substring(0, end) + "-" + hash(plain);
    }
    return id;
  }

  private static String withoutControls(String name) {
    StringBuilder id = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '_' : c)
        .forEach(id::appendCodePoint);
    return id.toString();
  }

  /** Whether the system's own encoding of file names has the letters of a name. */
  private static boolean canBeWritten(String id) {
    try {
      return FileNames.shown(FileNames.path(id)).equals(id) && id.indexOf('\uFFFD') < 0;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Eight characters that differ where names do. */
  static String hash(String name) {
    return DocumentSource.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }
}
