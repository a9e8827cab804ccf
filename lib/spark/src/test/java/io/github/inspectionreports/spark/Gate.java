package io.github.inspectionreports.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * Lets the first task of each executor pass. Each later one reads its letters, leaves a file with
 * the number of its process, and waits until the gate is open.
 */
final class Gate implements MapPartitionsFunction<LetterRow, LetterRow> {
  private static final long serialVersionUID = 1L;
  private static final String OPEN = "open";
  private static final int STEP = 50;

  /** Three minutes. */
  private static final int MOST_STEPS = 3 * 60 * 1_000 / STEP;

  private static final AtomicInteger TASKS = new AtomicInteger();

  private final String folder;

  /** A gate whose files are in a folder. */
  Gate(Path folder) {
    this.folder = folder.toString();
  }

  @Override
  public Iterator<LetterRow> call(Iterator<LetterRow> letters) throws Exception {
    List<LetterRow> read = new ArrayList<>();
    letters.forEachRemaining(read::add);
    if (TASKS.getAndIncrement() > 0) {
      Files.writeString(Path.of(folder, Long.toString(ProcessHandle.current().pid())), "");
      await(folder + " is not opened", () -> Files.exists(Path.of(folder, OPEN)));
    }
    return read.iterator();
  }

  void open() {
    try {
      Files.writeString(Path.of(folder, OPEN), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the processes that wait, once there are as many. */
  List<Long> waiting(int processes) throws Exception {
    await("too few processes wait", () -> files().size() >= processes);
    return files().stream().map(Long::valueOf).toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** What may become true. */
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(String otherwise, Condition condition)
      throws IOException, InterruptedException {
    for (int step = 0; !condition.holds(); step++) {
      if (step == MOST_STEPS) {
        throw new IllegalStateException(otherwise);
      }
      Thread.sleep(STEP);
    }
  }
}
