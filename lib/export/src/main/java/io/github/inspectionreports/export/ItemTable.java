package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.letters.LetterFacts;
import io.github.inspectionreports.export.internal.letters.LetterItem;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of items as rows of values: strings, numbers, dates, constants of enums, categories and
 * lists of strings. One row a priority action item, an improvement item or a statement, in that
 * order within a letter. Each row says what is needed of its letter, so that no join is.
 */
public final class ItemTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("letter", "Letter"),
          new Column("item", "Item"),
          new Column("authority", "Authority"),
          new Column("kind", "Kind"),
          new Column("start", "First day"),
          new Column("published", "Published"),
          new Column("type", "Type"),
          new Column("section", "Section"),
          new Column("theme", "Theme"),
          new Column("category", "Category"),
          new Column("text", "Text"),
          new Column("themes", "Themes"),
          new Column("judgementArea", "Area"),
          new Column("heading", "Heading"),
          new Column("leadIn", "Lead-in"),
          new Column("deadline", "Deadline"),
          new Column("deadlineDays", "Deadline, working days"),
          new Column("deadlineDate", "Deadline, date"),
          new Column("responsible", "Responsible"),
          new Column("frameworkTags", "Framework tags"),
          new Column("firstPage", "Page"),
          new Column("rule", "Rule"),
          new Column("onsCode", "ONS code"),
          new Column("region", "Region"),
          new Column("framework", "Framework"),
          new Column("entry", "Entry"),
          new Column("rules", "Rules"),
          new Column("phrases", "Phrases"),
          new Column("lastPage", "Last page"),
          new Column("textStart", "Text from"),
          new Column("textEnd", "Text to"),
          new Column("link", "Link"));

  private final TableSettings settings;

  /**
   * Prepares the table.
   *
   * @param settings what it adds to the reports
   */
  public ItemTable(TableSettings settings) {
    this.settings = settings;
  }

  /** {@return the columns, the same for all settings} */
  public List<Column> columns() {
    return COLUMNS;
  }

  /**
   * Returns the rows of a letter. The column {@code type} says what a row is: PRIORITY_ACTION,
   * IMPROVEMENT or STATEMENT. The column {@code item} is the number, from 1, of the row within the
   * letter; {@code entry} that of the priority action, improvement or finding: rows of one action,
   * and statements of one paragraph, share it.
   *
   * @param id the letter's id
   * @param report what it says
   * @return for each row its values, in the order of the columns; null for what is absent
   */
  public List<List<@Nullable Object>> rows(String id, Report report) {
    LetterFacts letter = LetterFacts.of(id, report, settings);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (LetterItem item : LetterItem.of(report)) {
      rows.add(row(letter, item, rows.size() + 1));
    }
    return rows;
  }

  private static List<@Nullable Object> row(LetterFacts letter, LetterItem item, int number) {
    Deadline deadline = item.deadline();
    List<String> rules = item.because().stream().map(Reason::rule).toList();
    return Arrays.asList(
        letter.id(),
        number,
        letter.visit().authority(),
        letter.visit().kind(),
        letter.visit().start(),
        letter.published(),
        item.type(),
        item.section(),
        first(item.themes()),
        item.category(),
        item.text(),
        item.themes(),
        item.area(),
        item.heading(),
        item.leadIn(),
        deadline == null ? null : deadline.asWritten(),
        deadline == null ? null : deadline.workingDays(),
        deadline == null ? null : deadline.date(),
        item.responsible(),
        item.frameworkTags(),
        item.place().firstPage(),
        first(rules),
        letter.onsCode(),
        letter.region(),
        letter.framework(),
        item.entry(),
        rules,
        item.because().stream().map(Reason::phrase).toList(),
        item.place().lastPage(),
        item.place().start(),
        item.place().end(),
        letter.link(item.place().firstPage()));
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.get(0);
  }
}
