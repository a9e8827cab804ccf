package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what became of the letters of a batch. */
final class BatchCount {
  private final Map<Severity, Integer> diagnostics = new EnumMap<>(Severity.class);
  private int read;
  private int notReached;
  private int replaced;
  private int left;
  private int notListed;
  private int failures;
  private int unchanged;
  private int gone;

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
   * Reports what became of an earlier run in the same folder.
   *
   * @param replaced how many of its reports were written again
   * @param left how many of its reports are of other letters and stay
   */
  void earlier(int replaced, int left) {
    this.replaced = replaced;
    this.left = left;
  }

  /** Reports how many letters the index does not name. */
  void notListed(int letters) {
    notListed = letters;
  }

  /** Counts a letter that the corpus holds as it is. */
  void unchanged() {
    unchanged++;
  }

  /** Reports how many letters of the corpus have lost their file. */
  void gone(int letters) {
    gone = letters;
  }

  int failures() {
    return failures;
  }

  /**
   * Returns the counts as the last line of a run says them.
   *
   * @param out the folder that was written; null where none was
   * @param corpus the corpus that was written; null where none was
   * @param pruned whether letters without a file were removed from the corpus
   * @param took how long it took, where that is worth saying
   */
  String line(@Nullable String out, @Nullable String corpus, boolean pruned, String took) {
    List<String> odd = new ArrayList<>();
    add(odd, Severity.ERROR, "serious diagnostic");
    add(odd, Severity.WARNING, "warning");
    add(odd, Severity.INFO, "note");
    String into = out == null ? "" : out;
    if (corpus != null) {
      into += (out == null ? "" : " and ") + corpus;
    }
    int unread = failures - notReached;
    String where = out == null ? "query FILE failures" : "failures.csv there";
    return (notReached == 0 ? "" : "stopped early: ")
        + counted(read, "letter")
        + " read into "
        + into
        + took
        + earlier()
        + (odd.isEmpty() ? "" : "; " + String.join(", ", odd))
        + (unchanged == 0 ? "" : "; " + unchanged + " unchanged")
        + (gone == 0
            ? ""
            : "; " + gone + (pruned ? " removed" : " kept") + " of which the file is gone")
        + (notListed == 0 ? "" : "; " + counted(notListed, "letter") + " not in the index")
        + (unread == 0 ? "" : "; " + unread + " could not be read, see " + where)
        + (notReached == 0 ? "" : "; " + notReached + " not begun, --resume goes on with them");
  }

  private String earlier() {
    return (replaced == 0 ? "" : "; " + counted(replaced, "report") + " of an earlier run replaced")
        + (left == 0
            ? ""
            : "; "
                + counted(left, "report")
                + " of other letters left there by an earlier run, not in the tables");
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
