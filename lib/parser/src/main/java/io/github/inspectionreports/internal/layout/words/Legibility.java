package io.github.inspectionreports.internal.layout.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes English from what a font's false table of letters makes of it, in which each letter
 * is replaced by another. Names and addresses are not words of the list, but their letters are as
 * frequent as those of English; those of a cipher are not, and none of its words is known.
 */
public final class Legibility {
  /** How often each letter comes in English, in thousandths. */
  private static final int[] OFTEN = {
    82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20,
    1
  };

  /** The mean of these frequencies is 65 for English and at most 40 for letters at random. */
  private static final double LEAST_MEAN = 48;

  private static final double FEW_WORDS = 0.1;
  private static final int FEWEST_LETTERS = 30;
  private static final int FEWEST_SIGNS = 40;

  /** So many letters show that most have accents. */
  private static final int FEWEST_ACCENTED = 8;

  /** So many letters may be a short heading. */
  private static final int FEWEST_OF_HEADING = 6;

  /** Latin letters with accents; fonts that give numbers of shapes as letters give these. */
  private static final char FIRST_ACCENTED = '\u00aa';

  private static final char LAST_ACCENTED = '\u024f';

  /** Rubbish has so many words at least, and this share of them is false. */
  private static final int FEWEST_WORDS = 8;

  private static final double RUBBISH = 0.3;

  /** Signs that may be before a word or after it. */
  private static final String AROUND = ".,;:!?()[]'\"‘’“”–—-•…/&+*%£";

  private static final Pattern DOTS = Pattern.compile("[.…_-]+");

  /** A sign that no word has, or a figure between its letters. */
  private static final Pattern FALSE_SIGN =
      Pattern.compile("[~^_|<>#$;{}=\\\\`¦¬¤]|\\p{L}\\d{1,2}\\p{L}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

  private int letters;
  private int mean;
  private int accented;
  private int signs;
  private int wordLetters;
  private int knownLetters;

  /** Begins with no text. */
  public Legibility() {}

  /** Returns whether a text is not English, so far as its letters show. */
  public static boolean isCipher(String text) {
    Legibility legibility = new Legibility();
    legibility.add(text);
    return legibility.isStrange()
        && (legibility.isSigns() || legibility.knownShare(text) < FEW_WORDS);
  }

  /**
   * Returns whether the letters of all texts added are not as frequent as in English; their words
   * are still to be looked at.
   */
  public boolean isStrange() {
    return letters >= FEWEST_LETTERS && mean < LEAST_MEAN * letters
        || letters >= FEWEST_ACCENTED && 2 * accented > letters
        || isSigns();
  }

  private boolean isSigns() {
    return signs >= FEWEST_SIGNS && signs > letters;
  }

  /** Returns whether a text too short for its letters to show has no word of English. */
  public static boolean hasNoWord(String text) {
    Legibility legibility = new Legibility();
    legibility.add(text);
    return legibility.letters > 0 && legibility.knownShare(text) < FEW_WORDS;
  }

  /** Returns whether a text may be a short heading in a cipher; several together show it. */
  public static boolean mayBeCipher(String text) {
    Legibility legibility = new Legibility();
    legibility.add(text);
    return legibility.letters >= FEWEST_OF_HEADING
        && legibility.mean < LEAST_MEAN * legibility.letters
        && legibility.knownShare(text) < FEW_WORDS;
  }

  /**
   * Returns whether a text is what a program for scans makes of a page that it cannot read: signs
   * and figures between the letters of its words, and few words of English.
   */
  public static boolean isRubbish(String text) {
    int all = 0;
    int bad = 0;
    int words = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = endOfWord(text, start);
      all++;
      words = end > start ? all : words;
      bad += !isPlain(text, start, end) && isFalse(text.substring(start, end)) ? 1 : 0;
    }
    // Blanks at the end part no words.
    return words >= FEWEST_WORDS && bad >= RUBBISH * words && bad > known(text.split(" "));
  }

  private static int endOfWord(String text, int start) {
    int blank = text.indexOf(' ', start);
    return blank < 0 ? text.length() : blank;
  }

  private static int known(String[] words) {
    int known = 0;
    for (String word : words) {
      String core = bare(word);
      known += core.length() > 2 && !isFalse(word) && WordList.has(core) ? 1 : 0;
    }
    return known;
  }

  private static boolean isFalse(String word) {
    String core = bare(word);
    return core.isEmpty()
        ? word.length() > 1 && !DOTS.matcher(word).matches()
        : word.indexOf('@') < 0 && FALSE_SIGN.matcher(core).find();
  }

  /** Whether a word has letters of English and no other sign, or only a full stop or comma. */
  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == start || c != '.' && c != ',')) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && AROUND.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  /** Counts the letters of a text. */
  public void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = (c | 0x20) - 'a';
      if (letter >= 0 && letter < OFTEN.length && c < 0x80) {
        letters++;
        mean += OFTEN[letter];
      } else if (c >= FIRST_ACCENTED && c <= LAST_ACCENTED && Character.isLetter(c)) {
        letters++; // hardly ever in English, so it adds nothing to the mean
        accented++;
      } else if (!Characters.isBlank(c)
          && !Character.isLetterOrDigit(c)
          && ".…_-–•*|".indexOf(c) < 0) {
        signs++;
      }
    }
  }

  private double knownShare(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int length = word.end() - word.start();
      wordLetters += length;
      knownLetters += length > 1 && WordList.has(word.group()) ? length : 0;
    }
    return wordLetters == 0 ? 0 : (double) knownLetters / wordLetters;
  }
}
