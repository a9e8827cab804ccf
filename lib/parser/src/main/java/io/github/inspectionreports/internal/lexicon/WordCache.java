package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.sentence.WordMemory;
import org.jspecify.annotations.Nullable;

/**
 * What one reader of words needs to know about each word, worked out once for a word that the
 * lexicon remembers. Belongs to one {@link Lexicon}, whose numbers it goes by. Safe for use by many
 * threads.
 *
 * @param <T> what is known of a word; immutable, all its fields final
 */
public final class WordCache<T> {
  /**
   * Works out what is known of a word.
   *
   * @param <T> what is known of a word
   */
  public interface Reader<T> {
    /**
     * Works it out; the same for words that are written alike.
     *
     * @param tokens a text
     * @param word index of the word
     * @return what is known of the word
     */
    T read(Tokens tokens, int word);
  }

  /**
   * By the number of the word. A plain array may serve many threads, since what is known never
   * changes: one that does not see yet what another has put here works out the same.
   */
  private final @Nullable Object[] known = new @Nullable Object[Lexicon.PLACES];

  private final Reader<T> reader;

  /**
   * Makes an empty memory.
   *
   * @param reader works out what is not known yet
   */
  public WordCache(Reader<T> reader) {
    this.reader = reader;
  }

  /**
   * Returns what is known of a word.
   *
   * @param words a text
   * @param word index of the word
   * @return what is known
   */
  @SuppressWarnings("unchecked") // nothing but values of this type is put in
  public T of(IndexedWords words, int word) {
    int number = words.number(word);
    if (number == WordMemory.UNKNOWN) {
      return reader.read(words.tokens(), word);
    }
    Object before = known[number];
    if (before != null) {
      return (T) before;
    }
    T found = reader.read(words.tokens(), word);
    known[number] = found;
    return found;
  }
}
