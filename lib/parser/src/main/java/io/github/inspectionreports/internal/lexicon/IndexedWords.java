package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.sentence.Tokens;

/**
 * The words of a text with their numbers in a lexicon.
 *
 * @param tokens the text
 * @param numbers the number of each word; {@link Lexicon#UNKNOWN} for one that is not remembered
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, and never compared
public record IndexedWords(Tokens tokens, int[] numbers) {
  /** {@return the number of words} */
  public int size() {
    return numbers.length;
  }
}
