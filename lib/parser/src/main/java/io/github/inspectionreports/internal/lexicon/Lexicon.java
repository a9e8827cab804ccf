package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.sentence.WordMemory;

/**
 * The vocabulary of all models: gives each word a number, so that phrases, terms and models look a
 * word up once for all of them: letters share most of their words. What each of them knows of a
 * word is kept {@linkplain WordCache by its number}. Safe for use by many threads; it remembers a
 * bounded number of words, none of them a long one.
 */
public final class Lexicon {
  /** Numbers are smaller than this. */
  static final int PLACES = 32_768;

  private final WordMemory words = new WordMemory(PLACES);

  /**
   * Reads a text.
   *
   * @param text the text
   * @return its words with their numbers
   */
  public IndexedWords read(String text) {
    return new IndexedWords(Tokens.of(text, words), words);
  }
}
