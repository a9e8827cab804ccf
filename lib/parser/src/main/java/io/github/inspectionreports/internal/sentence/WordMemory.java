package io.github.inspectionreports.internal.sentence;

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

  /**
   * A word.
   *
   * @param written as written, with straight apostrophes
   * @param lower the same in lower case
   * @param hash the hash of what is written
   * @param number its place in the memory, {@link #UNKNOWN} for none
   */
  record Word(String written, String lower, int hash, int number) {
    static Word of(String text, int start, int end, int hash, int number) {
      String written = Tokens.straight(text.substring(start, end));
      return new Word(written, Tokens.lower(written), hash, number);
    }

    private boolean is(String text, int start, int end) {
      if (written.length() != end - start) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (written.charAt(i - start) != Tokens.straight(text.charAt(i))) {
          return false;
        }
      }
      return true;
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

  /** Returns a part of a text as a word, the one remembered if there is one. */
  Word word(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Tokens.straight(text.charAt(i));
    }
    if (end - start > LONGEST) {
      return Word.of(text, start, end, hash, UNKNOWN);
    }
    int first = hash ^ hash >>> Short.SIZE;
    for (int i = 0; i < PLACES; i++) {
      int place = first + i & words.length() - 1;
      Word word = words.get(place);
      if (word == null) {
        Word added = Word.of(text, start, end, hash, place);
        // Another thread may have been here first.
        word = words.compareAndSet(place, null, added) ? added : words.get(place);
      }
      if (word != null && word.hash == hash && word.is(text, start, end)) {
        return word;
      }
    }
    return Word.of(text, start, end, hash, UNKNOWN);
  }
}
