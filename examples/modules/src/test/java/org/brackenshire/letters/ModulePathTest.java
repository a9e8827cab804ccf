package org.brackenshire.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {
  private static final String LETTER = "../quickstart/letters/brackenshire-2025-06-12.pdf";

  @TempDir Path folder;
  private ModulePath modules;

  @BeforeEach
  void path() throws Exception {
    modules = new ModulePath(folder);
  }

  @Test
  void aModuleThatRequiresTheLibraryAloneReadsALetter() throws Exception {
    assertThat(modules.run("", "org.brackenshire.letters/org.brackenshire.letters.Letters", LETTER))
        .isEqualTo("Brackenshire: 1\n");
  }

  @Test
  void theReadmeShowsTheDescriptorOfTheProgram() throws Exception {
    String shown = Files.readString(Path.of("README.md")).split("```java\n")[1].split("```")[0];
    assertThat(Files.readString(Path.of("src/main/java/module-info.java"))).endsWith(shown);
  }

  @Test
  void reportsAreWrittenAndReadAsJsonByTheLibraryAndByAMapper() throws Exception {
    String program =
"""
        package p;

        import com.fasterxml.jackson.databind.ObjectMapper;
        import io.github.inspectionreports.ReportParser;
        import io.github.inspectionreports.export.ReportJson;
        import io.github.inspectionreports.model.Report;
        import java.nio.file.Files;
import java.nio.file.Path;

        public class Main {
          public static void main(String[] letters) throws Exception {
            Report report = ReportParser.create().parse(Path.of(letters[0]));
            String json = new ObjectMapper().findAndRegisterModules().writeValueAsString(report);
            System.out.print(ReportJson.read(json).equals(report));
          }
        }
""";
    List<String> required =
        List.of(
            "io.github.inspectionreports",
            "io.github.inspectionreports.export",
            "com.fasterxml.jackson.databind");
    assertThat(modules.runProgram(required, program, LETTER)).isEqualTo("true");
  }

  @Test
  void sampleLettersAreSetAndRead() throws Exception {
    String program =
        """
        package p;

        import io.github.inspectionreports.ReportParser;
        import io.github.inspectionreports.fixtures.SampleFile;

        public class Main {
          public static void main(String[] letters) throws Exception {
            byte[] letter = SampleFile.FOCUSED_VISIT_2024.pdf();
            var report = ReportParser.create().parse(letter, "visit.pdf");
            System.out.print(report.visit().authority());
          }
        }
        """;
    assertThat(modules.runProgram(List.of("io.github.inspectionreports.fixtures"), program))
        .isEqualTo("Brackenshire");
  }

  @Test
  void rulesInDrlAreCompiled() throws Exception {
    String program =
        """
        package p;

        import io.github.inspectionreports.ReportParser;
        import io.github.inspectionreports.drl.DrlRules;
        import io.github.inspectionreports.model.SectionKind;
        import io.github.inspectionreports.rules.RuleSet;
        import io.github.inspectionreports.rules.Table;

        public class Main {
          public static void main(String[] args) throws Exception {
            // Without weights the rule alone decides.
            RuleSet rules =
                RuleSet.bundled().withTable(Table.of("category-weights")).with(DrlRules.of("ours.drl", args[0]));
            ReportParser parser = ReportParser.builder().rules(rules).build();
            String sentence = "Plans are written in ink, but letters are not.";
            System.out.print(parser.explain(sentence, SectionKind.FINDINGS).category());
          }
        }
        """;
    String drl =
        """
        package org.brackenshire.rules;
        import io.github.inspectionreports.facts.*;
        rule "Whatever says plans is mixed"
        @id("plans-are-mixed")
        when
          $c : Cue(phrase == "Plans")
        then
          insertLogical(new Verdict($c.sentence(), "MIXED"));
        end
        """;
    List<String> required =
        List.of("io.github.inspectionreports", "io.github.inspectionreports.drl");
    assertThat(modules.runProgram(required, program, drl)).isEqualTo("MIXED");
  }
}
