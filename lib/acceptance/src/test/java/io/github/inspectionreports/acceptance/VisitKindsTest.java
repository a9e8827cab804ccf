package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is said of each kind of visit outside of code that would not compile without it; {@code
 * CONTRIBUTING.md} has the steps to add one.
 */
class VisitKindsTest {
  private static final Path PAGE = Path.of("..", "docs", "model.md");
  private static final Path VISIT =
      Path.of("../model/src/main/java/io/github/inspectionreports/model/Visit.java");

  /** Kinds, what is always absent, what is often absent. */
  private static final Pattern ROW_OF_PAGE =
      Pattern.compile("(?m)^\\| (`[A-Z_]+`[^|]*) \\| ([^|]*?) ?\\| ([^|]*?) ?\\| [^|]*\\|$");

  private static final Pattern ROW_OF_JAVADOC =
      Pattern.compile("<tr><td>([A-Z_, ]+)</td><td>([^<]*)</td><td>([^<]*)</td></tr>");

  private static final Pattern KIND = Pattern.compile("[A-Z]{2}[A-Z_]+");

  @Test
  void theSchemaNamesEach() {
    assertThat(ReportJson.schema().replaceAll("\\s+", ""))
        .contains(
            Stream.of(VisitKind.values())
                .map(kind -> '"' + kind.name() + '"')
                .collect(Collectors.joining(",", "\"enum\":[", "]")));
  }

  @Test
  void aRowOfTheTableRecognisesEachKnownKind() {
    Set<String> recognised = new TreeSet<>();
    for (Row row : RuleSet.bundled().table(Table.VISIT_KINDS).rows()) {
      recognised.add(row.value("kind"));
    }
    assertThat(recognised).containsAll(known());
  }

  @Test
  void thePageAndTheJavadocSayWhatEachKnownKindLeavesAbsent() throws IOException {
    Map<String, String> page = absent(ROW_OF_PAGE, PAGE);
    assertThat(page.keySet()).containsExactlyElementsOf(known());
    assertThat(absent(ROW_OF_JAVADOC, VISIT)).isEqualTo(page);
  }

  private static Set<String> known() {
    return EnumSet.complementOf(EnumSet.of(VisitKind.UNKNOWN)).stream()
        .map(VisitKind::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> absent(Pattern pattern, Path file) throws IOException {
    Map<String, String> absent = new TreeMap<>();
    Matcher row = pattern.matcher(Files.readString(file));
    while (row.find()) {
      Matcher kind = KIND.matcher(row.group(1));
      while (kind.find()) {
        absent.put(kind.group(), row.group(2) + "; " + row.group(3));
      }
    }
    return absent;
  }
}
