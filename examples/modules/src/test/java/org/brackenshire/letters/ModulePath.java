package org.brackenshire.letters;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles and runs programs with everything on the module path and nothing on the class path. */
final class ModulePath {
  private final Path folder;
  private final String path;

  ModulePath(Path folder) throws IOException {
    this.folder = folder;
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.endsWith("test-classes") && Files.exists(Path.of(entry))) {
        entries.add(module(Path.of(entry)));
      }
    }
    this.path = String.join(File.pathSeparator, entries);
  }

  /** Before the build has packed its jars, those that only have a name are still folders. */
  private String module(Path entry) throws IOException {
    if (!Files.isDirectory(entry) || Files.exists(entry.resolve("module-info.class"))) {
      return entry.toString();
    }
    String name =
        entry.endsWith("rules/target/classes")
            ? "io.github.inspectionreports.rules.bundled"
            : "io.github.inspectionreports.drl";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
    Path jar = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(entry)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        packed.putNextEntry(new JarEntry(entry.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, packed);
      }
    }
    return jar.toString();
  }

  /** Compiles a program of one class, {@code p.Main}, in a module that requires what is named. */
  String runProgram(List<String> required, String body, String... arguments) throws Exception {
    Path source = Files.createDirectories(folder.resolve("source/p"));
    Path compiled = folder.resolve("compiled");
    StringBuilder module = new StringBuilder("module org.brackenshire.program {\n");
    required.forEach(name -> module.append("  requires ").append(name).append(";\n"));
    Path info = Files.writeString(source.getParent().resolve("module-info.java"), module + "}\n");
    Path main = Files.writeString(source.resolve("Main.java"), body);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-Xlint:-requires-automatic",
                "-d",
                compiled.toString(),
                "--module-path",
                path,
                info.toString(),
                main.toString());
    if (status != 0) {
      throw new AssertionError(said.toString());
    }
    return run(compiled + File.pathSeparator, "org.brackenshire.program/p.Main", arguments);
  }

  /** Runs a module's main class and returns all that it prints. */
  String run(String morePath, String main, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", morePath + path, "--module", main));
    command.addAll(List.of(arguments));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return said.replace("\r\n", "\n");
  }
}
