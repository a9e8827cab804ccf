package io.github.inspectionreports.workbook;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.export.LetterIndex;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks for the tests, of letters composed here. */
final class Workbooks {
  private static final ReportParser PARSER = ReportParser.create();

  static final TableSettings SETTINGS =
      new TableSettings(
          name -> Optional.empty(),
          Map.of("front-door", "Front door", "supervision", "Supervision"),
          List.of(),
          LetterIndex.EMPTY,
          false);

  private Workbooks() {}

  /** What writes into a workbook. */
  interface Content {
    void addTo(ReportWorkbook workbook) throws IOException;
  }

  /** The report of a letter of an invented council. */
  static Report report(String council) {
    String letter =
        """
        12 June 2025

        Dear Ms Marsh

        Focused visit to %1$s children's services

        This letter tells what inspectors saw on a focused visit to %1$s on 20 and 21 May 2025.

        Headline findings

        Early help is a strength. Strategy discussions are too slow.

        What needs to improve?

        - The quality of supervision.

        Main findings

        Supervision is regular. =SUM(A1) is what somebody wrote here.

        Yours sincerely

        Miriam Okafor
        His Majesty's Inspector
        """
            .formatted(council);
    try {
      return PARSER.parseText(letter, council + ".txt");
    } catch (UnreadableLetterException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] write(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWorkbook workbook = new ReportWorkbook(out, SETTINGS)) {
      content.addTo(workbook);
    }
    return out.toByteArray();
  }

  /** The rows of each sheet, by its name. */
  static Map<String, List<Row>> read(byte[] bytes) throws IOException {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  /** The titles of a sheet's columns. */
  static List<String> titles(List<Row> rows) {
    return rows.get(0).stream().map(cell -> cell.getText()).toList();
  }
}
