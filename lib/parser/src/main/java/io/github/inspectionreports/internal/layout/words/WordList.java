package io.github.inspectionreports.internal.layout.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that inspectors use. Where letters or blanks of a text are lost, they say what it must
 * have been; the list is read when such a place is first met.
 */
public final class WordList {
  /** A word that the list does not have has at most so many letters to be looked into. */
  private static final int LONGEST = 25;

  /** The longest text of run-together letters that is split into words. */
  private static final int LONGEST_TEXT = 200;

  /** A word in small letters, of which names of places have one at most. */
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{4,40}+(?![\\p{L}-])");

  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}\\p{Ll}{3,40}+(?: \\p{Lu}\\p{Ll}{3,40}+){1,3}");

  /** One word that the list does not have may be a mistake. */
  private static final int FEWEST_FOREIGN = 2;

  private WordList() {}

  private static final class Known {
    /** The file as it is: a letter asks for few words, for which it is not worth taking apart. */
    private static final String LINES = read();

    private static String read() {
      try (InputStream in = WordList.class.getResourceAsStream("words.txt")) {
        if (in == null) {
          throw new IllegalStateException("words.txt is missing from the library");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Looks where the word must be, for the lines are in their order; halves what is left. */
    static boolean has(String word) {
      int from = 0;
      int to = LINES.length();
      while (from < to) {
        int middle = (from + to) / 2;
        int start = LINES.lastIndexOf('\n', middle - 1) + 1;
        int end = LINES.indexOf('\n', middle);
        int order = word.compareTo(LINES.substring(start, end));
        if (order == 0) {
          return word.charAt(0) != '#';
        }
        from = order > 0 ? end + 1 : from;
        to = order < 0 ? start : to;
      }
      return false;
    }
  }

  /** Returns whether a word is in the list, whatever its capitals. */
  public static boolean has(String word) {
    return Known.has(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether a line is in another language, as a motto may be: of its words in small letters
   * the list has none, or none of its few words though each has a capital.
   */
  public static boolean isForeign(CharSequence line) {
    Matcher word = SMALL_WORD.matcher(line);
    int words = 0;
    while (word.find()) {
      if (has(word.group())) {
        return false;
      }
      words++;
    }
    return words >= FEWEST_FOREIGN
        || words == 0
            && CAPITALISED.matcher(line).matches()
            && Arrays.stream(line.toString().split(" ")).noneMatch(WordList::has);
  }

  /**
   * Returns whether a word that a line's end cut at a hyphen is one word without it: the list has
   * the whole, and nobody writes it with the hyphen.
   */
  public static boolean isOneWord(String first, String rest) {
    return first.length() + rest.length() <= LONGEST
        && has(first + rest)
        && !has(first + "-" + rest);
  }

  /**
   * Parts letters that are together into words of the list.
   *
   * @param letters letters without blanks
   * @return the words with one blank between, or the letters themselves where they are not all
   *     words
   */
  public static String part(String letters) {
    int length = letters.length();
    if (length > LONGEST_TEXT) {
      return letters;
    }
    // For each end the fewest words up to it, and where the last of them begins.
    int[] count = new int[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      count[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        if (count[start] != Integer.MAX_VALUE
            && count[start] + 1 < count[end]
            && isWord(letters.substring(start, end))) {
          count[end] = count[start] + 1;
          from[end] = start;
        }
      }
    }
    if (length == 0 || count[length] == Integer.MAX_VALUE) {
      return letters;
    }
    StringBuilder text = new StringBuilder(letters);
    for (int at = from[length]; at > 0; at = from[at]) {
      text.insert(at, ' ');
    }
    return text.toString();
  }

  private static final List<String> SHORT = List.of("a", "I");

  private static boolean isWord(String word) {
    return word.length() == 1 ? SHORT.contains(word) || isSign(word.charAt(0)) : has(bare(word));
  }

  private static boolean isSign(char c) {
    return !Character.isLetter(c);
  }

  /** A word without the sign after it. */
  private static String bare(String word) {
    int last = word.length() - 1;
    return isSign(word.charAt(last)) ? word.substring(0, last) : word;
  }
}
