package io.github.inspectionreports.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.RuleExamples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With {@code -Dreadme.update=true} the examples in the README are written again. */
class CustomRulesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```text (\\w+) (\\S+)\n(.*?)```", Pattern.DOTALL);

  private interface Program {
    void main(String[] args) throws Exception;
  }

  private static Program program(String name) {
    return switch (name) {
      case "AddedPhrases" -> AddedPhrases::main;
      case "OwnCategory" -> OwnCategory::main;
      case "OwnVerdict" -> OwnVerdict::main;
      case "CareHome" -> CareHome::main;
      default -> throw new IllegalArgumentException("the README shows no such program: " + name);
    };
  }

  private static String run(Program program, String letter) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.main(new String[] {letter});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void eachProgramPrintsWhatTheReadmeShows() throws Exception {
    Path file = Path.of("README.md");
    String shown = Files.readString(file).replace("\r\n", "\n");
    StringBuilder real = new StringBuilder();
    Matcher example = EXAMPLE.matcher(shown);
    int examples = 0;
    while (example.find()) {
      String output = run(program(example.group(1)), example.group(2));
      assertThat(output).isNotBlank();
      String block = "```text " + example.group(1) + " " + example.group(2) + "\n" + output + "```";
      example.appendReplacement(real, Matcher.quoteReplacement(block));
      examples++;
    }
    example.appendTail(real);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(file, real);
    }
    assertThat(shown).isEqualTo(real.toString());
    assertThat(examples).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"added-phrases,true", "own-category,true", "own-verdict,true", "care-home,false"})
  void everyRowHoldsForItsSentences(String folder, boolean onTop) {
    RuleSet rules = RuleSet.from(Path.of("rules", folder));
    assertThat(RuleExamples.check(onTop ? rules.onTopOf(RuleSet.bundled()) : rules)).isEmpty();
  }
}
