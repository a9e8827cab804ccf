package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word a number, so that phrases, terms and models look a word up once for all of them:
 * letters share most of their words. What each of them knows of a word is kept {@linkplain
 * WordCache by its number}. Safe for use by many threads; it remembers a bounded number of words,
 * none of them a long one.
 */
public final class Lexicon {
  /** Numbers are smaller than this. */
  static final int MOST_WORDS = 16_384;

  /** The number of a word that is not remembered. */
  static final int UNKNOWN = -1;

  private static final int LONGEST = 24;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /**
   * Reads a text.
   *
   * @param text the text
   * @return its words with their numbers
   */
  public IndexedWords read(String text) {
    Tokens tokens = Tokens.of(text);
    int[] read = new int[tokens.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = number(tokens.written(i));
    }
    return new IndexedWords(tokens, read);
  }

  private int number(String written) {
    Integer known = numbers.get(written);
    if (known != null) {
      return known;
    }
    if (written.length() > LONGEST || next.get() == MOST_WORDS) {
      return UNKNOWN;
    }
    Integer added = numbers.computeIfAbsent(written, word -> nextNumber());
    return added == null ? UNKNOWN : added;
  }

  private @Nullable Integer nextNumber() {
    int number = next.getAndUpdate(n -> Math.min(n + 1, MOST_WORDS));
    return number == MOST_WORDS ? null : number;
  }
}
