package io.github.inspectionreports.cli;

import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the letters of a batch. */
final class BatchCount {
  private final Map<Severity, Integer> diagnostics = new EnumMap<>(Severity.class);
  private int read;
  private int failures;

  void read(Report report) {
    read++;
    report.diagnostics().forEach(found -> diagnostics.merge(found.severity(), 1, Integer::sum));
  }

  void failed() {
    failures++;
  }

  int failures() {
    return failures;
  }

  /**
   * Returns the counts as the last line of a run says them.
   *
   * @param out the folder that was written
   */
  String line(String out) {
    List<String> odd = new ArrayList<>();
    add(odd, Severity.ERROR, "serious diagnostic");
    add(odd, Severity.WARNING, "warning");
    add(odd, Severity.INFO, "note");
    return counted(read, "letter")
        + " read into "
        + out
        + (odd.isEmpty() ? "" : "; " + String.join(", ", odd))
        + (failures == 0 ? "" : "; " + failures + " could not be read, see failures.csv there");
  }

  private void add(List<String> odd, Severity severity, String name) {
    int count = diagnostics.getOrDefault(severity, 0);
    if (count > 0) {
      odd.add(counted(count, name));
    }
  }

  private static String counted(int count, String name) {
    return count + " " + name + (count == 1 ? "" : "s");
  }
}
