package io.github.inspectionreports.workbook;

import io.github.inspectionreports.export.Column;
import io.github.inspectionreports.export.ItemTable;
import io.github.inspectionreports.export.LetterTable;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.export.ThemeTable;
import io.github.inspectionreports.model.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (.xlsx) of many reports. Its sheets are <i>Letters</i> (one row a letter),
 * <i>Items</i> (one row a priority action item, an improvement item or a statement), <i>Themes</i>
 * (letters by themes: how many items) and <i>Failures</i> (files that could not be read).
 *
 * <p>Each sheet has filters and a header that stays; dates are dates, numbers are numbers, and no
 * text is ever a formula. Sheets print in landscape, with their header on every page. What a cell
 * cannot hold (text over 32,767 characters) is cut there and ends in "…"; the CSV tables have it
 * whole. Items are written as they come, so that the memory needed hardly grows with them; the rows
 * of letters are kept until the end. Not thread-safe.
 *
 * <pre>{@code
 * try (ReportWorkbook workbook = new ReportWorkbook(out, TableSettings.PLAIN)) {
 *   workbook.add("brackenshire-2025", report);
 * }
 * }</pre>
 */
public final class ReportWorkbook implements Closeable {
  private static final List<Column> FAILURES =
      List.of(
          new Column("file", "File"),
          new Column("code", "Code"),
          new Column("message", "What is wrong"));
  private static final int LETTERS_ACROSS = 6;

  private final TableSettings settings;
  private final Workbook workbook;
  private final TableSheet letters;
  private final ItemSheets items;
  private final List<List<@Nullable Object>> failures = new ArrayList<>();
  private final LetterTable letterTable;
  private final ItemTable itemTable;
  private final List<Letter> added = new ArrayList<>();
  private boolean closed;

  /** What is kept of a letter. */
  private record Letter(
      String firstItem, int items, @Nullable String document, Map<String, Integer> themes) {}

  /**
   * Begins a workbook.
   *
   * @param out where to write it; {@link #close()} completes it and closes the stream
   * @param settings what the tables add to the reports
   */
  public ReportWorkbook(OutputStream out, TableSettings settings) {
    this.settings = settings;
    this.workbook = new Workbook(out, "InspectionReports", "1.0");
    this.letterTable = new LetterTable(settings);
    this.itemTable = new ItemTable(settings);
    List<Column> columns = new ArrayList<>(List.of(new Column("open", "Open")));
    columns.addAll(letterTable.columns());
    columns.add(3, new Column("items", "Items"));
    this.letters = new TableSheet(workbook, "Letters", columns, LETTERS_ACROSS);
    this.items = new ItemSheets(workbook, itemTable.columns());
  }

  /**
   * Adds a letter.
   *
   * @param id the letter's id
   * @param report what it says
   * @throws IOException if it cannot be written
   */
  public void add(String id, Report report) throws IOException {
    add(id, report, null);
  }

  /**
   * Adds a letter whose document can be opened.
   *
   * @param id the letter's id
   * @param report what it says
   * @param document the document's address, or its path relative to the workbook; null for none. A
   *     link of the settings' index goes before it
   * @throws IOException if it cannot be written
   */
  public void add(String id, Report report, @Nullable String document) throws IOException {
    letterTable.add(id, report);
    List<List<@Nullable Object>> rows = itemTable.rows(id, report);
    String first = items.next();
    for (List<@Nullable Object> row : rows) {
      items.add(labelled(itemTable.columns(), row));
    }
    added.add(new Letter(first, rows.size(), document, ThemeTable.counts(report)));
  }

  /**
   * Adds a file that could not be read.
   *
   * @param file the file as the caller named it
   * @param code why, in upper snake case
   * @param message what is wrong and what to do
   */
  public void addFailure(String file, String code, String message) {
    failures.add(Arrays.asList(file, code, message));
  }

  /** Completes the workbook and closes the stream. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (workbook) {
      items.finish();
      List<Column> columns = letterTable.columns();
      List<List<@Nullable Object>> rows = letterTable.rows();
      for (int i = 0; i < rows.size(); i++) {
        addLetter(columns, rows.get(i), added.get(i));
      }
      letters.hideEmpty();
      letters.finish();
      addThemes(columns, rows);
      TableSheet unread = new TableSheet(workbook, "Failures", FAILURES, 1);
      failures.forEach(unread::add);
      unread.finish();
    }
  }

  private void addLetter(List<Column> columns, List<@Nullable Object> row, Letter letter) {
    String link = text(columns, row, "link");
    String target = link == null ? letter.document() : link;
    List<@Nullable Object> cells = new ArrayList<>(labelled(columns, row));
    cells.add(0, target == null ? null : Link.to(target, "open"));
    cells.add(3, letter.items() == 0 ? null : Link.within(letter.firstItem(), letter.items()));
    letters.add(cells);
  }

  /** Letters by themes; a theme that no letter mentions has a column all the same. */
  private void addThemes(List<Column> columns, List<List<@Nullable Object>> rows)
      throws IOException {
    Set<String> others = new TreeSet<>();
    added.forEach(letter -> others.addAll(letter.themes().keySet()));
    others.removeAll(settings.themes().keySet());
    List<String> themes = new ArrayList<>(settings.themes().keySet());
    themes.addAll(others);
    List<Column> header = new ArrayList<>();
    List<String> particulars = List.of("letter", "authority", "region", "kind", "start");
    for (String name : particulars) {
      header.add(columns.get(index(columns, name)));
    }
    themes.forEach(theme -> header.add(new Column(theme, settings.label(theme))));
    TableSheet sheet = new TableSheet(workbook, "Themes", header, particulars.size(), 1);
    for (int i = 0; i < rows.size(); i++) {
      List<@Nullable Object> labelled = labelled(columns, rows.get(i));
      List<@Nullable Object> cells = new ArrayList<>();
      for (String name : particulars) {
        cells.add(labelled.get(index(columns, name)));
      }
      for (String theme : themes) {
        cells.add(added.get(i).themes().get(theme));
      }
      sheet.add(cells);
    }
    sheet.finish();
  }

  /** The values of a row in words of people. */
  private List<@Nullable Object> labelled(List<Column> columns, List<@Nullable Object> row) {
    List<@Nullable Object> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      cells.add(Words.of(columns.get(i).name(), row.get(i), settings));
    }
    return cells;
  }

  private static @Nullable String text(
      List<Column> columns, List<@Nullable Object> row, String name) {
    Object value = row.get(index(columns, name));
    return value == null ? null : value.toString();
  }

  private static int index(List<Column> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column is called " + name);
  }
}
