package io.github.inspectionreports.internal.sentence;

import io.github.inspectionreports.internal.sentence.WordMemory.Word;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as words with their places.
 *
 * <p>A word is a run of letters and digits, with apostrophes inside it ("children's", "isn't").
 * Hyphens, slashes and all other marks part words; "&amp;" reads as "and". Between two words there
 * is a break where one of {@code ; :}, a dash, or a full stop, question mark or exclamation mark
 * that white space follows is between them; no phrase runs over a break.
 */
public final class Tokens {
  private static final char[] AND = {'a', 'n', 'd'};

  private final String text;
  private final @Nullable WordMemory memory;
  private final Word[] words;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] breaks;
  private final int size;

  private Tokens(String text, char[] chars, @Nullable WordMemory memory) {
    this.text = text;
    this.memory = memory;
    int capacity = chars.length / 5 + 4;
    Word[] words = new Word[capacity];
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    boolean[] breaks = new boolean[capacity];
    int n = 0;
    boolean pendingBreak = false;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      boolean ampersand = c == '&';
      if (!ampersand && !isLetterOrDigit(c)) {
        pendingBreak |= isBreak(chars, i);
        i++;
        continue;
      }
      int end = ampersand ? i + 1 : endOfWord(chars, i);
      if (n == words.length) {
        int larger = n * 2;
        words = Arrays.copyOf(words, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        breaks = Arrays.copyOf(breaks, larger);
      }
      words[n] = ampersand ? word(AND, 0, AND.length) : word(chars, i, end);
      starts[n] = i;
      ends[n] = end;
      breaks[n] = pendingBreak && n > 0;
      pendingBreak = false;
      n++;
      i = end;
    }
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.breaks = breaks;
    this.size = n;
  }

  private Word word(char[] chars, int start, int end) {
    return memory == null ? Word.of(chars, start, end) : memory.word(chars, start, end);
  }

  /**
   * Splits a text into words.
   *
   * @param text any text
   * @return its words
   */
  public static Tokens of(String text) {
    return new Tokens(text, text.toCharArray(), null);
  }

  /**
   * Splits a text into words that are remembered.
   *
   * @param text any text
   * @param memory remembers its words, and gives them their numbers
   * @return its words
   */
  public static Tokens of(String text, WordMemory memory) {
    return new Tokens(text, text.toCharArray(), memory);
  }

  /**
   * Splits a text into words that are remembered, and takes no account of the signs between them:
   * they part a heading ("Case study: good practice") without ending it, so that there is no break.
   *
   * @param text any text
   * @param memory remembers its words, and gives them their numbers
   * @return its words
   */
  public static Tokens withoutSigns(String text, WordMemory memory) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean kept = isLetterOrDigit(c) || c == '&' || c == '\u2019' || c == '\'';
      chars[i] = kept ? c : ' ';
    }
    return new Tokens(text, chars, memory);
  }

  /** Returns a text as written, outer apostrophes left out, if it is one word; otherwise null. */
  public static @Nullable String oneWord(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isApostrophe(text.charAt(start))) {
      start++;
    }
    while (end > start && isApostrophe(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || text.charAt(start) == '&') {
      return end - start == 1 ? "and" : null;
    }
    boolean one = endOfWord(text.toCharArray(), start) >= end;
    return one ? straight(text.substring(start, end)) : null;
  }

  private static int endOfWord(char[] chars, int start) {
    int i = start;
    while (i < chars.length) {
      char c = chars[i];
      boolean inside =
          isLetterOrDigit(c)
              || (isApostrophe(c) && i + 1 < chars.length && isLetterOrDigit(chars[i + 1]));
      if (!inside) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isBreak(char[] chars, int i) {
    return switch (chars[i]) {
      case ';', ':', '\u2013', '\u2014' -> true;
      case '.', '?', '!' -> i + 1 == chars.length || !isLetterOrDigit(chars[i + 1]);
      case '-' -> i > 0 && isSpace(chars, i - 1) && isSpace(chars, i + 1);
      default -> false;
    };
  }

  private static boolean isSpace(char[] chars, int i) {
    return i < chars.length && Character.isWhitespace(chars[i]);
  }

  /** The same as {@link Character#isLetterOrDigit(char)}, and quicker for most letters. */
  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  static String straight(String text) {
    return text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z' || Character.toLowerCase(c) == c;
  }

  /**
   * Lower case, character by character. Unlike {@link String#toLowerCase()} it depends on no locale
   * and never changes the length.
   */
  public static String lower(String word) {
    int i = 0;
    while (i < word.length() && isLower(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    char[] chars = word.toCharArray();
    for (; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  /** {@return the text that was split} */
  public String text() {
    return text;
  }

  /** {@return the number of words} */
  public int size() {
    return size;
  }

  /**
   * Returns a word in lower case.
   *
   * @param i its index, from 0
   * @return the word in lower case with straight apostrophes
   */
  public String word(int i) {
    return words[i].lower();
  }

  /**
   * Returns whether one of some words is in a part of the text.
   *
   * @param some words in lower case with straight apostrophes
   * @param from index of the first word of the part; what is before the text has no words
   * @param to index after its last word; what is after the text has none either
   * @return whether one of them is there
   */
  public boolean hasWord(Set<String> some, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
      if (some.contains(words[i].lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a word in the letter case of the text.
   *
   * @param i its index, from 0
   * @return the word as written, with straight apostrophes
   */
  public String written(int i) {
    return words[i].written();
  }

  /**
   * Returns the number of a word.
   *
   * @param i its index, from 0
   * @param of the memory whose number it is
   * @return the number; {@link WordMemory#UNKNOWN} if that memory does not remember the word
   */
  public int number(int i, WordMemory of) {
    Word word = words[i];
    return (of == memory ? word : of.word(word)).number();
  }

  /**
   * Returns where a word starts.
   *
   * @param i its index, from 0
   * @return offset of its first character
   */
  public int start(int i) {
    return starts[i];
  }

  /**
   * Returns where a word ends.
   *
   * @param i its index, from 0
   * @return offset after its last character
   */
  public int end(int i) {
    return ends[i];
  }

  /**
   * Returns whether a break is before a word.
   *
   * @param i its index, from 0
   * @return whether no phrase may run from the word before into this one; false for the first
   */
  public boolean breakBefore(int i) {
    return breaks[i];
  }
}
