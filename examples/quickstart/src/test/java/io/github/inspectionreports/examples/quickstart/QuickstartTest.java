package io.github.inspectionreports.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final String LETTER = "letters/brackenshire-2025-06-12.pdf";

  @Test
  void itPrintsWhatItsReadmeShows() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[] {LETTER});
    } finally {
      System.setOut(before);
    }
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    String shown = readme.split("```text\n", -1)[1].split("```", -1)[0];
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(shown);
  }
}
