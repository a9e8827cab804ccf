package io.github.inspectionreports.export;

import io.github.inspectionreports.model.Category;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of items: a priority action item, an improvement item or a statement.
 *
 * @param entry the number, from 1, of the priority action, improvement or finding: rows of one
 *     action, and statements of one paragraph, share it
 */
record LetterItem(
    String type,
    SectionKind section,
    @Nullable String heading,
    int entry,
    @Nullable String leadIn,
    String text,
    @Nullable Category category,
    List<String> themes,
    List<String> responsible,
    @Nullable Deadline deadline,
    List<String> frameworkTags,
    List<Reason> because,
    Place place,
    @Nullable JudgementArea area) {

  /** Returns the items of a report: priority actions, improvements, then statements. */
  static List<LetterItem> of(Report report) {
    List<LetterItem> items = new ArrayList<>();
    int entry = 0;
    for (PriorityAction action : report.priorityActions()) {
      add(items, action, ++entry);
    }
    entry = 0;
    for (Improvement improvement : report.improvements()) {
      items.add(of(improvement, ++entry));
    }
    entry = 0;
    for (Finding finding : report.findings()) {
      entry++;
      for (Statement statement : finding.statements()) {
        items.add(of(finding, statement, entry));
      }
    }
    return items;
  }

  /** An action without items is a row of its own; one with items leads in the row of each. */
  private static void add(List<LetterItem> items, PriorityAction action, int entry) {
    if (action.items().isEmpty()) {
      items.add(of(action, entry, null, action.text(), action.themes(), action.place()));
    }
    for (Item item : action.items()) {
      List<String> themes = item.themes().isEmpty() ? action.themes() : item.themes();
      items.add(of(action, entry, action.text(), item.text(), themes, item.place()));
    }
  }

  private static LetterItem of(
      PriorityAction action,
      int entry,
      @Nullable String leadIn,
      String text,
      List<String> themes,
      Place place) {
    return new LetterItem(
        "PRIORITY_ACTION",
        SectionKind.PRIORITY_ACTIONS,
        null,
        entry,
        leadIn,
        text,
        null,
        themes,
        action.responsible(),
        action.deadline(),
        List.of(),
        List.of(),
        place,
        null);
  }

  private static LetterItem of(Improvement improvement, int entry) {
    return new LetterItem(
        "IMPROVEMENT",
        SectionKind.IMPROVEMENTS,
        null,
        entry,
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

  private static LetterItem of(Finding finding, Statement statement, int entry) {
    return new LetterItem(
        "STATEMENT",
        finding.section(),
        finding.heading(),
        entry,
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
}
