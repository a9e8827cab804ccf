package io.github.inspectionreports.export;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of letters: one row a letter, with its visit, one column for each area that can be
 * judged, and counts. The first line names the columns.
 *
 * <p>UTF-8; lists within a cell are separated by "; "; an absent value is an empty cell; cells that
 * a spreadsheet would run as a formula begin with an apostrophe. Columns may be added at the end.
 * Not thread-safe.
 */
public final class LettersCsv implements Closeable {
  private static final List<Category> COUNTED =
      List.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);

  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   */
  public LettersCsv(OutputStream out) {
    csv = new SafeCsv(out, header());
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "letter",
                "kind",
                "subject",
                "authority",
                "authorityAsWritten",
                "start",
                "end",
                "published",
                "addressee",
                "addresseeRole",
                "otherAddressees",
                "inspectors",
                "lead",
                "signatory",
                "otherSignatories",
                "focus",
                "previous"));
    for (JudgementArea area : JudgementArea.values()) {
      header.add(area.name());
    }
    header.addAll(List.of("priorityActions", "priorityActionItems", "improvements", "findings"));
    header.add("statements");
    COUNTED.forEach(category -> header.add(category.id()));
    header.addAll(
        List.of(
            "otherCategories",
            "diagnostics",
            "file",
            "format",
            "pages",
            "sha256",
            "ruleSet",
            "ruleSetVersion",
            "ruleSetHash"));
    for (Severity severity : Severity.values()) {
      header.add("diagnostics" + severity);
    }
    return header;
  }

  /**
   * Writes the row of a letter.
   *
   * @param id the letter's id, by which the rows of {@link ItemsCsv} name it
   * @param report what it says
   */
  public void write(String id, Report report) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(id);
    addVisit(row, report.visit());
    addCounts(row, report);
    row.add(report.diagnostics().stream().map(Diagnostic::code).distinct().toList());
    row.add(report.source().name());
    row.add(report.source().format());
    row.add(report.source().pages());
    row.add(report.source().sha256());
    row.add(report.ruleSet().name());
    row.add(report.ruleSet().version());
    row.add(report.ruleSet().hash());
    for (Severity severity : Severity.values()) {
      row.add(report.diagnostics(severity).size());
    }
    csv.row(row);
  }

  private static void addVisit(List<@Nullable Object> row, Visit visit) {
    Person addressee = visit.addressee();
    row.add(visit.kind());
    row.add(visit.subject());
    row.add(visit.authority());
    row.add(visit.authorityAsWritten());
    row.add(visit.start());
    row.add(visit.end());
    row.add(visit.published());
    row.add(addressee == null ? null : addressee.name());
    row.add(addressee == null ? null : addressee.role());
    row.add(people(visit.otherAddressees()));
    row.add(people(visit.inspectors()));
    row.add(visit.lead());
    row.add(visit.signatory());
    row.add(visit.otherSignatories());
    row.add(visit.focus());
    row.add(visit.previous().stream().map(PreviousVisit::asWritten).toList());
    for (JudgementArea area : JudgementArea.values()) {
      if (area.isFurther()) {
        row.add(further(visit, area));
      } else {
        Judgement judgement = visit.judgement(area);
        row.add(judgement == null ? null : judgement.grade().id());
      }
    }
  }

  private static List<String> further(Visit visit, JudgementArea area) {
    return visit.judgements().stream()
        .filter(judgement -> judgement.area() == area)
        .map(judgement -> judgement.areaAsWritten() + ": " + judgement.grade().id())
        .toList();
  }

  private static void addCounts(List<@Nullable Object> row, Report report) {
    row.add(report.priorityActions().size());
    row.add(report.priorityActions().stream().mapToInt(action -> action.items().size()).sum());
    row.add(report.improvements().size());
    row.add(report.findings().size());
    row.add(report.statements().size());
    for (Category category : COUNTED) {
      row.add(report.statements(category).size());
    }
    row.add(report.statements().stream().filter(s -> !COUNTED.contains(s.category())).count());
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

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
