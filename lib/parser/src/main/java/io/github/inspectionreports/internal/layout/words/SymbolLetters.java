package io.github.inspectionreports.internal.layout.words;

import java.nio.charset.Charset;

/**
 * Characters of the area where Windows puts the signs of its symbol fonts (U+F020 to U+F0FF), and
 * what they show: the signs of Symbol and the usual ones of Wingdings, or the letters of a font
 * whose file says of all its letters that they are signs.
 */
final class SymbolLetters {
  private static final int FIRST = 0xF020;
  private static final int LAST = 0xF0FF;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Quotation marks, ellipsis, bullet and dashes, where Windows-1252 has them. */
  private static final String QUOTES = "\uF091\uF092\uF093\uF094";

  private static final String SIGNS =
      "\uF02D\uF085\uF091\uF092\uF093\uF094\uF095\uF096\uF097\uF0A0\uF0A2\uF0A3\uF0A7\uF0A8\uF0AC\uF0AE"
          + "\uF0B0\uF0B1\uF0B2\uF0B3\uF0B4\uF0B7\uF0B8\uF0B9\uF0BB\uF0BC\uF0BE\uF0D2\uF0D3\uF0D4\uF0D7\uF0D8"
          + "\uF0DE\uF0E0\uF0E2\uF0E3\uF0E4\uF0E8\uF0FB\uF0FC\uF0FE";

  private static final String SHOWN = "–…‘’“”•–— ′≤▪◆←→" + "°±″≥×•÷≠≈…—®©™·➢" + "⇒→®©™➔✗✓☑";

  private SymbolLetters() {}

  /** Returns whether a character is of the private area, so that only its font knows it. */
  static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** Returns whether a character opens or closes what somebody said, and so is no bullet. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /**
   * Returns what a character shows.
   *
   * @param text what it stands in
   * @param at where
   * @return what it shows; itself where only its font knows
   */
  static char shown(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c < FIRST || c > LAST) {
      return c;
    }
    int code = c - FIRST + ' ';
    if (isWriting(text, at - 1) || isWriting(text, at + 1)) {
      return new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
    }
    int sign = SIGNS.indexOf(c);
    if (sign >= 0) {
      return SHOWN.charAt(sign);
    }
    // A letter alone may be a sign of any font: "a" is alpha, a hand or a box.
    return code <= '~' && !Character.isLetter(code) ? (char) code : c;
  }

  private static boolean isWriting(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c >= FIRST && c < '\uF07F' && Character.isLetterOrDigit(c - FIRST + ' ');
  }
}
