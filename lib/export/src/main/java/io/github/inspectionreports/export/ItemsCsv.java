package io.github.inspectionreports.export;

import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of items: one row a priority action item, an improvement item or a statement, in that
 * order within a letter. The first line names the columns.
 *
 * <p>UTF-8; lists within a cell are separated by "; "; an absent value is an empty cell; cells that
 * a spreadsheet would run as a formula begin with an apostrophe. Columns may be added at the end.
 * Not thread-safe.
 */
public final class ItemsCsv implements Closeable {
  private static final List<String> HEADER =
      List.of(
          "letter",
          "authority",
          "type",
          "section",
          "heading",
          "group",
          "leadIn",
          "text",
          "category",
          "themes",
          "responsible",
          "deadline",
          "references",
          "rules",
          "phrases",
          "firstPage",
          "lastPage",
          "start",
          "end",
          "judgementArea");

  private final SafeCsv csv;

  /**
   * Begins the table.
   *
   * @param out where to write it; closed by {@link #close()}
   */
  public ItemsCsv(OutputStream out) {
    csv = new SafeCsv(out, HEADER);
  }

  /**
   * Writes the rows of a letter. The column {@code type} tells what a row is: PRIORITY_ACTION,
   * IMPROVEMENT or STATEMENT. The column {@code group} is the number, from 1, of the priority
   * action, improvement or finding within the letter: rows of one action, and statements of one
   * paragraph, share it.
   *
   * @param id the letter's id, as in {@link LettersCsv}
   * @param report what it says
   */
  public void write(String id, Report report) {
    Rows rows = new Rows(id, report.visit().authority());
    int group = 0;
    for (PriorityAction action : report.priorityActions()) {
      rows.priorityAction(action, ++group);
    }
    group = 0;
    for (Improvement improvement : report.improvements()) {
      rows.improvement(improvement, ++group);
    }
    group = 0;
    for (Finding finding : report.findings()) {
      group++;
      for (Statement statement : finding.statements()) {
        rows.statement(finding, statement, group);
      }
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private final class Rows {
    private final String letter;
    private final @Nullable String authority;

    Rows(String letter, @Nullable String authority) {
      this.letter = letter;
      this.authority = authority;
    }

    /** An action without items is a row of its own; one with items leads in the row of each. */
    void priorityAction(PriorityAction action, int group) {
      if (action.items().isEmpty()) {
        priorityAction(action, group, null, action.text(), action.themes(), action.place());
      }
      for (Item item : action.items()) {
        List<String> themes = item.themes().isEmpty() ? action.themes() : item.themes();
        priorityAction(action, group, action.text(), item.text(), themes, item.place());
      }
    }

    private void priorityAction(
        PriorityAction action,
        int group,
        @Nullable String leadIn,
        String text,
        List<String> themes,
        Place place) {
      Deadline deadline = action.deadline();
      row(
          "PRIORITY_ACTION",
          SectionKind.PRIORITY_ACTIONS,
          null,
          group,
          leadIn,
          text,
          null,
          themes,
          action.responsible(),
          deadline == null ? null : deadline.asWritten(),
          List.of(),
          List.of(),
          place,
          null);
    }

    void improvement(Improvement improvement, int group) {
      row(
          "IMPROVEMENT",
          SectionKind.IMPROVEMENTS,
          null,
          group,
          null,
          improvement.text(),
          null,
          improvement.themes(),
          improvement.responsible(),
          null,
          improvement.references(),
          List.of(),
          improvement.place(),
          null);
    }

    void statement(Finding finding, Statement statement, int group) {
      row(
          "STATEMENT",
          finding.section(),
          finding.heading(),
          group,
          null,
          statement.text(),
          statement.category(),
          finding.themes(),
          List.of(),
          null,
          finding.references(),
          statement.because(),
          statement.place(),
          finding.judgementArea());
    }

    private void row(
        String type,
        SectionKind section,
        @Nullable String heading,
        int group,
        @Nullable String leadIn,
        String text,
        @Nullable Object category,
        List<String> themes,
        List<String> responsible,
        @Nullable String deadline,
        List<String> references,
        List<Reason> because,
        Place place,
        @Nullable JudgementArea area) {
      csv.row(
          Arrays.asList(
              letter,
              authority,
              type,
              section,
              heading,
              group,
              leadIn,
              text,
              category,
              themes,
              responsible,
              deadline,
              references,
              because.stream().map(Reason::rule).toList(),
              because.stream().map(Reason::phrase).toList(),
              place.firstPage(),
              place.lastPage(),
              place.start(),
              place.end(),
              area));
    }
  }
}
