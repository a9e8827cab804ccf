package io.github.inspectionreports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.export.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWorkbookTest {
  @TempDir Path folder;

  private static Cell cell(List<Row> rows, int row, String title) {
    return rows.get(row).getCell(Workbooks.titles(rows).indexOf(title));
  }

  private Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    Path file = Files.write(folder.resolve("book.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void everyLetterItemThemeAndFailureHasItsRow() throws IOException {
    byte[] bytes =
        Workbooks.write(
            workbook -> {
              workbook.add("b", Workbooks.report("Brackenshire"));
              workbook.add("m", Workbooks.report("Marrowdale"));
              workbook.addFailure("x.pdf", "DAMAGED", "x.pdf: cut off");
            });
    Map<String, List<Row>> sheets = Workbooks.read(bytes);
    assertThat(sheets).containsOnlyKeys("Letters", "Items", "Themes", "Failures");
    assertThat(sheets.get("Letters")).hasSize(3);
    assertThat(cell(sheets.get("Letters"), 2, "Authority").asString()).isEqualTo("Marrowdale");
    assertThat(cell(sheets.get("Letters"), 1, "Kind").asString()).isEqualTo("Focused visit");
    int items = cell(sheets.get("Letters"), 1, "Items").asNumber().intValue();
    assertThat(items).isGreaterThan(5);
    assertThat(sheets.get("Items")).hasSize(1 + 2 * items);
    assertThat(cell(sheets.get("Items"), 1, "Text").asString())
        .isEqualTo("The quality of supervision.");
    assertThat(cell(sheets.get("Items"), 1, "Theme").asString()).isEqualTo("Supervision");
    assertThat(cell(sheets.get("Themes"), 1, "Supervision").asNumber().intValue()).isPositive();
    assertThat(sheets.get("Failures")).hasSize(2);
    assertThat(cell(sheets.get("Failures"), 1, "Code").asString()).isEqualTo("DAMAGED");
  }

  @Test
  void aDateIsADateAndANumberANumber() throws IOException {
    List<Row> letters =
        Workbooks.read(Workbooks.write(book -> book.add("b", Workbooks.report("Brackenshire"))))
            .get("Letters");
    assertThat(cell(letters, 1, "First day").asDate().toLocalDate())
        .isEqualTo(LocalDate.of(2025, 5, 20));
    assertThat(cell(letters, 1, "Days to publish").asNumber().intValue()).isEqualTo(22);
    assertThat(cell(letters, 1, "Published").getType()).isEqualTo(CellType.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1"})
  void whatLooksLikeAFormulaIsTextAndStaysSoWhenItIsEdited(String name) throws IOException {
    byte[] bytes = Workbooks.write(workbook -> workbook.addFailure(name, "IO", "m"));
    Cell cell = cell(Workbooks.read(bytes).get("Failures"), 1, "File");
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo(name);
    Map<String, String> parts = parts(bytes);
    assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
    assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    byte[] plain = Workbooks.write(workbook -> workbook.addFailure("a.pdf", "IO", "m"));
    assertThat(parts(plain).get("xl/styles.xml")).doesNotContain("formatCode=\"@\"");
  }

  @Test
  void whatACellCannotHoldIsCutOrShownAsUnreadable() throws IOException {
    List<Row> rows =
        Workbooks.read(
                Workbooks.write(
                    workbook -> {
                      workbook.addFailure("long", "IO", "x".repeat(40_000));
                      workbook.addFailure("odd", "IO", "a\u0001b\uD800c\uFFFFd & <e> \uD83D\uDE00");
                    }))
            .get("Failures");
    assertThat(cell(rows, 1, "What is wrong").asString()).hasSize(32_766).endsWith("x\u2026");
    assertThat(cell(rows, 2, "What is wrong").asString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd & <e> \uD83D\uDE00");
  }

  @Test
  void sheetsHaveFiltersAHeaderThatStaysAndAFormToPrintIn() throws IOException {
    Map<String, String> parts =
        parts(Workbooks.write(book -> book.add("b", Workbooks.report("Brackenshire"))));
    assertThat(parts.entrySet())
        .filteredOn(part -> part.getKey().startsWith("xl/worksheets/sheet"))
        .hasSize(4)
        .allSatisfy(
            part ->
                assertThat(part.getValue())
                    .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter", "landscape"));
    assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
  }

  @Test
  void aLetterLeadsToItsItemsAndToItsDocument() throws IOException {
    Map<String, String> parts =
        parts(
            Workbooks.write(
                book -> {
                  book.add("b", Workbooks.report("Brackenshire"), "../in/b%20c.pdf");
                  book.add("m", Workbooks.report("Marrowdale"));
                }));
    String letters = parts.get("xl/worksheets/sheet1.xml");
    assertThat(letters).contains("'Items'!A2");
    assertThat(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).contains("../in/b%20c.pdf");
  }

  @Test
  void anEmptyWorkbookHasItsSheets() throws IOException {
    assertThat(Workbooks.read(Workbooks.write(workbook -> {})))
        .containsOnlyKeys("Letters", "Items", "Themes", "Failures")
        .allSatisfy((name, rows) -> assertThat(rows).hasSize(1));
  }

  @Test
  void whereASheetIsFullAnotherGoesOn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      ItemSheets sheets = new ItemSheets(workbook, List.of(new Column("text", "Text")), 2);
      for (String text : List.of("one", "two", "three")) {
        assertThat(sheets.next()).isEqualTo(text.equals("three") ? "'Items 2'!A2" : sheets.next());
        sheets.add(Arrays.asList(text));
      }
      sheets.finish();
    }
    Map<String, List<Row>> read = Workbooks.read(out.toByteArray());
    assertThat(read.get("Items")).hasSize(3);
    assertThat(cell(read.get("Items 2"), 1, "Text").asString()).isEqualTo("three");
  }
}
