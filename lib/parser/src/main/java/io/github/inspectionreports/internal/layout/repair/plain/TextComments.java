package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.Comments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the comments out of a text that a word processor printed beside its lines or between them.
 */
final class TextComments {
  /** A label at the beginning of a line, or apart from the text before it. */
  private static final Pattern LABEL = Pattern.compile("(?:^|(?<=\\s{2})|\\t)" + Comments.LABEL);

  private final List<String> found;
  private final List<String> kept = new ArrayList<>();

  private TextComments(List<String> found) {
    this.found = found;
  }

  /**
   * Takes them out.
   *
   * @param lines the lines
   * @param found where to put what the comments say
   * @return the lines without them
   */
  static List<String> take(List<String> lines, List<String> found) {
    if (lines.stream().noneMatch(line -> LABEL.matcher(line).find())) {
      return lines;
    }
    TextComments comments = new TextComments(found);
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher label = LABEL.matcher(line);
      if (!label.find()) {
        comments.kept.add(line);
        at++;
      } else if (line.substring(0, label.start()).isBlank() && label.start() < line.length() / 2) {
        at = comments.between(lines, at);
      } else {
        at = comments.beside(lines, at, label.start());
      }
    }
    return comments.kept;
  }

  /** Takes a comment on lines of its own; returns the line after it. */
  private int between(List<String> lines, int from) {
    StringBuilder comment = new StringBuilder();
    int at = from;
    while (at < Math.min(lines.size(), from + Comments.MOST_LINES)
        && !lines.get(at).isBlank()
        && (at == from || !Comments.isEnded(comment.toString()))
        && (at == from || !LABEL.matcher(lines.get(at)).find())) {
      comment.append(comment.isEmpty() ? "" : " ").append(lines.get(at).strip());
      if (lines.get(at).startsWith("\f")) {
        kept.add("\f");
      }
      at++;
    }
    found.add(Characters.clean(comment.toString()));
    return at;
  }

  /** Takes a comment in the column to the right of the text; returns the line after it. */
  private int beside(List<String> lines, int from, int column) {
    StringBuilder comment = new StringBuilder();
    int at = from;
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher label = LABEL.matcher(line);
      boolean apart =
          line.length() > column
              && (column == 0 || Character.isWhitespace(line.charAt(column - 1)))
              && !Character.isWhitespace(line.charAt(column));
      if (!apart || line.indexOf('\f') >= 0 && at > from || at > from && label.find()) {
        break;
      }
      comment.append(comment.isEmpty() ? "" : " ").append(line.substring(column).strip());
      String text = line.substring(0, column).stripTrailing();
      if (!text.isBlank() || line.startsWith("\f")) {
        kept.add(text);
      }
      at++;
    }
    found.add(Characters.clean(comment.toString()));
    return at;
  }
}
