package io.github.inspectionreports.internal.sentence;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words met before, each with a number: letters share most of their words, so that a text is cut
 * into words without making a string for each, and what a reader knows of a word can be kept by its
 * number. Safe for use by many threads; it remembers a bounded number of words, none of them a long
 * one.
 */
public final class WordMemory {
  /** The number of a word that is not remembered. */
  public static final int UNKNOWN = -1;

  private static final int LONGEST = 24;

  /** A word is at the place that its hash names or at one of the next few, or nowhere. */
  private static final int PLACES = 8;

  private final AtomicReferenceArray<@Nullable Word> words;

  /** A word: its letters in the text, and what they are read as. */
  static final class Word {
    private final char[] letters;
    private final int hash;
    private final String written;
    private final String lower;
    private final int number;

    private Word(char[] letters, int hash, int number) {
      this.letters = letters;
      this.hash = hash;
      this.number = number;
      written = Tokens.straight(new String(letters));
      lower = Tokens.lower(written);
    }

    /** Makes a word that no memory remembers. */
    static Word of(char[] chars, int start, int end) {
      return new Word(Arrays.copyOfRange(chars, start, end), 0, UNKNOWN);
    }

    private boolean is(char[] chars, int start, int end) {
      if (letters.length != end - start) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) { // quicker than Arrays for so few
        if (letters[i] != chars[start + i]) {
          return false;
        }
      }
      return true;
    }

    /** Returns it as written, with straight apostrophes. */
    String written() {
      return written;
    }

    /** Returns the same in lower case. */
    String lower() {
      return lower;
    }

    /** Returns its number in the memory that made it, {@link #UNKNOWN} for none. */
    int number() {
      return number;
    }
  }

  /**
   * Makes an empty memory.
   *
   * @param places it remembers fewer words than this, a power of two; numbers are smaller than it
   */
  public WordMemory(int places) {
    words = new AtomicReferenceArray<>(places);
  }

  /** {@return the number that all numbers of words are smaller than} */
  public int places() {
    return words.length();
  }

  /** Returns a word of another memory, the one remembered if there is one. */
  Word word(Word other) {
    return word(other.letters, 0, other.letters.length);
  }

  /** Returns a part of a text as a word, the one remembered if there is one. */
  Word word(char[] chars, int start, int end) {
    if (end - start > LONGEST) {
      return Word.of(chars, start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    hash ^= hash >>> Short.SIZE;
    for (int i = 0; i < PLACES; i++) {
      int place = hash + i & words.length() - 1;
      Word word = words.get(place);
      if (word == null) {
        Word added = new Word(Arrays.copyOfRange(chars, start, end), hash, place);
        // Another thread may have been here first.
        word = words.compareAndSet(place, null, added) ? added : words.get(place);
      }
      if (word != null && word.hash == hash && word.is(chars, start, end)) {
        return word;
      }
    }
    return Word.of(chars, start, end);
  }
}
