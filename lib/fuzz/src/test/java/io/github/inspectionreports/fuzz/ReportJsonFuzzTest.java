package io.github.inspectionreports.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.inspectionreports.export.InvalidReportException;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever JSON contains, it is a report or is refused with the documented exception. */
class ReportJsonFuzzTest {
  @MethodSource("io.github.inspectionreports.fuzz.Seeds#reports")
  @FuzzTest
  void json(byte[] bytes) {
    try {
      Report report = ReportJson.read(new String(bytes, StandardCharsets.UTF_8));
      assertEquals(report, ReportJson.read(ReportJson.write(report)));
    } catch (InvalidReportException e) {
      // This is what JSON that is no report is to end in.
    }
  }
}
