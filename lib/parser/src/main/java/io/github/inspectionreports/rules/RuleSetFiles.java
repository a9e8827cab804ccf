package io.github.inspectionreports.rules;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Loads rule sets from a caller's files. */
final class RuleSetFiles {
  private RuleSetFiles() {}

  static RuleSet load(Path path) {
    String name = nameOf(path);
    try {
      if (Files.isDirectory(path)) {
        return folder(path, name, RuleSet.class.getClassLoader());
      }
      if (!Files.isRegularFile(path)) {
        throw new RuleSetException(
            Fault.of(name, 0, "there is no such folder, jar or table", "check the path"));
      }
      refuseWorkbook(name);
      if (VerdictSources.is(name)) {
        return files(List.of(path), name, RuleSet.class.getClassLoader());
      }
      if (!name.endsWith(".jar") && !name.endsWith(".zip")) {
        return RuleSet.of(Table.read(path)).named(name, "0");
      }
      URL[] urls = {path.toUri().toURL()};
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        Path root = manifestFolder(jar.getPath("/"));
        return folder(root, name, new URLClassLoader(urls, RuleSet.class.getClassLoader()));
      }
    } catch (IOException e) {
      throw new RuleSetException(
          Fault.of(name, 0, "the rule set cannot be read", "check the path and its permissions"),
          e);
    }
  }

  private static RuleSet folder(Path folder, String name, ClassLoader classLoader)
      throws IOException {
    if (!Files.exists(folder.resolve(RuleSetSource.MANIFEST))) {
      return files(folder, name, classLoader);
    }
    Path base = folder.toAbsolutePath().normalize();
    return new RuleSetSource(
            name,
            file -> {
              Path inside = base.resolve(file).normalize();
              if (!inside.startsWith(base) || !Files.isRegularFile(inside)) {
                throw new FileNotFoundException(file);
              }
              InputStream in = Files.newInputStream(inside);
              return in;
            },
            classLoader,
            false)
        .load();
  }

  private static RuleSet files(Path folder, String name, ClassLoader classLoader)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> chosen = files.filter(RuleSetFiles::isOfRuleSet).sorted().toList();
      if (chosen.isEmpty()) {
        throw new RuleSetException(
            Fault.of(name, 0, "there is no table in it", "add a table such as phrases.csv"));
      }
      return files(chosen, name, classLoader);
    }
  }

  private static RuleSet files(List<Path> files, String name, ClassLoader classLoader)
      throws IOException {
    List<Table> tables = new ArrayList<>();
    Map<String, byte[]> sources = new LinkedHashMap<>();
    for (Path file : files) {
      refuseWorkbook(nameOf(file));
      if (VerdictSources.is(nameOf(file))) {
        sources.put(nameOf(file), TableReader.bytes(file));
      } else {
        tables.add(Table.read(file));
      }
    }
    RuleSet rules = RuleSet.of(tables.toArray(Table[]::new)).named(name, "0");
    return sources.isEmpty() ? rules : rules.with(VerdictSources.rules(sources, classLoader));
  }

  private static boolean isOfRuleSet(Path file) {
    String name = nameOf(file);
    return !name.startsWith(".")
        && !name.startsWith("~$") // what a spreadsheet program leaves while a file is open
        && (name.endsWith(".csv")
            || VerdictSources.is(name)
            || (isWorkbook(name) && TableSchema.kinds().contains(Table.kindOf(name))));
  }

  /** A workbook holds verdict rules as a decision table; our own tables are CSV. */
  private static void refuseWorkbook(String name) {
    if (isWorkbook(name) && TableSchema.kinds().contains(Table.kindOf(name))) {
      throw new RuleSetException(
          Fault.of(
              name,
              0,
              "this is a workbook, and tables of " + Table.kindOf(name) + " are read from CSV",
              "save its sheet as \"CSV UTF-8\" under the name "
                  + name.substring(0, name.lastIndexOf('.'))
                  + ".csv, and take the workbook out of the folder"));
    }
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods|numbers)");
  }

  private static String nameOf(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  /** The manifest of a jar may be in any folder of it, but there is one only. */
  private static Path manifestFolder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> manifests =
          files.filter(file -> file.endsWith(RuleSetSource.MANIFEST)).limit(2).toList();
      Path parent = manifests.size() == 1 ? manifests.get(0).getParent() : null;
      return parent == null ? root : parent;
    }
  }
}
