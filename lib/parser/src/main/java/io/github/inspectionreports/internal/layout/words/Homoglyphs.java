package io.github.inspectionreports.internal.layout.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters that look like those of English and are others to a program: full-width ones, those of
 * mathematics, and Greek or Cyrillic ones that some keyboard or font put into an English word.
 */
final class Homoglyphs {
  private static final String OTHERS = "АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινκ";
  private static final String ENGLISH = "ABEKMHOPCTYXIJSaeopcyxijshdqw" + "ABEZHIKMNOPTYXoivk";

  private static final Map<Character, Character> PLAIN = plain();

  private Homoglyphs() {}

  private static Map<Character, Character> plain() {
    Map<Character, Character> plain = new HashMap<>();
    for (int i = 0; i < OTHERS.length(); i++) {
      plain.put(OTHERS.charAt(i), ENGLISH.charAt(i));
    }
    return plain;
  }

  /** Returns whether a character may be such a letter. */
  static boolean mayBe(char c) {
    return c >= '\u0370' && c <= '\u052F'
        || c >= '\uFF01' && c <= '\uFF5E'
        || c == '\uD835'
        || c >= '\u0300' && c <= '\u036F';
  }

  /**
   * Returns a text in which such letters are the English ones. A word with a letter that looks like
   * none of them is left alone.
   */
  static String plain(String text) {
    StringBuilder wide = new StringBuilder(text.length());
    boolean compose = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      compose |= c == '\uD835' || c >= '\u0300' && c <= '\u036F';
      wide.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    String composed = wide.toString();
    if (compose) {
      composed =
          Normalizer.normalize(
              composed,
              composed.indexOf('\uD835') < 0 ? Normalizer.Form.NFC : Normalizer.Form.NFKC);
    }
    StringBuilder result = new StringBuilder(composed);
    int start = 0;
    for (int i = 0; i <= composed.length(); i++) {
      if (i == composed.length() || !Character.isLetter(composed.charAt(i))) {
        replace(result, start, i);
        start = i + 1;
      }
    }
    return result.toString();
  }

  private static void replace(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\u0370' && c <= '\u052F' && !PLAIN.containsKey(c)) {
        return;
      }
    }
    for (int i = start; i < end; i++) {
      text.setCharAt(i, PLAIN.getOrDefault(text.charAt(i), text.charAt(i)));
    }
  }
}
