package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library inside an application that is one jar with its libraries as jars inside it. */
class NestedJarTest {
  private static final String LETTER =
      """
      12 June 2025

      Dear Ms Marsh

      Focused visit to Brackenshire children’s services

      This letter summarises the findings of the focused visit to Brackenshire children’s services on 13 May 2025.

      Headline findings

      Early help is a strength. Plans are written in ink, but letters are not.

      Yours sincerely

      Miriam Okafor
      His Majesty’s Inspector
      """;

  /** Blame for the bundled rules, and mixed only where the rule below is read. */
  private static final String TOLD = "Plans are written in ink, but letters are not.";

  private static final String DRL =
      """
      package org.brackenshire.rules;

      import io.github.inspectionreports.facts.*;

      rule "Whatever tells of plans is mixed"
      @id("plans-are-mixed")
      when
        $c : Cue(phrase == "Plans")
      then
        insertLogical(new Verdict($c.sentence(), "MIXED"));
      end
      """;

  /** Words in the names of what compiles rules, as classes or as jars. */
  private static final List<String> COMPILERS =
      List.of("lib/drl/", "inspection-reports-drl", "codegen", "drools-drl", "ecj", "/poi");

  @TempDir Path folder;

  @Test
  void readsALetterFromInsideANestedJarUnderATurkishLocale() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), LETTER, StandardCharsets.UTF_8);
    String said = run("-jar", application().toString(), "read", letter.toString(), "--json");
    assertThat(said)
        .startsWith("{")
        .contains("\"FOCUSED_VISIT\"", "\"Brackenshire\"", "\"2025-05-13\"")
        .contains("\"STRENGTH\"", "\"NEEDS_IMPROVEMENT\"");
  }

  @Test
  void compilesDrlFromInsideANestedJar() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("ours"));
    Files.writeString(rules.resolve("ours.drl"), DRL, StandardCharsets.UTF_8);
    assertThat(run("-jar", application().toString(), "explain", TOLD, "--rules", rules.toString()))
        .startsWith("MIXED")
        .contains("[plans-are-mixed]");
  }

  @Test
  void readsKeptRulesWhereNothingThatCompilesIsOnTheClassPath() throws Exception {
    Path kept = folder.resolve("kept.jar");
    DrlRules.of("ours.drl", DRL).saveTo(kept);
    String main = "io.github.inspectionreports.cli.Main";
    String lean = withoutCompilers();
    assertThat(run("-cp", lean, main, "explain", TOLD, "--rules", kept.toString()))
        .startsWith("MIXED")
        .contains("[plans-are-mixed]");
    assertThat(COMPILERS).allSatisfy(name -> assertThat(lean).doesNotContain(name));
  }

  @Test
  void readsAndCompilesInAThreadWhoseLoaderKnowsNothingOfTheLibrary() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), LETTER, StandardCharsets.UTF_8);
    Path rules = Files.writeString(folder.resolve("ours.drl"), DRL, StandardCharsets.UTF_8);
    String classPath = System.getProperty("java.class.path");
    String main = ForeignThread.class.getName();
    assertThat(run("-cp", classPath, main, letter.toString())).isEqualTo("STRENGTH");
    assertThat(run("-cp", classPath, main, letter.toString(), rules.toString())).isEqualTo("MIXED");
  }

  /** Reads a letter as a thread of an application server would: it knows only the JDK. */
  static final class ForeignThread {
    private ForeignThread() {}

    public static void main(String[] args) throws Exception {
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      RuleSet rules = RuleSet.bundled();
      if (args.length > 1) {
        // Without weights the rule alone decides.
        rules =
            rules.withTable(Table.of(Table.CATEGORY_WEIGHTS)).with(DrlRules.of(Path.of(args[1])));
      }
      Report report = ReportParser.builder().rules(rules).build().parse(Path.of(args[0]));
      Category wanted = args.length > 1 ? Category.MIXED : Category.STRENGTH;
      System.out.print(report.statements(wanted).isEmpty() ? "nothing" : wanted.id());
    }
  }

  private static String withoutCompilers() {
    String separator = File.pathSeparator;
    return Arrays.stream(System.getProperty("java.class.path").split(separator))
        .filter(part -> COMPILERS.stream().noneMatch(part.replace('\\', '/')::contains))
        .collect(Collectors.joining(separator));
  }

  private String run(String... arguments) throws Exception {
    Path out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=tr", "-Duser.country=TR"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /** The class path of this test as one jar, its libraries stored unpacked, as its loader asks. */
  private Path application() throws IOException {
    Path jar = folder.resolve("application.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("Start-Class"), "io.github.inspectionreports.cli.Main");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      int number = 0;
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path library = Path.of(part);
        if (part.contains("spring-boot-loader")) {
          unpack(library, out);
        } else if (Files.isDirectory(library) && !library.endsWith("test-classes")) {
          store("BOOT-INF/lib/" + number++ + ".jar", packed(library), out);
        } else if (Files.isRegularFile(library)) {
          store("BOOT-INF/lib/" + number++ + ".jar", Files.readAllBytes(library), out);
        }
      }
    }
    return jar;
  }

  private static void unpack(Path library, JarOutputStream out) throws IOException {
    try (JarFile jar = new JarFile(library.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory() && entry.getName().endsWith(".class")) {
          out.putNextEntry(new JarEntry(entry.getName()));
          try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
  }

  private byte[] packed(Path classes) throws IOException {
    Path jar = Files.createTempFile(folder, "classes", ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return Files.readAllBytes(jar);
  }

  private static void store(String name, byte[] bytes, JarOutputStream out) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
