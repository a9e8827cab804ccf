package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.phrase.Role;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a word is to the phrases, the theme terms and the weights, found by one look-up a word:
 * letters share most of their words, and each word would be looked up in eight tables otherwise.
 * Safe for use by many threads; it remembers a bounded number of words, none of them a long one.
 */
public final class Lexicon {
  private static final int MOST_KNOWN = 16_384;
  private static final int LONGEST_KNOWN = 24;

  private final @Nullable PhraseTable phrases;
  private final @Nullable PhraseTable terms;
  private final Function<String, @Nullable Weight> words;
  private final Function<String, @Nullable Weight> openings;
  private final Function<String, WordWeights> themes;
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /**
   * Makes a vocabulary.
   *
   * @param phrases the phrases that cues come from; null where nobody looks for them
   * @param words the weights of words, by their families
   * @param openings the weights of first words of sentences, likewise
   * @param terms the theme terms; null where nobody looks for them
   * @param themes the weights of words for themes, likewise
   */
  public Lexicon(
      @Nullable PhraseTable phrases,
      Function<String, @Nullable Weight> words,
      Function<String, @Nullable Weight> openings,
      @Nullable PhraseTable terms,
      Function<String, WordWeights> themes) {
    this.phrases = phrases;
    this.words = words;
    this.openings = openings;
    this.terms = terms;
    this.themes = themes;
  }

  /**
   * Makes a vocabulary for those who weigh nothing.
   *
   * @param phrases the phrases that cues come from
   * @return the vocabulary
   */
  public static Lexicon of(PhraseTable phrases) {
    return new Lexicon(phrases, word -> null, word -> null, null, word -> WordWeights.NONE);
  }

  public Words read(String text) {
    return read(Tokens.of(text));
  }

  public Words read(Tokens tokens) {
    Word[] each = new Word[tokens.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = word(tokens, i);
    }
    return new Words(tokens, each);
  }

  private Word word(Tokens tokens, int i) {
    String written = tokens.written(i);
    Word before = known.get(written);
    if (before != null) {
      return before;
    }
    String family = Stem.of(tokens.word(i));
    Word word =
        new Word(
            family,
            role(phrases, tokens, i),
            role(terms, tokens, i),
            words.apply(family),
            openings.apply(family),
            themes.apply(family));
    if (written.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
      known.put(written, word);
    }
    return word;
  }

  private static @Nullable Role role(@Nullable PhraseTable table, Tokens tokens, int i) {
    return table == null ? null : table.role(tokens, i);
  }
}
