package com.example.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the job, submitted as its page says, to a Spark that has nothing else of ours. */
class LettersJobIT {
  private static final int MINUTES = 10;

  @TempDir Path folder;

  @Test
  void theJobReadsCountsAndWrites() throws Exception {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Path samples = Path.of("../quickstart/letters");
    for (String name : List.of("brackenshire-2025-06-12.pdf", "marrowdale-2024-11-11.pdf")) {
      Files.copy(samples.resolve(name), letters.resolve(name));
    }
    byte[] whole = Files.readAllBytes(letters.resolve("marrowdale-2024-11-11.pdf"));
    Files.write(letters.resolve("cut-off.pdf"), Arrays.copyOf(whole, whole.length / 2));

    Path out = folder.resolve("reports.parquet");
    List<String> said = submit(letters + "/*.pdf", out.toString());

    assertThat(said)
        .containsExactly(
            "letters: 3",
            "could not be read: DAMAGED 1",
            "area for priority action: child-protection 1",
            "area for priority action: front-door 1",
            "area for priority action: health 1",
            "area for priority action: workforce 1");
    assertThat(out.resolve("_SUCCESS")).exists();
  }

  private List<String> submit(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.addAll(List.of("-cp", spark(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.sql.shuffle.partitions=2"));
    command.addAll(List.of("--class", LettersJob.class.getName()));
    command.add(Path.of("target/letters-job.jar").toAbsolutePath().toString());
    command.addAll(Arrays.asList(arguments));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(said.toFile())
            .redirectError(folder.resolve("log").toFile())
            .start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
          .as(() -> "it ends: " + read(folder.resolve("log")))
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(() -> read(folder.resolve("log"))).isZero();
    return Files.readAllLines(said, StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }

  /** What a cluster has: of this class path all but the library and what comes with it. */
  private static String spark() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(
            entry ->
                !entry.matches(".*/(inspection-reports-|drools-|kie-|pdfbox-|fontbox-|fastcsv-).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
