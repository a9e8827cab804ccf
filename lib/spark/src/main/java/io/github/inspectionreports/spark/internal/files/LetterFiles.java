package io.github.inspectionreports.spark.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that paths name. */
public final class LetterFiles {
  private LetterFiles() {}

  /** Returns them dealt evenly, by their bytes, to partitions. */
  public static List<Path> find(
      List<String> paths, Configuration hadoop, IntUnaryOperator partitions) {
    Map<Path, FileStatus> files = new LinkedHashMap<>();
    for (String path : paths) {
      try {
        Path pattern = new Path(path);
        FileSystem system = pattern.getFileSystem(hadoop);
        FileStatus[] found = system.globStatus(pattern);
        if (found == null || found.length == 0) {
          throw new IllegalArgumentException("there is nothing at " + path);
        }
        for (FileStatus one : found) {
          add(system, one, files);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(path + " cannot be listed; check its permissions", e);
      }
    }
    Collection<FileStatus> all = files.values();
    List<FileStatus> byName =
        all.stream().sorted(Comparator.comparing(file -> file.getPath().toString())).toList();
    return Partitions.evenly(byName, partitions.applyAsInt(byName.size()), FileStatus::getLen)
        .stream()
        .map(FileStatus::getPath)
        .toList();
  }

  private static void add(FileSystem system, FileStatus file, Map<Path, FileStatus> files)
      throws IOException {
    if (!file.isDirectory()) {
      files.putIfAbsent(file.getPath(), file);
      return;
    }
    FileStatus[] within = system.listStatus(file.getPath());
    Arrays.sort(within);
    List<FileStatus> folders = new ArrayList<>();
    for (FileStatus one : within) {
      String name = one.getPath().getName();
      if (name.startsWith(".")) {
        continue;
      }
      if (one.isDirectory()) {
        folders.add(one);
      } else if (isLetter(name)) {
        files.putIfAbsent(one.getPath(), one);
      }
    }
    for (FileStatus folder : folders) {
      add(system, folder, files);
    }
  }

  private static boolean isLetter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".pdf") || lower.endsWith(".txt");
  }
}
