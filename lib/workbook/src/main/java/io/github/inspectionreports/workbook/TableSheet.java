package io.github.inspectionreports.workbook;

import io.github.inspectionreports.export.Column;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with a header that stays in view, filters and a form to print in. */
final class TableSheet {
  private static final String HEADER_FILL = "FFD9E2EC";
  private static final String LINK = "FF0B5394";
  private static final int HEADER_HEIGHT = 46;
  private static final int TURNED_HEIGHT = 150;
  private static final int TURNED_WIDTH = 6;
  private static final int TURN = 90;
  private static final double LINE_HEIGHT = 14.5;

  /** How much of a line words fill. */
  private static final double FILLED = 1.05;

  /** What a spreadsheet holds in a cell. */
  private static final int LONGEST = 32_767;

  /** What a cell begins with that would be a formula once somebody edits it. */
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<Column> columns;
  private final Worksheet sheet;
  private final CellStyles styles;
  private final String name;

  /** By column whether long text in it is broken into lines. */
  private final boolean[] wraps;

  private final BitSet filled = new BitSet();
  private int row;

  TableSheet(Workbook workbook, String name, List<Column> columns, int pagesAcross) {
    this(workbook, name, columns, columns.size(), pagesAcross);
  }

  /**
   * Begins a sheet.
   *
   * @param upright how many titles stand upright; those after them, of narrow columns, are turned
   * @param pagesAcross how many pages it is wide when it is printed
   */
  TableSheet(Workbook workbook, String name, List<Column> columns, int upright, int pagesAcross) {
    this.columns = columns;
    this.name = name;
    this.sheet = workbook.newWorksheet(name);
    this.styles = new CellStyles(sheet, columns.size());
    this.wraps = new boolean[columns.size()];
    for (int column = 0; column < wraps.length; column++) {
      wraps[column] = Widths.wraps(columns.get(column).name());
    }
    header(upright);
    page(pagesAcross);
  }

  private void header(int upright) {
    for (int column = 0; column < columns.size(); column++) {
      boolean turned = column >= upright;
      sheet.value(0, column, columns.get(column).title());
      sheet
          .style(0, column)
          .bold()
          .wrapText(true)
          .rotation(turned ? TURN : 0)
          .verticalAlignment(turned ? "bottom" : "center")
          .fillColor(HEADER_FILL)
          .set();
      if (Widths.isForMachines(columns, column)) {
        sheet.hideColumn(column);
      }
      sheet.width(column, turned ? TURNED_WIDTH : Widths.of(columns.get(column).name()));
    }
    sheet.rowHeight(0, upright < columns.size() ? TURNED_HEIGHT : HEADER_HEIGHT);
    sheet.freezePane(Widths.frozen(columns), 1);
  }

  private void page(int pagesAcross) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) pagesAcross);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    if (pagesAcross > 1) {
      sheet.repeatCols(0, Widths.frozen(columns) - 1);
    }
    sheet.header(name, Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  String name() {
    return name;
  }

  /** How many rows there are below the header. */
  int rows() {
    return row;
  }

  boolean isFull() {
    return row + 1 >= Worksheet.MAX_ROWS;
  }

  /** Adds a row; one that has no room on the sheet is left out. */
  void add(List<@Nullable Object> cells) {
    if (isFull()) {
      return;
    }
    row++;
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell != null && !cell.equals("")) {
        filled.set(column);
        put(column, cell);
        lines = Math.max(lines, lines(column, cell));
      }
    }
    if (lines > 1) {
      sheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
    }
  }

  /** About how many lines a text takes; not all programs find the height of a row themselves. */
  private int lines(int column, Object cell) {
    if (!(cell instanceof String text) || !wraps[column] || Widths.isForMachines(columns, column)) {
      return 1;
    }
    int wide = (int) (Widths.of(columns.get(column).name()) * FILLED);
    return text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / wide).sum();
  }

  private void put(int column, Object cell) {
    if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      styles.set(row, column, CellStyle.DATE);
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
      styles.set(row, column, CellStyle.NUMBER);
    } else if (cell instanceof Link link) {
      sheet.hyperlink(row, column, link.target());
      put(column, link.shown());
      styles.apply(column);
      sheet.style(row, column).fontColor(LINK).underlined().set();
    } else {
      text(column, cell.toString());
    }
  }

  private void text(int column, String text) {
    String safe = printable(text);
    boolean wrapped = wraps[column];
    if (wrapped) {
      sheet.inlineString(row, column, safe); // not kept until the end, as shared strings are
    } else {
      sheet.value(row, column, safe);
    }
    boolean formula = FORMULAS.indexOf(safe.charAt(0)) >= 0;
    styles.set(row, column, CellStyle.ofText(wrapped, formula));
  }

  /** What XML cannot hold is shown as U+FFFD; what a cell cannot hold is cut. */
  private static String printable(String text) {
    return isPlain(text) ? text : repaired(text);
  }

  /** Nearly all texts are: short, and without a character of which XML could refuse one. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\uD800') {
        return false;
      }
    }
    return text.length() <= LONGEST;
  }

  private static String repaired(String text) {
    StringBuilder safe = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      boolean held =
          c >= 0x20 && c < 0xD800
              || c >= 0xE000 && c < 0xFFFE
              || c > 0xFFFF
              || c == '\n'
              || c == '\t';
      safe.appendCodePoint(held ? c : 0xFFFD);
      if (safe.length() > LONGEST) {
        safe.setLength(LONGEST - 2);
        return safe.append('…').toString();
      }
    }
    return safe.toString();
  }

  /** Hands over what was added. */
  void flush() throws IOException {
    styles.apply();
    sheet.flush();
  }

  /** Ends the sheet. */
  void finish() throws IOException {
    styles.apply();
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    sheet.finish();
  }

  /** Hides the columns that hold nothing in any row; possible until rows are handed over. */
  void hideEmpty() {
    for (int column = 0; row > 0 && column < columns.size(); column++) {
      if (!filled.get(column)) {
        sheet.hideColumn(column);
      }
    }
  }
}
