package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.export.ReportJson;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a user runs it. */
class JarIT {
  private static final Path JAR =
      Letters.project().resolve("lib/cli/target/inspection-reports.jar");
  private static final Path LETTERS = Letters.project().resolve("examples/quickstart/letters");

  private static final Path SAMPLE = LETTERS.resolve("brackenshire-2025-06-12.pdf");

  @TempDir Path folder;

  private Shell.Result java(List<String> options, Object... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    return run(new ProcessBuilder(command), new byte[0]);
  }

  private Shell.Result run(ProcessBuilder command, byte[] input)
      throws IOException, InterruptedException {
    File out = folder.resolve("stdout").toFile();
    File err = folder.resolve("stderr").toFile();
    Process process = command.redirectOutput(out).redirectError(err).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Shell.Result(
        process.exitValue(),
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  @Test
  void itReadsALetterAndPrintsNothingElse() throws Exception {
    Shell.Result result = java(List.of(), "read", SAMPLE);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Focused visit to Brackenshire\n");
    Shell.Result json = java(List.of(), "read", SAMPLE, "--json");
    assertThat(json.err()).isEmpty();
    assertThat(ReportJson.read(json.out()).visit().authority()).isEqualTo("Brackenshire");
  }

  @Test
  void itWritesALetterMarkedUp() throws Exception {
    Path page = folder.resolve("letter.html");
    Path pdf = folder.resolve("letter.pdf");
    Shell.Result result = java(List.of(), "view", SAMPLE, "--out", page);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(page + "\n" + pdf + "\n");
    assertThat(page).content().contains("Deadline: within 70 working days");
    assertThat(java(List.of(), "read", pdf).status()).isZero();
  }

  @Test
  void itPrintsTheSameUnderAnyLocaleAndEncoding() throws Exception {
    String plain = java(List.of(), "read", SAMPLE, "--json").out();
    List<String> turkish =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
    assertThat(java(turkish, "read", SAMPLE, "--json").out()).isEqualTo(plain);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesAreTakenAsTypedWhateverTheLocale() throws Exception {
    Path letter = folder.resolve("lettre é – ü.pdf");
    Files.copy(SAMPLE, letter);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // The shell hands the bytes of the script on, whatever the locale of this test is.
    Path script = folder.resolve("script");
    Files.writeString(
        script,
        java + " -jar '" + JAR + "' batch '" + letter + "' --out '" + folder + "/résultats'\n");
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", script.toString());
    shell.environment().put("LC_ALL", "C");
    assertThat(run(shell, new byte[0]).out())
        .isEqualTo("1 letter read into " + folder + "/résultats\n");
    assertThat(folder.resolve("résultats/lettre é – ü.json")).exists();
  }

  @Test
  void aPipeIsRead() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, "-jar", JAR.toString(), "read", "-");
    assertThat(run(command, Files.readAllBytes(SAMPLE)).out())
        .startsWith("Focused visit to Brackenshire\n");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theLauncherStartsTheJarBesideItAndNamesItself() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("a place/bin"));
    Path launcher = bin.resolve("inspection-reports");
    Files.copy(Letters.project().resolve("lib/dist/src/main/launch/inspection-reports"), launcher);
    Files.createDirectories(folder.resolve("a place/lib"));
    Files.createSymbolicLink(folder.resolve("a place/lib/inspection-reports.jar"), JAR);
    Path link = Files.createSymbolicLink(folder.resolve("ir"), launcher);
    ProcessBuilder read = new ProcessBuilder("/bin/sh", link.toString(), "raed");
    read.environment().put("JAVA_HOME", System.getProperty("java.home"));
    run(read, new byte[0])
        .failsWith(ExitStatus.USAGE, "did you mean read?", "see inspection-reports --help");
    ProcessBuilder lost = new ProcessBuilder("/bin/sh", link.toString(), "help");
    lost.environment().put("JAVA_HOME", folder.toString());
    run(lost, new byte[0]).failsWith(1, "JAVA_HOME has no Java");
  }

  @Test
  void theLauncherForWindowsDoesAsItsSisterAndIsReadByItsShell() throws Exception {
    Path dist = Letters.project().resolve("lib/dist/src/main");
    String text = Files.readString(dist.resolve("launch/inspection-reports.cmd"));
    String sister = Files.readString(dist.resolve("launch/inspection-reports"));
    // Windows's shell loses labels where lines end otherwise, and reads bytes as of its code page.
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n").matches("\\p{ASCII}*");
    assertThat(dist.resolve("assembly/program.xml")).content().contains("<lineEnding>dos<");
    // "Program Files (x86)" would end a block.
    List<String> lines = text.lines().filter(line -> !line.startsWith("rem ")).toList();
    assertThat(lines).noneMatch(line -> line.endsWith("("));
    assertThat(all("(?:goto |call :)(\\w+)", text))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(lines).containsOnlyOnce(":" + label));
    assertThat(all("for %%i in \\((read[^)]*)\\)", text))
        .isEqualTo(all("(read [^)]*)\\) ;;", sister.replace(" | ", " ")));
    for (String same : List.of("flags=\"?(-.*?)\"", "(install Java 17[^\"]*)")) {
      List<String> found = all(same, text);
      assertThat(found).isNotEmpty().first().isEqualTo(all(same, sister).get(0));
    }
    assertThat(all("(io\\.github\\.[\\w.]+)", text))
        .containsExactlyElementsOf(all("(io\\.github\\.[\\w.]+)", sister))
        .allSatisfy(name -> assertThat(Class.forName(name)).hasDeclaredMethods("main"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  @Test
  void itReadsAFolderAndListsWhatItCannotRead() throws Exception {
    Files.writeString(folder.resolve("page.pdf"), Letters.HTML);
    Path out = folder.resolve("out");
    Shell.Result result =
        java(List.of(), "batch", LETTERS, folder.resolve("page.pdf"), "--out", out);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(result.out().lines()).hasSize(1);
    assertThat(Files.readString(out.resolve("failures.csv"))).contains("page.pdf,NOT_A_LETTER,");
  }

  @Test
  void itEndsWithTheStatusThatTellsWhy() throws Exception {
    java(List.of(), "read", "none.pdf").failsWith(ExitStatus.UNREADABLE, "none.pdf");
    java(List.of(), "raed").failsWith(ExitStatus.USAGE, "raed");
    assertThat(java(List.of(), "explain", "Early help is a strength.").status()).isZero();
  }

  @Test
  void itLeavesNothingInTheHomeOfTheUser() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    List<String> atHome = List.of("-Duser.home=" + home);
    assertThat(java(atHome, "read", SAMPLE).status()).isZero();
    Path out = folder.resolve("pages");
    assertThat(java(atHome, "view", SAMPLE, "--out", out).status()).isZero();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void itHoldsNoSignatureAndNoModuleOfAnother() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA)"))
          .noneMatch(name -> name.endsWith("module-info.class"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
    }
  }
}
