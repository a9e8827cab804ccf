package io.github.inspectionreports.cli.internal.files;

import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterFiles.LetterFile;
import io.github.inspectionreports.export.InvalidReportException;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a file is either whole or not there: each is written under another name and
 * gets its own when it is complete. Thread-safe.
 */
public final class OutputFolder implements AutoCloseable {
  private static final Pattern OWNER = Pattern.compile("\\.(\\d{1,18})\\.part$");

  private final Path folder;
  private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
  private final Thread whenStopped = new Thread(this::end);

  private final AtomicInteger replaced = new AtomicInteger();
  private final AtomicInteger parts = new AtomicInteger();
  private volatile Runnable beforeStop = () -> {};

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Sets what to do first when the process has to end, such as completing tables. */
  public void beforeStop(Runnable work) {
    beforeStop = work;
  }

  /**
   * Returns the report of a letter that an earlier run wrote.
   *
   * @return the report; null if there is none, if the letter is newer, if it is not whole, or if
   *     other rules made it
   */
  public @Nullable Report report(LetterFile letter, RuleSetInfo rules) {
    Path file = file(letter.id() + ".json");
    try {
      if (!Files.isRegularFile(file)
          || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(letter.path()))
              < 0) {
        return null;
      }
      try (InputStream json = Files.newInputStream(file)) {
        Report report = ReportJson.read(json);
        return report.ruleSet().equals(rules) ? report : null;
      }
    } catch (IOException | InvalidReportException e) {
      return null;
    }
  }

  /** A run that was killed could not clear away what it had begun. */
  private void clearStale() {
    try (DirectoryStream<Path> stale = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path part : stale) {
        Matcher owner = OWNER.matcher(String.valueOf(part.getFileName()));
        if (owner.find() && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException | NumberFormatException e) {
      // What cannot be cleared does no harm: no file of a run has such a name.
    }
  }

  /** Opens a folder and creates it, and those above it, where they are missing. */
  public static OutputFolder open(Path path) {
    Path there = path.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new CommandException(
          ExitStatus.USAGE,
          "--out "
              + FileNames.shown(path)
              + " must be a folder, but "
              + FileNames.shown(there)
              + " is a file; name another");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new CommandException(
          ExitStatus.UNEXPECTED,
          "the folder "
              + FileNames.shown(path)
              + " cannot be created ("
              + reason(e)
              + "); name another by --out",
          e);
    }
    OutputFolder folder = new OutputFolder(path);
    folder.clearStale();
    Runtime.getRuntime().addShutdownHook(folder.whenStopped);
    return folder;
  }

  /** Writes a whole file, in place of one of that name. */
  public void write(String name, byte[] content) {
    if (Files.exists(file(name))) {
      replaced.incrementAndGet();
    }
    try (OutputFile file = create(name)) {
      file.write(content);
      file.complete();
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  /** How many files {@link #write} found and replaced. */
  public int replaced() {
    return replaced.get();
  }

  /** The path of a file in the folder. */
  public Path file(String name) {
    return FileNames.within(folder, name);
  }

  /** The address of another file, as seen from this folder. */
  public String relative(Path other) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = other.toAbsolutePath().normalize();
    if (!Objects.equals(here.getRoot(), there.getRoot())) {
      return there.toUri().toString();
    }
    StringBuilder address = new StringBuilder();
    for (Path name : here.relativize(there)) {
      String raw = name.toUri().getRawPath().replaceAll("/$", "");
      boolean up = name.toString().equals("..");
      address.append(address.length() == 0 ? "" : "/");
      address.append(up ? ".." : raw.substring(raw.lastIndexOf('/') + 1));
    }
    return address.toString();
  }

  /** Removes a file, if it is there. */
  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  /** Begins a file that appears when it is complete. */
  public OutputFile create(String name) {
    Path part =
        folder.resolve(
            "." + parts.incrementAndGet() + "." + ProcessHandle.current().pid() + ".part");
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

  public CommandException cannotWrite(String name, IOException e) {
    return new CommandException(
        ExitStatus.UNEXPECTED,
        FileNames.shown(file(name))
            + " cannot be written ("
            + reason(e)
            + "); check the disk's space and the folder's permissions",
        e);
  }

  /** Describes what went wrong with a file, without its name. */
  static String reason(IOException e) {
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

  private void end() {
    beforeStop.run();
    removeUnfinished();
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
  public final class OutputFile extends FilterOutputStream {
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

    /** Gives the file its name. Nothing can be written after this. */
    public void complete() throws IOException {
      close();
      Files.move(
          part, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      unfinished.remove(part);
    }
  }
}
