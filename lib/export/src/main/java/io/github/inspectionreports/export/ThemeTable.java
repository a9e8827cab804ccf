package io.github.inspectionreports.export;

import io.github.inspectionreports.export.internal.letters.LetterItem;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of themes as rows of values: one row a theme of an item. */
public final class ThemeTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("letter", "Letter"),
          new Column("item", "Item"),
          new Column("theme", "Theme"),
          new Column("label", "Label"));

  private final TableSettings settings;

  /**
   * Prepares the table.
   *
   * @param settings the labels of the themes
   */
  public ThemeTable(TableSettings settings) {
    this.settings = settings;
  }

  /** {@return the columns: letter, item, theme, label} */
  public List<Column> columns() {
    return COLUMNS;
  }

  /**
   * Returns the rows of a letter.
   *
   * @param id the letter's id
   * @param report what it says
   * @return for each row the letter, the number of the item as {@link ItemTable} gives it, the
   *     theme and its label
   */
  public List<List<@Nullable Object>> rows(String id, Report report) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int number = 0;
    for (LetterItem item : LetterItem.of(report)) {
      number++;
      for (String theme : item.themes()) {
        rows.add(List.of(id, number, theme, settings.label(theme)));
      }
    }
    return rows;
  }

  /**
   * Counts the items of each theme.
   *
   * @param report what a letter says
   * @return the number of items by theme, the most frequent first
   */
  public static Map<String, Integer> counts(Report report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LetterItem item : LetterItem.of(report)) {
      item.themes().forEach(theme -> counts.merge(theme, 1, Integer::sum));
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
