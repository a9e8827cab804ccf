package io.github.inspectionreports.internal.drl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Keeps compiled rules: classes, sources and a manifest of the rule set, in one jar. */
public final class RulesJar {
  private static final String FOLDER = "rules/";

  private RulesJar() {}

  /**
   * Writes a jar.
   *
   * @param jar the file; one that is there already is replaced
   * @param compiled the classes
   * @param sources what they were compiled of, in the order of their hash
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path jar, Compiled compiled, List<Source> sources) {
    TreeMap<String, byte[]> entries = new TreeMap<>(compiled.classes());
    // Numbered, because a manifest parts names by spaces and commas.
    for (int i = 0; i < sources.size(); i++) {
      entries.put(FOLDER + sourceName(sources, i), sources.get(i).bytes());
    }
    entries.put(
        FOLDER + "ruleset.properties",
        manifest(jar, compiled, sources).getBytes(StandardCharsets.UTF_8));
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar " + jar + " cannot be written", e);
    }
  }

  private static String sourceName(List<Source> sources, int index) {
    String name = sources.get(index).name();
    return String.format("%03d-", index) + name.replaceAll("[^\\w.-]", "_");
  }

  private static String manifest(Path jar, Compiled compiled, List<Source> sources) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      names.append(i == 0 ? "" : ", ").append(sourceName(sources, i));
    }
    String name = Objects.requireNonNullElse(jar.getFileName(), jar).toString();
    return "# Verdict rules compiled by inspection-reports-drl. They are code: load them from people"
        + " you trust only.\nname = "
        + name
        + "\nverdict-sources = "
        + names
        + "\nverdicts = "
        + compiled.models().stream().collect(Collectors.joining(", "))
        + "\n";
  }
}
