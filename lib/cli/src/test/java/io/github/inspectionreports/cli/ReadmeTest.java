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

/** What the README shows is what the commands print. */
class ReadmeTest {
  private static final String COMMAND = "$ java -jar lib/cli/target/inspection-reports.jar ";
  private static final Pattern BLOCK = Pattern.compile("```console\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyExampleShowsItsRealOutput() throws IOException {
    Path project = Letters.project();
    Matcher blocks = BLOCK.matcher(Files.readString(project.resolve("README.md")));
    int examples = 0;
    while (blocks.find()) {
      String block = blocks.group(1).replace("\r\n", "\n");
      assertThat(block).startsWith(COMMAND);
      int end = block.indexOf('\n');
      Shell.Result result = Shell.run(words(block.substring(COMMAND.length(), end), project));
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isEqualTo(block.substring(end + 1));
      examples++;
    }
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
