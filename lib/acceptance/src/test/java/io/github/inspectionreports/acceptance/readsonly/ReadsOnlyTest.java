package io.github.inspectionreports.acceptance.readsonly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.fixtures.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reading letters writes no file, opens no connection, starts no process, runs no script, reads no
 * serialised object, and sets up neither a screen nor the fonts of the machine. The JVM itself
 * records what happens: Flight Recorder its writes, {@code -Xlog:class+load} its classes.
 */
class ReadsOnlyTest {
  /**
   * Classes without which none of it can be done. Flight Recorder itself loads those of the
   * channels: each that is opened asks the selector provider.
   */
  private static final List<String> NEVER =
      List.of(
          "java.net.Socket",
          "java.net.DatagramSocket",
          "java.net.InetAddress",
          "java.net.HttpURLConnection",
          "sun.nio.ch.DefaultSelectorProvider",
          "sun.nio.ch.DatagramChannelImpl",
          "sun.net.www.protocol.https.",
          "sun.net.www.protocol.ftp.",
          "sun.net.www.protocol.http.",
          "java.net.http.",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessImpl",
          "javax.script.",
          "java.io.ObjectInputStream",
          "javax.xml.parsers.",
          "javax.imageio.",
          "java.awt.Toolkit",
          "java.awt.GraphicsEnvironment",
          "sun.font.",
          "org.apache.fontbox.util.autodetect.",
          "org.apache.pdfbox.pdmodel.font.FileSystemFontProvider");

  private static final int MINUTES = 5;

  @TempDir private Path folder;
  private Path letters;

  @BeforeEach
  void writeLetters() throws IOException {
    letters = Files.createDirectory(folder.resolve("letters"));
    HostileLetters.writeTo(letters);
  }

  @Test
  void readingOnlyReads() throws Exception {
    for (SampleFile letter : SampleFile.values()) {
      letter.writeTo(letters);
    }
    assertThat(run()).containsExactly("read " + count() + " letters");
    assertThat(classes()).isNotEmpty().filteredOn(ReadsOnlyTest::never).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "and-write, wrote, java.nio.file.Files",
    "and-connect, sent to, java.net.Socket",
    "and-start, started, java.lang.ProcessBuilder"
  })
  void whatElseItDidWouldBeSeen(String deed, String seen, String loaded) throws Exception {
    assertThat(run(deed)).anyMatch(line -> line.startsWith(seen));
    assertThat(classes()).contains(loaded);
  }

  /** Flight Recorder keeps no line of these: they are known by their classes alone. */
  @ParameterizedTest
  @CsvSource({
    "and-look-up, java.net.InetAddress",
    "and-open-channel, sun.nio.ch.DefaultSelectorProvider",
    "and-send-datagram, sun.nio.ch.DatagramChannelImpl"
  })
  void whatSendsNothingWouldBeSeenToo(String deed, String loaded) throws Exception {
    run(deed);
    assertThat(classes()).filteredOn(ReadsOnlyTest::never).contains(loaded);
  }

  private long count() throws IOException {
    try (var files = Files.list(letters)) {
      return files.count();
    }
  }

  private static boolean never(String name) {
    return NEVER.stream()
        .anyMatch(start -> start.endsWith(".") ? name.startsWith(start) : name.equals(start));
  }

  private List<String> run(String... deeds) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-Xlog:class+load=info:file=classes.txt",
                "-cp",
                System.getProperty("java.class.path"),
                ReadLetters.class.getName(),
                letters.toString()));
    command.addAll(List.of(deeds));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(said, StandardCharsets.UTF_8);
  }

  private List<String> classes() throws IOException {
    try (var lines = Files.lines(folder.resolve("classes.txt"))) {
      return lines
          .filter(line -> line.contains(" source:"))
          .map(line -> line.substring(0, line.indexOf(" source:")))
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .toList();
    }
  }
}
