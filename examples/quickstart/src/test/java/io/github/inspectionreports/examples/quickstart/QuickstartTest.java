package io.github.inspectionreports.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Dreadme.update=true} the example in the README is written again. */
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
    Path file = Path.of("README.md");
    String readme = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    String real = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    String shown = readme.split("```text\n", -1)[1].split("```", -1)[0];
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(file, readme.replace("```text\n" + shown, "```text\n" + real));
    }
    assertThat(shown).isEqualTo(real);
  }
}
