package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Provide
  Arbitrary<Report> reports() {
    return ArbitraryReports.reports();
  }

  private static String items(String id, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ItemsCsv csv = new ItemsCsv(out)) {
      csv.write(id, report);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String letters(String id, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LettersCsv csv = new LettersCsv(out)) {
      csv.write(id, report);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void aLetterHasARowWithItsVisitAndCounts() throws IOException {
    List<NamedCsvRecord> rows = rows(letters("brackenshire-2024", SampleReport.REPORT));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getFieldsAsMap())
        .containsEntry("letter", "brackenshire-2024")
        .containsEntry("kind", "FOCUSED_VISIT")
        .containsEntry("subject", "")
        .containsEntry("start", "2024-03-19")
        .containsEntry("addresseeRole", "Director of Children's Services")
        .containsEntry("otherAddressees", "Chief Executive")
        .containsEntry("inspectors", "Ada Field (lead inspector); Tom Byre")
        .containsEntry("AREA_SEND_OUTCOME", "2")
        .containsEntry("LEADERS", "GOOD")
        .containsEntry("ADOPTION", "")
        .containsEntry("priorityActions", "1")
        .containsEntry("priorityActionItems", "2")
        .containsEntry("statements", "2")
        .containsEntry("STRENGTH", "1")
        .containsEntry("otherCategories", "0")
        .containsEntry("diagnostics", "NO_SIGNATORY")
        .containsEntry("diagnosticsINFO", "0")
        .containsEntry("diagnosticsWARNING", "1")
        .containsEntry("diagnosticsERROR", "0")
        .containsEntry("ruleSetHash", "c0ffee");
  }

  @Test
  void anItemHasARowOfItsTypeWithItsPlace() throws IOException {
    List<NamedCsvRecord> rows = rows(items("brackenshire-2024", SampleReport.REPORT));
    assertThat(rows)
        .extracting(row -> row.getField("type"), row -> row.getField("text"))
        .containsExactly(
            tuple("PRIORITY_ACTION", "late visits"),
            tuple("PRIORITY_ACTION", "lost records"),
            tuple("IMPROVEMENT", "'=the quality of plans"),
            tuple("STATEMENT", "Visits are late."),
            tuple("STATEMENT", "Staff are kind."));
    assertThat(rows.get(1).getFieldsAsMap())
        .containsEntry("leadIn", "The council must act on:")
        .containsEntry("entry", "1")
        .containsEntry("item", "2")
        .containsEntry("kind", "FOCUSED_VISIT")
        .containsEntry("start", "2024-03-19")
        .containsEntry("published", "2024-04-26")
        .containsEntry("section", "PRIORITY_ACTIONS")
        .containsEntry("deadline", "within 70 working days")
        .containsEntry("deadlineDays", "70")
        .containsEntry("deadlineDate", "2024-08-01")
        .containsEntry("responsible", "The local authority")
        .containsEntry("firstPage", "2");
    assertThat(rows.get(2).getFieldsAsMap()).containsEntry("deadline", "Within three months");
    assertThat(rows.get(3).getFieldsAsMap())
        .containsEntry("category", "NEEDS_IMPROVEMENT")
        .containsEntry("theme", "visiting")
        .containsEntry("themes", "visiting")
        .containsEntry("rules", "fault-word")
        .containsEntry("phrases", "late");
    assertThat(rows.get(4).getFieldsAsMap())
        .as("a sentence that names no theme has those of its paragraph")
        .containsEntry("text", "Staff are kind.")
        .containsEntry("themes", "visiting; workforce");
  }

  @Test
  void aThemeOfAnItemHasARowWithItsLabel() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableSettings settings =
        new TableSettings(
            name -> Optional.empty(),
            Map.of("visiting", "Visits, seen"),
            List.of(),
            LetterIndex.EMPTY,
            false);
    try (ThemesCsv csv = new ThemesCsv(out, settings)) {
      csv.write("brackenshire-2024", SampleReport.REPORT);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .startsWith(
            "letter,item,theme,label",
            "brackenshire-2024,1,visiting,\"Visits, seen\"",
            "brackenshire-2024,2,management-oversight,management-oversight",
            "brackenshire-2024,3,planning,planning",
            "brackenshire-2024,4,visiting,\"Visits, seen\"",
            "brackenshire-2024,5,visiting,\"Visits, seen\"",
            "brackenshire-2024,5,workforce,workforce");
  }

  @Test
  void noColumnIsAWordThatSqlKeepsForItself() {
    List<String> words =
        List.of("group", "references", "end", "order", "select", "table", "user", "when", "column");
    for (List<Column> columns :
        List.of(
            new ItemTable(TableSettings.PLAIN).columns(),
            new LetterTable(TableSettings.PLAIN).columns(),
            new ThemeTable(TableSettings.PLAIN).columns())) {
      assertThat(columns).extracting(Column::name).doesNotHaveDuplicates();
      assertThat(columns)
          .noneMatch(column -> words.contains(column.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void aByteOrderMarkStandsFirstWhereItIsAskedFor() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FailuresCsv(out, true).close();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFfile,code,message\n");
  }

  @Property(seed = "20240305", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noCellOfAnyTableCanRunAsAFormula(@ForAll("reports") Report report) throws IOException {
    for (String csv : List.of(items("=id", report), letters("=id", report))) {
      List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
      for (CsvRecord row : records) {
        assertThat(row.getFieldCount()).isEqualTo(records.get(0).getFieldCount());
        assertThat(row.getFields()).noneMatch(CsvTest::isDangerous);
      }
    }
  }

  private static boolean isDangerous(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://brackenshire.example\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1"
      })
  void aFormulaBecomesText(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FailuresCsv csv = new FailuresCsv(out)) {
      csv.write(name, "DAMAGED", "cut, off \"here\"");
    }
    NamedCsvRecord row = rows(out.toString(StandardCharsets.UTF_8)).get(0);
    assertThat(row.getField("file")).isEqualTo("'" + name);
    assertThat(row.getField("code")).isEqualTo("DAMAGED");
    assertThat(row.getField("message")).isEqualTo("cut, off \"here\"");
  }

  @Test
  void anOrdinaryCellIsLeftAlone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FailuresCsv csv = new FailuresCsv(out)) {
      csv.write("a-b=c.pdf", "IO", "1 - 2");
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("file,code,message\na-b=c.pdf,IO,1 - 2\n");
  }
}
