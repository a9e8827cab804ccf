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
  private int notReached;
  private int replaced;
  private int left;
  private int notListed;
  private int failures;

  void read(Report report) {
    read++;
    report.diagnostics().forEach(found -> diagnostics.merge(found.severity(), 1, Integer::sum));
  }

  void failed() {
    failures++;
  }

  /** Counts a letter that was not begun when the batch was stopped. */
  void notReached() {
    failures++;
    notReached++;
  }

  /**
   * Says what became of an earlier run in the same folder.
   *
   * @param replaced how many of its reports were written anew
   * @param left how many of its reports are of other letters and stay
   */
  void earlier(int replaced, int left) {
    this.replaced = replaced;
    this.left = left;
  }

  /** Says how many letters the index does not name. */
  void notListed(int letters) {
    notListed = letters;
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
    int unread = failures - notReached;
    return (notReached == 0 ? "" : "stopped early: ")
        + counted(read, "letter")
        + " read into "
        + out
        + (replaced == 0 ? "" : "; " + counted(replaced, "report") + " of an earlier run replaced")
        + (left == 0
            ? ""
            : "; "
                + counted(left, "report")
                + " of other letters left there by an earlier run, not in the tables")
        + (odd.isEmpty() ? "" : "; " + String.join(", ", odd))
        + (notListed == 0 ? "" : "; " + counted(notListed, "letter") + " not in the index")
        + (unread == 0 ? "" : "; " + unread + " could not be read, see failures.csv there")
        + (notReached == 0 ? "" : "; " + notReached + " not begun, --resume goes on with them");
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
