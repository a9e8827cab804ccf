package io.github.inspectionreports.internal.layout.plain.rows;

import io.github.inspectionreports.internal.layout.words.Superscripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes whose number is no longer raised, or on a line of its own. The number gets its
 * raised form back, by which the note is known.
 */
public final class TextFootnotes {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  /** The mark of a note after a word. */
  private static final Pattern MARK = Pattern.compile("\\p{L}{2}[.,;:)]?([1-9]\\d?)(?=[ .,;:)]|$)");

  /** A note on the line of its number, which no full stop ends. */
  private static final Pattern NOTE = Pattern.compile("([1-9]\\d?) (?=\\p{Lu})");

  private TextFootnotes() {}

  /**
   * Joins such numbers with the line below them.
   *
   * @param lines the lines of a text
   * @return the lines; a footnote whose mark is after a word above it begins with its number
   */
  public static List<TextLine> raise(List<TextLine> lines) {
    List<TextLine> raised = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    Set<String> paragraphs = numbers(lines);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Matcher mark = MARK.matcher(line.text());
      while (mark.find()) {
        marks.add(mark.group(1));
      }
      TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (next != null
          && !line.isMarked()
          && line.blanks() > 0
          && NUMBER.matcher(line.text()).matches()
          && marks.contains(line.text())
          && next.blanks() == 0
          && !next.isMarked()
          && Character.isUpperCase(next.text().charAt(0))) {
        String text = Superscripts.raised(line.text()) + " " + next.text();
        raised.add(new TextLine(line.page(), line.blanks(), line.indent(), "", "", text));
        i++;
      } else if (isNote(line, marks, paragraphs)) {
        String number = number(line);
        String text = Superscripts.raised(number) + line.text().substring(number.length());
        raised.add(new TextLine(line.page(), line.blanks(), line.indent(), "", "", text));
      } else {
        raised.add(line);
      }
    }
    return raised;
  }

  /** Whether a line is a note by its number: a mark above has it, and it counts no paragraphs. */
  private static boolean isNote(TextLine line, Set<String> marks, Set<String> paragraphs) {
    String number = line.blanks() > 0 && !line.isMarked() ? number(line) : "";
    return marks.contains(number)
        && !paragraphs.contains(number + "+")
        && (marks.contains(next(number)) || !paragraphs.contains(next(number)));
  }

  private static String next(String number) {
    return Integer.toString(Integer.parseInt(number) + 1);
  }

  /** The figure with which a line begins; empty for none. */
  private static String number(TextLine line) {
    Matcher note = NOTE.matcher(line.text());
    return note.lookingAt() ? note.group(1) : "";
  }

  /** The figures with which lines begin; those of several lines once more with a plus. */
  private static Set<String> numbers(List<TextLine> lines) {
    Set<String> numbers = new HashSet<>();
    for (TextLine line : lines) {
      String number = number(line);
      if (!number.isEmpty() && !numbers.add(number)) {
        numbers.add(number + "+");
      }
    }
    return numbers;
  }
}
