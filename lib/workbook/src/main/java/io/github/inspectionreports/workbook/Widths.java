package io.github.inspectionreports.workbook;

import io.github.inspectionreports.export.Column;
import io.github.inspectionreports.export.LetterTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How wide the columns are, in characters, and which of them hold long text. */
final class Widths {
  private static final double USUAL = 13;
  private static final double GRADE = 19;

  private static final Map<String, Double> OTHER =
      Map.ofEntries(
          Map.entry("open", 6.0),
          Map.entry("items", 7.0),
          Map.entry("item", 6.0),
          Map.entry("entry", 6.0),
          Map.entry("letter", 28.0),
          Map.entry("authority", 22.0),
          Map.entry("region", 23.0),
          Map.entry("authorityKind", 18.0),
          Map.entry("kind", 16.0),
          Map.entry("type", 14.0),
          Map.entry("lead", 18.0),
          Map.entry("focus", 36.0),
          Map.entry("heading", 28.0),
          Map.entry("leadIn", 36.0),
          Map.entry("text", 80.0),
          Map.entry("theme", 30.0),
          Map.entry("category", 18.0),
          Map.entry("themes", 44.0),
          Map.entry("deadline", 24.0),
          Map.entry("frameworkTags", 24.0),
          Map.entry("rules", 24.0),
          Map.entry("phrases", 28.0),
          Map.entry("previous", 32.0),
          Map.entry("earlierLetter", 28.0),
          Map.entry("diagnostics", 26.0),
          Map.entry("firstPage", 6.0),
          Map.entry("lastPage", 6.0),
          Map.entry("link", 30.0),
          Map.entry("file", 50.0),
          Map.entry("code", 18.0),
          Map.entry("message", 90.0));

  private static final Set<String> WRAPPED =
      Set.of(
          "text",
          "leadIn",
          "heading",
          "focus",
          "themes",
          "previous",
          "diagnostics",
          "phrases",
          "message",
          "file",
          "frameworkTags",
          "deadline");

  /** What programs need and people seldom do. */
  private static final Set<String> FOR_MACHINES =
      Set.of(
          "publishedFrom",
          "authorityAsWritten",
          "addressee",
          "addresseeRole",
          "otherAddressees",
          "inspectors",
          "signatory",
          "otherSignatories",
          "file",
          "format",
          "pages",
          "sha256",
          "ruleSet",
          "ruleSetVersion",
          "ruleSetHash",
          "diagnosticsINFO",
          "diagnosticsWARNING",
          "diagnosticsERROR",
          "findings",
          "otherCategories",
          "entry",
          "rules",
          "phrases",
          "lastPage",
          "textStart",
          "textEnd",
          "link",
          "urn");

  private Widths() {}

  static double of(String column) {
    boolean grade = column.equals(column.toUpperCase(Locale.ROOT));
    return grade || column.endsWith(LetterTable.BEFORE) ? GRADE : OTHER.getOrDefault(column, USUAL);
  }

  static boolean wraps(String column) {
    return WRAPPED.contains(column);
  }

  /** Whether a column is hidden at first; the sheet still has it. */
  static boolean isForMachines(List<Column> columns, int column) {
    return columns.size() > 3 && FOR_MACHINES.contains(columns.get(column).name());
  }

  /** How many columns stay in view: up to the one that says which letter it is. */
  static int frozen(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals("letter")) {
        return i + 1;
      }
    }
    return 0;
  }
}
