package io.github.inspectionreports.export.internal.letters;

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
public record LetterItem(
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
  public static List<LetterItem> of(Report report) {
    List<LetterItem> items = new ArrayList<>();
    int entry = 0;
    for (PriorityAction action : report.priorityActions()) {
      entry++;
      for (Item item : action.toItems()) {
        items.add(of(action, entry, item));
      }
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

  private static LetterItem of(PriorityAction action, int entry, Item item) {
    return new LetterItem(
        "PRIORITY_ACTION",
        SectionKind.PRIORITY_ACTIONS,
        null,
        entry,
        action.leadIn(),
        item.text(),
        null,
        item.themes(),
        action.responsible(),
        action.deadline(),
        List.of(),
        List.of(),
        item.place(),
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
        improvement.deadline(),
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
        finding.themesOf(statement),
        List.of(),
        null,
        finding.references(),
        statement.because(),
        statement.place(),
        finding.judgementArea());
  }
}
