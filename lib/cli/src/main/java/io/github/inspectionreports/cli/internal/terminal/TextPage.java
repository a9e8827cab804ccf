package io.github.inspectionreports.cli.internal.terminal;

import io.github.inspectionreports.model.Place;
import java.util.List;

/** A page of text with page numbers in its margin. */
public final class TextPage {
  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 96;

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final int NAME_WIDTH = 14;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean bold;
  private final int margin;

  /**
   * Begins a page.
   *
   * @param columns how wide the terminal is
   * @param bold whether headings may be set in bold type
   * @param pages how many pages the document has; their numbers fit into the margin
   */
  public TextPage(int columns, boolean bold, int pages) {
    this.width = Math.min(columns, WIDEST);
    this.bold = bold;
    this.margin = "  p. - ".length() + 2 * String.valueOf(pages).length();
  }

  public TextPage title(String title) {
    for (String line : Wrapped.lines(title, width)) {
      strong(line);
    }
    return this;
  }

  public TextPage line(String line) {
    indented(line, 0);
    return this;
  }

  public TextPage blank() {
    text.append('\n');
    return this;
  }

  /** Sets a heading with a blank line before it, and a note after it. */
  public TextPage heading(String heading, String note) {
    blank();
    strong(note.isEmpty() ? heading : heading + " (" + note + ")");
    return this;
  }

  /** Sets a name and its value side by side. */
  public TextPage particular(String name, String value) {
    String label = name;
    for (String line : Wrapped.lines(value, width - NAME_WIDTH)) {
      text.append(label).append(" ".repeat(NAME_WIDTH - label.length())).append(line).append('\n');
      label = "";
    }
    return this;
  }

  /** Sets a text with the pages on which it is in the margin. */
  public TextPage item(Place place, String item) {
    return marginal(
        place.firstPage() == place.lastPage()
            ? "p. " + place.firstPage()
            : "p. " + place.firstPage() + "-" + place.lastPage(),
        item);
  }

  /** Sets a text with a note in the margin. */
  public TextPage marginal(String note, String item) {
    List<String> lines = Wrapped.lines(item, width - margin);
    String left = "  " + note;
    for (String line : lines) {
      text.append(left).append(" ".repeat(Math.max(1, margin - left.length())));
      text.append(line).append('\n');
      left = "";
    }
    return this;
  }

  /** Sets a bullet of the item above it. */
  public TextPage bullet(String bullet) {
    String mark = "- ";
    for (String line : Wrapped.lines(bullet, width - margin - mark.length())) {
      text.append(" ".repeat(margin)).append(mark).append(line).append('\n');
      mark = "  ";
    }
    return this;
  }

  /** Sets a text of its own below a heading. */
  public TextPage point(String point) {
    String mark = "  - ";
    for (String line : Wrapped.lines(point, width - mark.length())) {
      text.append(mark).append(line).append('\n');
      mark = "    ";
    }
    return this;
  }

  /** Sets rows whose cells are below each other; all rows have the same number of cells. */
  public TextPage table(List<List<String>> rows) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int column = 0; column < row.size(); column++) {
        int widest = 0;
        for (List<String> other : rows) {
          widest = Math.max(widest, other.get(column).length());
        }
        String cell = Wrapped.printable(row.get(column));
        line.append(' ').append(cell).append(" ".repeat(widest - cell.length() + 1));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return this;
  }

  /** Sets the name of a part of what stands below a heading, with a blank line before it. */
  public TextPage subheading(String name) {
    blank();
    indented(name, 2);
    return this;
  }

  /** Sets a remark on the item above it. */
  public TextPage remark(String remark) {
    indented(remark, margin);
    return this;
  }

  private void indented(String line, int indent) {
    for (String part : Wrapped.lines(line, width - indent)) {
      text.append(" ".repeat(indent)).append(part).append('\n');
    }
  }

  private void strong(String line) {
    text.append(bold ? BOLD : "").append(Wrapped.printable(line));
    text.append(bold ? PLAIN : "").append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
