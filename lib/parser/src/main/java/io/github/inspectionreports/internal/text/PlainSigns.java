package io.github.inspectionreports.internal.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the signs of a text as those that every other class expects: blanks of other widths, line
 * ends of other programs, letters of full width, marks of minutes in the place of apostrophes; and
 * takes out what nobody sees, such as the places where a word may be cut. What may be half of a
 * character that was read in the wrong encoding is left for who repairs that.
 */
public final class PlainSigns {
  /** Names of signs in the source of web pages, and the signs. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("rdquo", "”"),
          Map.entry("ldquo", "“"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("pound", "£"),
          Map.entry("shy", ""),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"));

  private static final Pattern NAME =
      Pattern.compile("&(?:([a-z]{2,6})|#(\\d{2,5})|#x([0-9A-Fa-f]{2,4}));");

  /** One such name may be meant as it is. */
  private static final int FEWEST = 2;

  private static final char SOFT_HYPHEN = '\u00AD';

  private PlainSigns() {}

  /**
   * Returns a text with plain signs.
   *
   * @param text the text
   * @return the same text where it has no others
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && text.startsWith("\r\r\n", i)) {
        continue;
      }
      if (c < '\u00A0' && c != '\u000B' || isHalf(text, i)) {
        plain.append(c);
      } else if (c == SOFT_HYPHEN) {
        boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        plain.append(last ? "\u00AD" : "");
      } else {
        append(plain, c);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u000B'
          || c == '\u00A0'
          || c == SOFT_HYPHEN
          || c >= '\u2000' && c <= '\u200F'
          || c >= '\u2028' && c <= '\u2036'
          || c >= '\u205F' && c <= '\u2064'
          || c == '\u3000'
          || c >= '\uFEFF'
          || c == '\r' && text.startsWith("\r\r\n", i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character may be the last byte of one that was read in the wrong encoding. */
  private static boolean isHalf(String text, int at) {
    return at > 0 && isLead(text.charAt(at - 1), '\u00C2')
        || at > 1 && isLead(text.charAt(at - 2), '\u00E0');
  }

  private static boolean isLead(char c, char least) {
    return c >= least && c <= '\u00F4';
  }

  private static void append(StringBuilder plain, char c) {
    if (c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000') {
      plain.append(' ');
    } else if (c == '\u000B' || c == '\u2028') {
      plain.append('\n');
    } else if (c == '\u2029') {
      plain.append("\n\n");
    } else if (c == '\u2032' && isAfterWord(plain)) {
      plain.append('’');
    } else if (c == '\u2033' && isAfterWord(plain)) {
      plain.append('”');
    } else if (c >= '\uFF01' && c <= '\uFF5E') {
      plain.append((char) (c - 0xFEE0));
    } else if (!isUnseen(c)) {
      plain.append(c);
    }
  }

  /** Whether a letter is before a place: the signs of minutes and inches stand after figures. */
  private static boolean isAfterWord(StringBuilder plain) {
    int last = plain.length() - 1;
    return last >= 0 && !Character.isDigit(plain.charAt(last));
  }

  private static boolean isUnseen(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF';
  }

  /**
   * Returns a text with the signs whose names the source of a web page gives: "&amp;rsquo;".
   *
   * @param text the text
   * @return the same text where it has no more than one such name
   */
  public static String named(String text) {
    if (text.indexOf('&') < 0 || NAME.matcher(text).results().limit(FEWEST).count() < FEWEST) {
      return text;
    }
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(sign(name.group(), name)));
  }

  private static String sign(String whole, MatchResult name) {
    if (name.group(1) != null) {
      return NAMED.getOrDefault(name.group(1), whole);
    }
    boolean hexadecimal = name.group(2) == null;
    int code = hexadecimal ? Integer.parseInt(name.group(3), 16) : Integer.parseInt(name.group(2));
    boolean shown = code >= ' ' && code <= 0xFFFD && !Character.isISOControl(code);
    return shown && !Character.isSurrogate((char) code) ? String.valueOf((char) code) : whole;
  }
}
