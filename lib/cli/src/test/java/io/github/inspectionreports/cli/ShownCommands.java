package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.cli.internal.options.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that shows commands and what they print. Its {@code console} blocks are run from top to
 * bottom, and its blocks that name a file ({@code csv my-rules/phrases.csv}) are written to it.
 */
final class ShownCommands {
  private static final String COMMAND = "$ java -jar lib/cli/target/inspection-reports.jar ";
  private static final Pattern BLOCK =
      Pattern.compile("```(console|csv (\\S+))\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Path project;
  private final Path folder;

  /**
   * Prepares to run commands.
   *
   * @param project where the commands' paths are found
   * @param folder where the user works: the place of files that begin with "my-"
   */
  ShownCommands(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  /**
   * Checks that a page shows what its commands print. With {@code -Dreadme.update=true} it is
   * written again; look at the difference before you commit it.
   *
   * @return how many commands it shows
   */
  int check(Path page) throws IOException {
    String shown = Files.readString(page).replace("\r\n", "\n");
    StringBuilder real = new StringBuilder();
    Matcher blocks = BLOCK.matcher(shown);
    int commands = 0;
    while (blocks.find()) {
      String content = blocks.group(3);
      if (blocks.group(2) != null) {
        Files.writeString((Path) place(blocks.group(2)), content);
        blocks.appendReplacement(real, Matcher.quoteReplacement(blocks.group()));
        continue;
      }
      assertThat(content).startsWith(COMMAND);
      String command = content.substring(0, content.indexOf('\n') + 1);
      System.setProperty(Invocation.PROPERTY, COMMAND.substring(2).strip());
      Shell.Result result;
      try {
        result = Shell.run(words(command.substring(COMMAND.length())));
      } finally {
        System.clearProperty(Invocation.PROPERTY);
      }
      String printed = (result.out() + result.err()).replace(folder + "/", "");
      blocks.appendReplacement(
          real, Matcher.quoteReplacement("```console\n" + command + printed + "```"));
      commands++;
    }
    blocks.appendTail(real);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(page, real);
    }
    assertThat(shown).isEqualTo(real.toString());
    return commands;
  }

  /** Splits a command line as a shell does. */
  private Object[] words(String commandLine) {
    List<Object> words = new ArrayList<>();
    Matcher word = WORD.matcher(commandLine);
    while (word.find()) {
      words.add(word.group(1) == null ? place(word.group(2)) : word.group(1));
    }
    return words.toArray();
  }

  private Object place(String word) {
    if (word.startsWith("my-")) {
      return folder.resolve(word);
    }
    return word.contains("/") ? project.resolve(word) : word;
  }
}
