package io.github.inspectionreports.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a table of grades in plain text. A program that takes it out of a PDF leaves the cells of a
 * row one after the other, each on as many lines as it had. Read on, they would be headings of
 * sections and a title that ends with a grade.
 */
final class TextGrades {
  /** The grades as tables write them: with a capital. */
  static final String GRADES = "Outstanding|Good|Requires? improvement(?: to be good)?|Inadequate";

  /** A grade at the end of a row. */
  private static final Pattern GRADE = Pattern.compile("(.*\\S) (" + GRADES + ")");

  /** The end of a grade that was too long for its cell. */
  private static final String REST = "to be good";

  private static final Pattern HEADER =
      Pattern.compile("judgements? grades?", Pattern.CASE_INSENSITIVE);

  private static final int MOST_LINES = 5;
  private static final int LONGEST = 90;

  /** Fewer rows are no table. */
  private static final int FEWEST_ROWS = 3;

  private final List<TextLine> lines;

  private TextGrades(List<TextLine> lines) {
    this.lines = lines;
  }

  /** A row: its cells, and the line behind it. */
  private record Found(String name, String grade, int end) {}

  /** Makes one line with a bar between the cells of each row of a table of grades. */
  static void mark(List<TextLine> lines) {
    TextGrades grades = new TextGrades(lines);
    for (int from = 0; from < lines.size(); from++) {
      List<Found> rows = grades.rows(from);
      if (rows.size() >= FEWEST_ROWS) {
        grades.replace(from, rows);
        from += rows.size() - 1;
      }
    }
  }

  private List<Found> rows(int from) {
    List<Found> rows = new ArrayList<>();
    Found row = row(from);
    while (row != null) {
      rows.add(row);
      row = row(row.end());
    }
    return rows;
  }

  private @Nullable Found row(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      TextLine line = lines.get(i);
      if (!mayBelong(line, i > from)) {
        return null;
      }
      text.append(i > from ? " " : numbered(line)).append(line.text());
      boolean wraps = i + 1 < lines.size() && lines.get(i + 1).text().equals(REST);
      Matcher grade = GRADE.matcher(text);
      if (grade.matches() && !wraps) {
        return new Found(grade.group(1), grade.group(2), i + 1);
      }
    }
    return null;
  }

  private static boolean mayBelong(TextLine line, boolean goesOn) {
    return line.text().length() <= LONGEST
        && !line.isItem()
        && !line.isRow()
        && !Letters.endsSentence(line.text())
        && !HEADER.matcher(line.text()).matches()
        && (goesOn ? line.number().isEmpty() : Character.isUpperCase(line.text().charAt(0)));
  }

  private static String numbered(TextLine line) {
    return line.number().isEmpty() ? "" : line.number() + " ";
  }

  private void replace(int from, List<Found> rows) {
    List<TextLine> marked = new ArrayList<>();
    int at = from;
    for (Found row : rows) {
      TextLine first = lines.get(at);
      marked.add(
          new TextLine(
              first.page(),
              first.blanks(),
              first.indent(),
              "",
              "",
              row.name() + TextRows.BAR + row.grade()));
      at = row.end();
    }
    List<TextLine> own = lines.subList(from, at);
    own.clear();
    lines.addAll(from, marked);
  }
}
