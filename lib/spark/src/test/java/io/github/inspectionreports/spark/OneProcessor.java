package io.github.inspectionreports.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a process is held to one processor, so that what "one core" costs can be compared. */
final class OneProcessor {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private OneProcessor() {}

  /** What to put before a command; nothing where the system has no such tool. */
  static List<String> number(int number) {
    int processor = number % Runtime.getRuntime().availableProcessors();
    return Files.isExecutable(TASKSET)
        ? List.of(TASKSET.toString(), "-c", Integer.toString(processor))
        : List.of();
  }
}
