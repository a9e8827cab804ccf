package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.words.Superscripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes whose number is on a line of its own and no longer raised. The number gets its
 * raised form back, by which the note is known.
 */
final class TextFootnotes {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  /** The mark of a note after a word. */
  private static final Pattern MARK = Pattern.compile("\\p{L}{2}[.,;:)]?([1-9]\\d?)(?=[ .,;:)]|$)");

  private TextFootnotes() {}

  /**
   * Joins such numbers with the line below them.
   *
   * @param lines the lines of a text
   * @return the lines; a footnote whose mark is after a word above it begins with its number
   */
  static List<TextLine> raise(List<TextLine> lines) {
    List<TextLine> raised = new ArrayList<>();
    Set<String> marks = new HashSet<>();
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
      } else {
        raised.add(line);
      }
    }
    return raised;
  }
}
