package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the commands print. With {@code -Dreadme.update=true} it is written
 * anew; look at the difference before you commit it.
 */
class ReadmeTest {
  private static final String COMMAND = "$ java -jar lib/cli/target/inspection-reports.jar ";
  private static final Pattern BLOCK = Pattern.compile("```console\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyExampleShowsItsRealOutput() throws IOException {
    Path project = Letters.project();
    Path file = project.resolve("README.md");
    String shown = Files.readString(file).replace("\r\n", "\n");
    StringBuilder real = new StringBuilder();
    Matcher blocks = BLOCK.matcher(shown);
    int examples = 0;
    while (blocks.find()) {
      String block = blocks.group(1);
      assertThat(block).startsWith(COMMAND);
      String command = block.substring(0, block.indexOf('\n') + 1);
      Shell.Result result = Shell.run(words(command.substring(COMMAND.length()), project));
      assertThat(result.err()).isEmpty();
      blocks.appendReplacement(
          real, Matcher.quoteReplacement("```console\n" + command + result.out() + "```"));
      examples++;
    }
    blocks.appendTail(real);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(file, real);
    }
    assertThat(shown).isEqualTo(real.toString());
    assertThat(examples).isPositive();
  }

  /** Splits a command line as a shell does; files of the project are found from its folder. */
  private static Object[] words(String commandLine, Path project) {
    List<Object> words = new ArrayList<>();
    Matcher word = WORD.matcher(commandLine);
    while (word.find()) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(text.contains("/") ? project.resolve(text) : text);
    }
    return words.toArray();
  }
}
