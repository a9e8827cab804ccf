package io.github.inspectionreports.internal.layout.lines;

import io.github.inspectionreports.internal.layout.tables.Grid;
import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.internal.page.Page;
import java.util.ArrayList;
import java.util.List;

/** A page's text on its way to blocks: tables apart, furniture and footnotes taken out in turn. */
public final class PageText {
  public final Page page;

  /** Rows of lines outside of tables, from top to bottom. */
  public final List<List<Line>> rows;

  public final List<Table> tables;

  /** Lines at the top that are repeated on other pages. */
  public final List<Line> headers = new ArrayList<>();

  /** Lines at the foot that are repeated on other pages, and page numbers. */
  public final List<Line> footers = new ArrayList<>();

  /** Lines of footnotes. */
  public final List<Line> footnotes = new ArrayList<>();

  /** Lines that are set sideways. */
  public final List<Line> sideways = new ArrayList<>();

  /** Whether something on the page cannot be read, so that no text is joined across it. */
  public boolean gap;

  /** Whether a page before it is not in the file, so that no text is joined to it. */
  public boolean afterGap;

  PageText(Page page, List<List<Line>> rows, List<Table> tables) {
    this.page = page;
    this.rows = rows;
    this.tables = tables;
  }

  /** Adds all lines of the page, those of its tables too. */
  public void addLines(List<Line> lines) {
    rows.forEach(lines::addAll);
    tables.forEach(table -> table.cells().forEach(row -> row.forEach(lines::addAll)));
  }

  /** Takes the lines that are nothing but a marking out of the rows. */
  public void takeMarkings(List<String> found) {
    for (List<Line> row : rows) {
      row.removeIf(
          line -> {
            if (!line.number.isEmpty()) {
              return false;
            }
            String text = line.mark.isEmpty() ? line.text : line.mark + line.text;
            boolean marking = Markings.isMarking(text);
            if (marking) {
              found.add(text);
            }
            return marking;
          });
    }
    rows.removeIf(List::isEmpty);
  }

  /** Returns whether nothing of the text is above a table. */
  public boolean isFirst(Table table) {
    return rows.isEmpty() || rows.get(0).get(0).y > table.grid().top();
  }

  /** Returns whether nothing of the text is beneath a table. */
  public boolean isLast(Table table) {
    return rows.isEmpty() || rows.get(rows.size() - 1).get(0).y < table.grid().bottom();
  }

  /** The rows of lines in the cells of a ruled table, row by row and column by column. */
  public record Table(Grid grid, List<List<List<Line>>> cells) {}
}
