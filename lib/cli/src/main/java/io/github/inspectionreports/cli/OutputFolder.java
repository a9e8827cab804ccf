package io.github.inspectionreports.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder in which a file is either whole or not there: each is written under another name and
 * gets its own when it is complete. Thread-safe.
 */
final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
  private final Thread whenStopped = new Thread(this::removeUnfinished);

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Opens a folder and creates it, and those above it, where they are missing. */
  static OutputFolder open(Path path) {
    Path there = path.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new CommandException(
          ExitStatus.USAGE,
          "--out " + path + " must be a folder, but " + there + " is a file; name another");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNEXPECTED,
          "the folder " + path + " cannot be created (" + reason(e) + "); name another by --out",
          e);
    }
    OutputFolder folder = new OutputFolder(path);
    Runtime.getRuntime().addShutdownHook(folder.whenStopped);
    return folder;
  }

  /** Writes a whole file, in place of one of that name. */
  void write(String name, byte[] content) {
    try (OutputFile file = create(name)) {
      file.write(content);
      file.complete();
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  /** Removes a file, if it is there. */
  void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  /** Begins a file that appears when it is complete. */
  OutputFile create(String name) {
    Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    unfinished.add(part);
    try {
      OutputStream out =
          Files.newOutputStream(
              part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
      return new OutputFile(name, part, new BufferedOutputStream(out, 1 << 16));
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  CommandException cannotWrite(String name, IOException e) {
    return new CommandException(
        ExitStatus.UNEXPECTED,
        folder.resolve(name)
            + " cannot be written ("
            + reason(e)
            + "); check the disk's space and the folder's permissions",
        e);
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }

  /** Removes what was begun and not completed. */
  @Override
  public void close() {
    removeUnfinished();
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
    } catch (IllegalStateException e) {
      // The process is being stopped, and the hook does its work.
    }
  }

  private void removeUnfinished() {
    for (Path part : unfinished) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Nothing better can be done at this point; the name shows what it is.
      }
    }
  }

  /** A file in the making. */
  final class OutputFile extends FilterOutputStream {
    private final String name;
    private final Path part;
    private boolean closed;

    private OutputFile(String name, Path part, OutputStream out) {
      super(out);
      this.name = name;
      this.part = part;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        super.close();
      }
    }

    /** Gives the file its name. Nothing can be written behind this. */
    void complete() throws IOException {
      close();
      Files.move(
          part,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      unfinished.remove(part);
    }
  }
}
