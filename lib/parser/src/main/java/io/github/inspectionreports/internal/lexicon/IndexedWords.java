package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.sentence.WordMemory;

/**
 * The words of a text with their numbers in a lexicon.
 *
 * @param tokens the text
 * @param memory what the lexicon remembers
 */
public record IndexedWords(Tokens tokens, WordMemory memory) {
  /** {@return the number of words} */
  public int size() {
    return tokens.size();
  }

  /**
   * Returns the number of a word.
   *
   * @param word its index, from 0
   * @return the number; {@link WordMemory#UNKNOWN} for a word that is not remembered
   */
  int number(int word) {
    return tokens.number(word, memory);
  }
}
