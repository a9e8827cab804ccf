package io.github.inspectionreports.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes away the sign that a program set before nearly every line of a text, or after it: the side
 * of a frame, the mark of a comment in a program, the sign for the end of a paragraph. Nearly every
 * line of a list begins with a sign, too; but not the second line of an item.
 */
public final class MarkedMargins {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
  private static final String AFTER = "|│┃║¦¶↵⏎\\\"*#";
  private static final String NEVER_BEFORE = "([{‘“'£$.,;:!?)]}’”&";

  /** A line that is drawn. */
  private static final Pattern DRAWN = Pattern.compile("^[\\s+=_|│┃║╔╗╚╝═─┌┐└┘-]{5,}");

  private static final double NEARLY_ALL = 0.85;
  private static final int FEWEST = 8;

  /** So many lines that go on in lower case show that the sign is no mark of a list. */
  private static final int FEW = 3;

  private MarkedMargins() {}

  /**
   * Returns a text without such signs.
   *
   * @param text the text
   * @return the same text where it has none
   */
  public static String without(String text) {
    List<String> lines = List.of(LINE_END.split(text, -1));
    char after = sign(lines, false);
    if (after == '"' || after == '*' || after == '#') {
      after = sign(lines, true) == after ? after : 0;
    }
    List<String> cut = after == 0 ? lines : lines.stream().map(withoutLast(after)).toList();
    char before = sign(cut, true);
    boolean first = before != 0 && (before == after || isMargin(cut, before));
    if (after == 0 && !first) {
      return text;
    }
    List<String> plain = new ArrayList<>();
    for (String line : cut) {
      plain.add(first ? withoutFirst(line, before) : line);
    }
    return String.join("\n", plain);
  }

  private static UnaryOperator<String> withoutLast(char sign) {
    return line -> {
      String bare = line.stripTrailing();
      boolean has = !bare.isEmpty() && bare.charAt(bare.length() - 1) == sign;
      return has && bare.length() > 1
          ? bare.substring(0, bare.length() - 1).stripTrailing()
          : has ? "" : line;
    };
  }

  /** Takes the sign, as often as it is there, and the blank after it. */
  private static String withoutFirst(String line, char sign) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    int from = at;
    while (at < line.length() && line.charAt(at) == sign) {
      at++;
    }
    if (at == from) {
      return line;
    }
    String feed = line.startsWith("\f") ? "\f" : "";
    return feed + line.substring(at < line.length() && line.charAt(at) == ' ' ? at + 1 : at);
  }

  /** Returns the sign at one end of nearly all lines; 0 if there is none. */
  private static char sign(List<String> lines, boolean first) {
    Map<Character, Integer> signs = new HashMap<>();
    int all = 0;
    for (String line : lines) {
      String bare = line.strip();
      if (!bare.isEmpty() && !DRAWN.matcher(bare).matches()) {
        all++;
        char sign = bare.charAt(first ? 0 : bare.length() - 1);
        boolean may =
            first
                ? !Character.isLetterOrDigit(sign) && NEVER_BEFORE.indexOf(sign) < 0
                : AFTER.indexOf(sign) >= 0;
        if (may) {
          signs.merge(sign, 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<Character, Integer> sign : signs.entrySet()) {
      if (all >= FEWEST && sign.getValue() >= NEARLY_ALL * all) {
        return sign.getKey();
      }
    }
    return 0;
  }

  private static boolean isMargin(List<String> lines, char sign) {
    int goOn = 0;
    int alone = 0;
    for (String line : lines) {
      String rest = withoutFirst(line, sign).strip();
      boolean marked = !line.isBlank() && line.strip().charAt(0) == sign;
      goOn += marked && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0)) ? 1 : 0;
      alone += marked && rest.isEmpty() ? 1 : 0;
    }
    return sign != '"' && (goOn >= FEW || alone >= FEW);
  }
}
