package io.github.inspectionreports.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the marks of quotation from a letter that was sent on by mail: a ">" or a bar before each
 * line. A ">" can also be the mark of a list; in a mail the greeting or nearly all lines have it.
 */
public final class QuotedMail {
  private static final String BARS = "|│┃¦";
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");

  /** A ">", which may have the writer's initials before it, or a bar, and these again. */
  private static final Pattern QUOTE =
      Pattern.compile("[ \t]{0,3}(?:\\p{Lu}{0,3}>[> ]{0,12}|[|│┃¦][|│┃¦> ]{0,12})");

  /** A bar after the words, too: a row of a table or the side of a box. */
  private static final Pattern ROW =
      Pattern.compile("[ \t]{0,3}[|│┃¦][^|│┃¦\\p{L}]{0,99}\\p{L}[^|│┃¦]{0,199}[|│┃¦].*");

  private static final Pattern GREETED =
      Pattern.compile("(?:Dear|Yours (?:sincerely|faithfully))\\b.{0,120}");
  private static final double NEARLY_ALL = 0.6;
  private static final int FEWEST = 3;

  private QuotedMail() {}

  /**
   * Returns whether a text is quoted mail.
   *
   * @param text the text
   * @return whether its lines are marked as quoted
   */
  public static boolean is(String text) {
    if (text.chars().noneMatch(QuotedMail::isMark)) {
      return false;
    }
    int all = 0;
    int quoted = 0;
    boolean greeted = false;
    for (String line : LINE_END.split(text)) {
      if (line.isBlank()) {
        continue;
      }
      all++;
      if (isQuoted(line)) {
        quoted++;
        greeted |= GREETED.matcher(bare(line)).matches();
      }
    }
    return quoted >= FEWEST && (greeted || quoted >= NEARLY_ALL * all);
  }

  /**
   * Takes the marks away.
   *
   * @param text a quoted mail
   * @return its text; lines that were not quoted are as they were, with a blank line to what was
   */
  public static String unquoted(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean before = false;
    List<String> lines = List.of(LINE_END.split(text, -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean quoted = isQuoted(line);
      if (quoted != before && !line.isBlank() && i > 0) {
        plain.append('\n');
      }
      if (quoted || !line.isBlank()) {
        before = quoted;
      }
      plain.append(quoted ? bare(line) : line).append(i + 1 < lines.size() ? "\n" : "");
    }
    return plain.toString();
  }

  private static boolean isQuoted(String line) {
    return QUOTE.matcher(line).lookingAt() && !ROW.matcher(line).matches();
  }

  private static boolean isMark(int c) {
    return c == '>' || BARS.indexOf(c) >= 0;
  }

  /** One blank belongs to the mark; further ones move the line in. */
  private static String bare(String line) {
    int at = 0;
    while (!isMark(line.charAt(at))) {
      at++;
    }
    while (at < line.length() && isMark(line.charAt(at))) {
      at++;
      if (at + 1 < line.length() && line.charAt(at) == ' ' && isMark(line.charAt(at + 1))) {
        at++;
      }
    }
    return at < line.length() && line.charAt(at) == ' '
        ? line.substring(at + 1)
        : line.substring(at);
  }
}
