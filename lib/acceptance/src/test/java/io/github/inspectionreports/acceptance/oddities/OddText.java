package io.github.inspectionreports.acceptance.oddities;

import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A text before an oddity, with what the reader makes of it.
 *
 * @param text the text, with "\n" at the ends of lines and a form feed before each page but the
 *     first, if it has pages
 * @param report what is read from it
 */
record OddText(String text, Report report) {
  private static final int LINES_OF_A_PAGE = 45;

  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /** Changes each line. */
  String eachLine(UnaryOperator<String> change) {
    return String.join("\n", lines().stream().map(change).toList());
  }

  /**
   * Changes each line that is a heading of a section and nothing else; the first page's head is
   * not.
   */
  String eachHeading(UnaryOperator<String> change) {
    Set<String> headings = headings();
    return eachLine(line -> headings.contains(line.strip()) ? change.apply(line.strip()) : line);
  }

  Set<String> headings() {
    Set<String> headings = new HashSet<>();
    for (Section section : report.sections()) {
      if (section.heading() != null) {
        headings.add(section.heading());
      }
    }
    return headings;
  }

  /** Changes each line that begins with a bullet: its indent, and what follows mark and blanks. */
  String eachMark(BiFunction<String, String, String> change) {
    List<String> changed = new ArrayList<>();
    for (String line : lines()) {
      String bare = line.strip();
      if (bare.length() > 2 && "•●▪■".indexOf(bare.charAt(0)) >= 0) {
        String indent = line.substring(0, line.indexOf(bare.charAt(0)));
        changed.add(change.apply(indent, bare.substring(1).strip()));
      } else {
        changed.add(line);
      }
    }
    return String.join("\n", changed);
  }

  /**
   * Puts lines between pages: where the text has pages at their ends, else after every 45 lines, as
   * a text has them that was copied from a viewer.
   *
   * @param foot what ends a page, by its number, without the last line end
   * @param head what begins the next
   */
  String betweenPages(UnaryOperator<String> foot, UnaryOperator<String> head) {
    List<String> pages = pages();
    StringBuilder all = new StringBuilder();
    boolean paged = text.contains("\f");
    for (int i = 0; i < pages.size(); i++) {
      String number = String.valueOf(i + 1);
      String of = String.valueOf(pages.size());
      if (i > 0) {
        all.append(paged ? "\f" : "").append(fill(head.apply(number), number, of));
      }
      all.append(pages.get(i));
      if (i + 1 < pages.size()) {
        if (!pages.get(i).endsWith("\n")) {
          all.append('\n');
        }
        all.append(fill(foot.apply(number), number, of));
      }
    }
    return all.toString();
  }

  private static String fill(String line, String number, String of) {
    return line.isEmpty() ? "" : line.replace("{n}", number).replace("{of}", of) + "\n";
  }

  /** Returns the pages, each with its last line end. */
  List<String> pages() {
    if (text.contains("\f")) {
      List<String> pages = new ArrayList<>(List.of(text.split("\f")));
      pages.removeIf(String::isBlank);
      return pages;
    }
    List<String> pages = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i += LINES_OF_A_PAGE) {
      int end = Math.min(lines.size(), i + LINES_OF_A_PAGE);
      pages.add(String.join("\n", lines.subList(i, end)) + (end < lines.size() ? "\n" : ""));
    }
    return pages;
  }

  /** Puts something into the middle of pages, between two lines, from the second page on. */
  String withinPages(String line) {
    List<String> changed = new ArrayList<>();
    int lines = 0;
    for (String old : lines()) {
      changed.add(old);
      lines++;
      if (lines % LINES_OF_A_PAGE == LINES_OF_A_PAGE - 3) {
        changed.add(line);
      }
    }
    return String.join("\n", changed);
  }

  /** Joins the lines of each paragraph, as far as the shape of the text shows them. */
  String unwrapped() {
    Set<String> headings = headings();
    StringBuilder all = new StringBuilder();
    String before = "";
    for (String line : lines()) {
      boolean goesOn =
          before.strip().length() >= 55
              && !line.isBlank()
              && !headings.contains(before.strip())
              && !headings.contains(line.strip())
              && line.strip().matches("[\\p{L}\\p{N}(‘'“\"].*")
              && !line.contains("\f")
              && !line.strip().contains("   ")
              && !before.strip().contains("   ");
      if (goesOn) {
        all.append(' ').append(line.strip());
      } else {
        all.append(all.length() == 0 ? "" : "\n").append(line);
      }
      before = line;
    }
    return all.toString();
  }

  /** Wraps lines that are longer than so many characters. */
  static String wrapped(String text, int width) {
    StringBuilder all = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      int column = 0;
      if (line.length() <= width || line.strip().contains("   ")) {
        all.append(line).append('\n');
        continue;
      }
      all.append(indent);
      for (String word : line.strip().split(" +")) {
        if (column > 0 && column + 1 + word.length() > width) {
          all.append('\n');
          column = 0;
        } else if (column > 0) {
          all.append(' ');
          column++;
        }
        all.append(word);
        column += word.length();
      }
      all.append('\n');
    }
    return all.substring(0, all.length() - 1);
  }
}
