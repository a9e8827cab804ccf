package io.github.inspectionreports.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the lines of a text that was copied out of program data, as a string of JSON or of a
 * program has it: a backslash and "n" in the place of each line end, others for tabs and quotation
 * marks; or of one whose line ends are tags or entities.
 */
public final class EscapedLines {
  /** So many line ends in a line are no accident: a path of Windows has one or two. */
  private static final int FEWEST = 5;

  /** One such line end comes for so many characters at least, where a text is a letter. */
  private static final int RAREST = 1_500;

  private static final Pattern LINE_END =
      Pattern.compile("(?:\\\\r)?\\\\n|\\\\r|(?i:<br ?/?>)|&#(?:10|13|x0?[AaDd]);");

  private static final Pattern ESCAPE =
      Pattern.compile(
          "((?:\\\\r)?\\\\n|\\\\r|(?i:<br ?/?>)|(?:&#(?:13|x0?[Dd]);)?&#(?:10|x0?[Aa]);"
              + "|&#(?:13|x0?[Dd]);)|\\\\u([0-9A-Fa-f]{4})|\\\\([t\"'/\\\\f])");

  private EscapedLines() {}

  /**
   * Returns whether the line ends of a text are written as signs.
   *
   * @param text the text
   * @return whether there are more of them than lines
   */
  public static boolean are(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return false;
    }
    long escaped = LINE_END.matcher(text).results().count();
    long lines = text.strip().chars().filter(c -> c == '\n' || c == '\r').count();
    return escaped >= FEWEST && escaped > 2 * lines && escaped * RAREST >= text.length();
  }

  /**
   * Restores the lines.
   *
   * @param text such a text
   * @return its lines, without the quotation marks around all of them
   */
  public static String restored(String text) {
    String bare = text.strip();
    if (bare.length() > 1 && bare.charAt(0) == '"' && bare.endsWith("\"")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    Matcher escape = ESCAPE.matcher(bare);
    StringBuilder restored = new StringBuilder(bare.length());
    while (escape.find()) {
      escape.appendReplacement(restored, Matcher.quoteReplacement(meant(escape)));
    }
    return escape.appendTail(restored).toString();
  }

  private static String meant(Matcher escape) {
    if (escape.group(1) != null) {
      return "\n";
    }
    if (escape.group(2) != null) {
      return String.valueOf((char) Integer.parseInt(escape.group(2), 16));
    }
    return switch (escape.group(3)) {
      case "t" -> "\t";
      case "f" -> "\f";
      default -> escape.group(3);
    };
  }
}
