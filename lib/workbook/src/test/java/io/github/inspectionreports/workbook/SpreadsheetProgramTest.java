package io.github.inspectionreports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.inspectionreports.export.ItemTable;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as LibreOffice reads it, where that is installed. */
class SpreadsheetProgramTest {
  /** Comma, quotation mark, UTF-8, all sheets, cells as they are shown. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  @TempDir Path folder;

  private void convert() throws IOException, InterruptedException {
    String path = String.valueOf(System.getenv("PATH"));
    boolean there =
        List.of(path.split(File.pathSeparator)).stream()
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    assumeTrue(there, "skipped: LibreOffice (soffice) is not installed");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                CSV,
                "--outdir",
                folder.toString(),
                folder.resolve("book.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
  }

  private List<NamedCsvRecord> sheet(String name) throws IOException {
    String csv = Files.readString(folder.resolve("book-" + name + ".csv"));
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void itFindsEveryItemWordForWordAndDatesAsDates() throws IOException, InterruptedException {
    Report report = Workbooks.report("Brackenshire");
    Files.write(
        folder.resolve("book.xlsx"),
        Workbooks.write(
            workbook -> {
              workbook.add("b", report, "b.pdf");
              workbook.addFailure("=1+1", "IO", "m");
            }));
    convert();
    ItemTable table = new ItemTable(TableSettings.PLAIN);
    int text = table.columns().stream().map(column -> column.name()).toList().indexOf("text");
    assertThat(sheet("Items"))
        .extracting(row -> row.getField("Text"))
        .containsExactlyElementsOf(
            table.rows("b", report).stream().map(row -> String.valueOf(row.get(text))).toList());
    // How it writes a date depends on its language; a number would be no date to it.
    assertThat(sheet("Letters").get(0).getField("First day"))
        .matches("20 May 2025|0?5/20/(20)?25|20[/.]0?5[/.](20)?25|2025-05-20");
    assertThat(sheet("Failures").get(0).getField("File")).isEqualTo("=1+1");
  }
}
