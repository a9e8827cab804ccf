package io.github.inspectionreports.internal.layout.plain;

import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.plain.rows.TextRows;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.vocabulary.Grades;
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
public final class TextGrades {
  /** A grade at the end of a row. */
  private static final Pattern GRADE = Pattern.compile("^(.*?\\S) (" + Grades.CELL + ")");

  /** The end of the last line of a grade; few lines have it, so it is asked for first. */
  private static final Pattern LAST = Pattern.compile("(?:ing|ood|ment|ate|dged|ded|\\)|[1-4])$");

  private static final Pattern HEADER =
      Pattern.compile("((?:key )?judgements?) ((?:judgement )?grades?)", Pattern.CASE_INSENSITIVE);

  /** A row that names the service or the outcomes that the rows below it are about. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "Safeguarding services|Local authority arrangements for the protection of"
              + " children|(?:Services for )?[Ll]ooked[- ]after children(?: services)?|Safeguarding"
              + " outcomes for children and young people|How good are outcomes for looked[- ]after"
              + " children.*");

  /** The cells of such a head, each on a line of its own. */
  private static final Pattern HEADER_NAME =
      Pattern.compile("(?:key )?judgements?", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADER_GRADE =
      Pattern.compile("(?:judgement )?grades?", Pattern.CASE_INSENSITIVE);

  private static final int MOST_LINES = 7;
  private static final int LONGEST = 90;

  /** A whole row on one line: the longest name and the longest grade. */
  private static final int LONGEST_ROW = 150;

  /** Fewer rows with grades are not a table. */
  private static final int FEWEST_ROWS = 3;

  /** The head counts as one. */
  private static final int FEWEST_BELOW_HEAD = 2;

  private final List<TextLine> lines;

  private TextGrades(List<TextLine> lines) {
    this.lines = lines;
  }

  /** A row: its cells, and the line after it; without a grade it names a service. */
  private record Found(String name, String grade, int end) {}

  /** Makes one line with a bar between the cells of each row of a table of grades. */
  public static void mark(List<TextLine> lines) {
    TextGrades grades = new TextGrades(lines);
    for (int from = 0; from < lines.size(); from++) {
      Found head = grades.head(from);
      List<Found> rows = new ArrayList<>();
      if (head != null) {
        rows.add(head);
      }
      rows.addAll(grades.rows(head == null ? from : head.end()));
      // A head says that there is a table; without one it takes three rows.
      if (rows.stream().filter(row -> !row.grade().isEmpty()).count()
          >= (head != null ? FEWEST_BELOW_HEAD : FEWEST_ROWS)) {
        grades.replace(from, rows);
        from += rows.size() - 1;
      }
    }
  }

  /** The head of a table, on one line or on two; null for none. */
  private @Nullable Found head(int from) {
    String text = lines.get(from).text();
    Matcher head = HEADER.matcher(text);
    if (head.matches()) {
      return new Found(head.group(1), head.group(2), from + 1);
    }
    String next = from + 1 < lines.size() ? lines.get(from + 1).text() : "";
    boolean both = HEADER_NAME.matcher(text).matches() && HEADER_GRADE.matcher(next).matches();
    return both ? new Found(text, next, from + 2) : null;
  }

  private List<Found> rows(int from) {
    List<Found> rows = new ArrayList<>();
    Found row = anyRow(from);
    while (row != null) {
      rows.add(row);
      row = anyRow(row.end());
    }
    while (!rows.isEmpty() && rows.get(rows.size() - 1).grade().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  private @Nullable Found anyRow(int from) {
    if (from < lines.size() && SERVICE.matcher(lines.get(from).text()).matches()) {
      int end = from + 1;
      String name = lines.get(from).text();
      // The name of the outcomes may run over its line.
      if (end < lines.size() && lines.get(end).text().endsWith("?")) {
        name += " " + lines.get(end++).text();
      }
      return new Found(name, "", end);
    }
    return row(from);
  }

  private @Nullable Found row(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      TextLine line = lines.get(i);
      if (!mayBelong(line, i > from)) {
        return null;
      }
      text.append(i > from ? " " : numbered(line)).append(line.text());
      Matcher grade = GRADE.matcher(text);
      if (LAST.matcher(line.text()).find() && grade.matches() && !goesOn(text, i + 1)) {
        return new Found(grade.group(1), grade.group(2), i + 1);
      }
    }
    return null;
  }

  /** Whether the grade that ends a text is a longer one with the next line. */
  private boolean goesOn(StringBuilder text, int next) {
    return next < lines.size()
        && lines.get(next).text().length() <= LONGEST
        && (Character.isLowerCase(lines.get(next).text().codePointAt(0))
            || lines.get(next).text().startsWith("Grade"))
        && GRADE.matcher(text + " " + lines.get(next).text()).matches();
  }

  private static boolean mayBelong(TextLine line, boolean goesOn) {
    String text = line.text();
    boolean fits = text.length() <= LONGEST || !goesOn && isWhole(text);
    return fits
        && !text.isEmpty()
        && !line.isItem()
        && !line.isRow()
        && !Characters.endsSentence(text)
        && !HEADER.matcher(text).matches()
        && (goesOn
            ? line.number().isEmpty() && !SERVICE.matcher(text).matches() && isClose(line)
            : Character.isUpperCase(text.codePointAt(0)));
  }

  /** Whether a line is a row with its grade. */
  private static boolean isWhole(String text) {
    return text.length() <= LONGEST_ROW && GRADE.matcher(text).matches();
  }

  /** A name does not continue after a blank line, unless each line has one after it. */
  private static boolean isClose(TextLine line) {
    return line.blanks() == 0
        || Characters.beginsLower(line.text())
        || Grades.mayBegin(line.text())
        || line.text().equals("Improvement");
  }

  private static String numbered(TextLine line) {
    return line.number().isEmpty() ? "" : line.number() + " ";
  }

  private void replace(int from, List<Found> rows) {
    List<TextLine> marked = new ArrayList<>();
    int at = from;
    for (Found row : rows) {
      TextLine first = lines.get(at);
      String text = row.name() + TextRows.BAR + row.grade();
      marked.add(
          new TextLine(first.page(), first.blanks(), first.indent(), "", "", text.stripTrailing()));
      at = row.end();
    }
    List<TextLine> own = lines.subList(from, at);
    own.clear();
    lines.addAll(from, marked);
  }
}
