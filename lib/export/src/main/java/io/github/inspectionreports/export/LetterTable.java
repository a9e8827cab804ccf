package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.letters.EarlierLetters;
import io.github.inspectionreports.export.internal.letters.LetterColumns;
import io.github.inspectionreports.export.internal.letters.LetterFacts;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of letters as rows of values: strings, numbers, dates, constants of enums and lists of
 * strings. One row a letter, with its visit, a column for each area that can be judged and one for
 * the grade before, and counts.
 *
 * <p>The grade before is that of the same authority's latest earlier letter in the table that
 * judges the area, so that the rows are available only when all letters are known. Not thread-safe.
 */
public final class LetterTable {
  /** What the name of a column of grades ends in that holds those before. */
  public static final String BEFORE = LetterColumns.BEFORE;

  /** So many themes say what a letter is about; the tables of themes have all. */
  private static final int MOST_THEMES = 5;

  private final TableSettings settings;
  private final List<Column> columns;
  private final EarlierLetters earlier = new EarlierLetters();
  private final List<Map<String, Object>> letters = new ArrayList<>();

  /**
   * Prepares the table.
   *
   * @param settings what it adds to the reports
   */
  public LetterTable(TableSettings settings) {
    this.settings = settings;
    this.columns = LetterColumns.of(settings);
  }

  /** {@return the columns; those of the caller's own categories follow the bundled ones} */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Adds a letter.
   *
   * @param id the letter's id, by which the other tables name it
   * @param report what it says
   */
  public void add(String id, Report report) {
    LetterFacts letter = LetterFacts.of(id, report, settings);
    Row row = new Row();
    row.put("letter", id);
    addVisit(row, letter);
    addPeople(row, report.visit());
    addCounts(row, report);
    row.put("themes", ThemeTable.counts(report).keySet().stream().limit(MOST_THEMES).toList());
    row.put("diagnostics", report.diagnostics().stream().map(Diagnostic::code).distinct().toList());
    for (Severity severity : Severity.values()) {
      row.put("diagnostics" + severity, report.diagnostics(severity).size());
    }
    row.put("file", report.source().name());
    row.put("format", report.source().format());
    row.put("pages", report.source().pages());
    row.put("sha256", report.source().sha256());
    row.put("ruleSet", report.ruleSet().name());
    row.put("ruleSetVersion", report.ruleSet().version());
    row.put("ruleSetHash", report.ruleSet().hash());
    letters.add(row.cells);
    earlier.add(letter);
  }

  /**
   * Returns the rows of the letters added, in their order.
   *
   * @return for each row its values, in the order of the columns; null for what is absent
   */
  public List<List<@Nullable Object>> rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>(letters.size());
    for (int i = 0; i < letters.size(); i++) {
      Map<String, Object> cells = letters.get(i);
      Map<String, String> before = earlier.of(i);
      List<@Nullable Object> row = new ArrayList<>(columns.size());
      for (Column column : columns) {
        Object cell = cells.get(column.name());
        row.add(cell == null ? before.get(column.name()) : cell);
      }
      rows.add(row);
    }
    return rows;
  }

  private static void addVisit(Row row, LetterFacts letter) {
    Visit visit = letter.visit();
    row.put("authority", visit.authority());
    row.put("authorityAsWritten", visit.authorityAsWritten());
    row.put("onsCode", letter.onsCode());
    row.put("region", letter.region());
    row.put("authorityKind", letter.authorityKind());
    row.put("kind", visit.kind());
    row.put("subject", visit.subject());
    row.put("framework", letter.framework());
    row.put("start", visit.start());
    row.put("finish", visit.end());
    row.put("published", letter.published());
    row.put("publishedFrom", letter.publishedFrom());
    row.put("daysToPublish", letter.daysToPublish());
    row.put("urn", letter.urn());
    row.put("link", letter.link());
    row.put("focus", visit.focus());
    row.put("previous", visit.previous().stream().map(PreviousVisit::asWritten).toList());
    for (JudgementArea area : JudgementArea.values()) {
      row.put(area.name(), EarlierLetters.grade(visit, area));
    }
  }

  private static void addPeople(Row row, Visit visit) {
    Person addressee = visit.addressee();
    row.put("addressee", addressee == null ? null : addressee.name());
    row.put("addresseeRole", addressee == null ? null : addressee.role());
    row.put("otherAddressees", people(visit.otherAddressees()));
    row.put("inspectors", people(visit.inspectors()));
    row.put("lead", visit.lead());
    row.put("signatory", visit.signatory());
    row.put("otherSignatories", visit.otherSignatories());
  }

  private void addCounts(Row row, Report report) {
    row.put("priorityActions", report.priorityActions().size());
    row.put(
        "priorityActionItems",
        report.priorityActions().stream().mapToInt(action -> action.items().size()).sum());
    row.put("improvements", report.improvements().size());
    row.put("findings", report.findings().size());
    row.put("statements", report.statements().size());
    int others = report.statements().size();
    for (Category category : LetterColumns.counted(settings)) {
      int count = report.statements(category).size();
      row.put(category.id(), count);
      others -= count;
    }
    row.put("otherCategories", others);
  }

  private static List<String> people(List<Person> people) {
    List<String> names = new ArrayList<>(people.size());
    for (Person person : people) {
      String name = person.name() == null ? "" : person.name();
      String role = person.role() == null ? "" : person.role();
      names.add(name.isEmpty() || role.isEmpty() ? name + role : name + " (" + role + ")");
    }
    return names;
  }

  /** The cells of a letter by column; what is absent is not there. */
  private static final class Row {
    private final Map<String, Object> cells = new HashMap<>();

    void put(String column, @Nullable Object value) {
      if (value != null) {
        cells.put(column, value);
      }
    }
  }
}
