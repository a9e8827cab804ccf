package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.model.Report;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows as Java compiles as it stands there, with the imports that it shows. */
class ReadmeSnippetsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"README.md, 2", "lib/drl/README.md, 1"})
  void everySnippetCompilesWithItsImports(String page, int snippets) throws IOException {
    List<String> shown = snippets(root().resolve(page));
    assertThat(shown).hasSize(snippets);
    for (String snippet : shown) {
      assertThat(compile(snippet)).as(snippet).isEmpty();
    }
  }

  private String compile(String snippet) throws IOException {
    String imports =
        snippet
            .lines()
            .filter(ReadmeSnippetsTest::isImport)
            .collect(Collectors.joining("\n", "", "\n"));
    String body = snippet.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
    Path source =
        Files.writeString(
            folder.resolve("Shown.java"),
            imports + "class Shown {\n  void shown() throws Exception {\n" + body + "\n}\n}\n");
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", classPath(), "-d"));
    arguments.add(folder.toString());
    arguments.add(source.toString());
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    return status == 0 ? "" : said.toString();
  }

  private static String classPath() {
    return Stream.of(Report.class, ReportParser.class, DrlRules.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private static List<String> snippets(Path page) throws IOException {
    return Arrays.stream(Files.readString(page).replace("\r\n", "\n").split("```java\n"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf("```")))
        .toList();
  }

  private static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("lib/fixtures"))) {
      root = root.getParent();
    }
    return root;
  }
}
