package io.github.inspectionreports.cli.internal.query;

import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.corpus.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table on a terminal: numbers to the right, texts to the left and broken between
 * words where the table would be wider than the terminal. Where that leaves too little room for a
 * column, each row is a list of names and values.
 */
final class AnswerTable {
  private static final String BETWEEN = "  ";

  private static final int NARROWEST = 14;

  /** A text of several lines is hard to read in fewer columns. */
  private static final int NARROWEST_TEXT = 24;

  private static final int LONG_TEXT = 40;
  private static final int LONG_WORD = 30;

  private AnswerTable() {}

  static String text(Answer answer, int width) {
    int[] widths = widths(answer, width);
    int between = BETWEEN.length() * (widths.length - 1);
    if (Arrays.stream(widths).sum() + between > width) {
      return records(answer, width);
    }
    boolean[] numbers = numbers(answer);
    StringBuilder text = new StringBuilder();
    row(text, answer.columns(), widths, numbers);
    for (int i = 0; i < widths.length; i++) {
      text.append(i == 0 ? "" : BETWEEN).append("-".repeat(widths[i]));
    }
    text.append('\n');
    for (List<@Nullable Object> row : answer.rows()) {
      row(text, row.stream().map(AnswerTable::cell).toList(), widths, numbers);
    }
    return text.append(count(answer)).toString();
  }

  private static String count(Answer answer) {
    int rows = answer.rows().size();
    return (rows == 1 ? "1 row" : rows + " rows") + "\n";
  }

  private static String records(Answer answer, int width) {
    int names = answer.columns().stream().mapToInt(AnswerTable::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (List<@Nullable Object> row : answer.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String name = answer.columns().get(i);
        List<String> lines =
            broken(cell(row.get(i)), Math.max(NARROWEST, width - names - BETWEEN.length()));
        for (String line : lines) {
          String label = name + " ".repeat(names - length(name)) + BETWEEN;
          text.append((label + line).stripTrailing()).append('\n');
          name = "";
        }
      }
      text.append('\n');
    }
    return text.append(count(answer)).toString();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      String plain = String.format(Locale.ROOT, "%.3f", number);
      return plain.replaceAll("0{1,2}$", "");
    }
    return Wrapped.printable(value.toString());
  }

  /** The widest columns are narrowed first, down to a width that can still be read. */
  private static int[] widths(Answer answer, int width) {
    int[] widths = new int[answer.columns().size()];
    int[] least = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, length(answer.columns().get(i)));
      int word = widths[i];
      for (List<@Nullable Object> row : answer.rows()) {
        String cell = cell(row.get(i));
        widths[i] = Math.max(widths[i], length(cell));
        word = Math.max(word, longestWord(cell));
      }
      int text = widths[i] > LONG_TEXT ? NARROWEST_TEXT : NARROWEST;
      least[i] = Math.min(widths[i], Math.max(text, Math.min(word, LONG_WORD)));
    }
    int room = width - BETWEEN.length() * (widths.length - 1);
    int over = Arrays.stream(widths).sum() - room;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = widths[i] > least[i];
        widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      over--;
    }
    return widths;
  }

  private static int longestWord(String cell) {
    int longest = 0;
    for (String word : cell.split(" ")) {
      longest = Math.max(longest, length(word));
    }
    return longest;
  }

  private static boolean[] numbers(Answer answer) {
    boolean[] numbers = new boolean[answer.columns().size()];
    Arrays.fill(numbers, true);
    for (List<@Nullable Object> row : answer.rows()) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] &= row.get(i) == null || row.get(i) instanceof Number;
      }
    }
    return numbers;
  }

  private static void row(StringBuilder text, List<String> cells, int[] widths, boolean[] numbers) {
    List<List<String>> lines = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> broken = broken(cells.get(i), widths[i]);
      lines.add(broken);
      height = Math.max(height, broken.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
        String blanks = " ".repeat(Math.max(0, widths[i] - length(part)));
        row.append(i == 0 ? "" : BETWEEN);
        row.append(numbers[i] ? blanks + part : part + blanks);
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
  }

  /** Words wider than the column, such as names of files, are broken too. */
  private static List<String> broken(String cell, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : Wrapped.lines(cell, width)) {
      String rest = line;
      while (length(rest) > width) {
        int end = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      lines.add(rest);
    }
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
