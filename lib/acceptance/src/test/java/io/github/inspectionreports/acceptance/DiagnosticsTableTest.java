package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of diagnostics is what the enum says. */
class DiagnosticsTableTest {
  private static final Path TABLE = Path.of("..", "model", "DIAGNOSTICS.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([A-Z_]+)` \\| ([A-Z]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  @Test
  void everyCodeHasItsRowInTheOrderOfTheEnumWithItsSeverity() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.find()) {
        rows.add(row.group(1) + " " + row.group(2));
      }
    }
    List<String> codes = new ArrayList<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      codes.add(code + " " + code.severity());
    }
    assertThat(rows).containsExactlyElementsOf(codes);
  }

  @Test
  void theSchemaNamesTheSameCodes() {
    List<String> quoted = new ArrayList<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      quoted.add('"' + code.name() + '"');
    }
    assertThat(ReportJson.schema().replaceAll("\\s+", ""))
        .contains("\"enum\":[" + String.join(",", quoted) + "]");
  }
}
