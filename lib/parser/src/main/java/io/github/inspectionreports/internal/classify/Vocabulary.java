package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.internal.classify.Scales.Weight;
import io.github.inspectionreports.internal.classify.ThemeScales.WordWeights;
import io.github.inspectionreports.internal.phrase.Role;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a word is to the phrases, the theme terms and the weights, found by one look-up a word:
 * letters share most of their words, and each word would be looked up in eight tables otherwise.
 * Safe for use by many threads; it remembers a bounded number of words, none of them a long one.
 */
final class Vocabulary {
  private static final int MOST_KNOWN = 16_384;
  private static final int LONGEST_KNOWN = 24;

  private final @Nullable PhraseTable phrases;
  private final @Nullable PhraseTable terms;
  private final Scales scales;
  private final ThemeScales themes;
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /**
   * Makes a vocabulary.
   *
   * @param phrases the phrases that cues come from; null where nobody looks for them
   * @param scales the weights of signs
   * @param terms the theme terms; null where nobody looks for them
   * @param themes the weights of themes
   */
  Vocabulary(
      @Nullable PhraseTable phrases,
      Scales scales,
      @Nullable PhraseTable terms,
      ThemeScales themes) {
    this.phrases = phrases;
    this.scales = scales;
    this.terms = terms;
    this.themes = themes;
  }

  /**
   * A word as the tables know it.
   *
   * @param family its {@linkplain WordFamily family}
   * @param cues what it is to the phrases; null where nobody looks for them
   * @param terms what it is to the theme terms; null where nobody looks for them
   * @param weight its weight as a word; null for none
   * @param opening its weight as the first word of a sentence; null for none
   * @param themes its weights for themes
   */
  record Word(
      String family,
      @Nullable Role cues,
      @Nullable Role terms,
      @Nullable Weight weight,
      @Nullable Weight opening,
      WordWeights themes) {}

  /**
   * A text as words that the tables know.
   *
   * @param tokens the text
   * @param each its words
   */
  record Words(Tokens tokens, Word[] each) {
    Role[] cues() {
      Role[] roles = new Role[each.length];
      for (int i = 0; i < roles.length; i++) {
        roles[i] = each[i].cues();
      }
      return roles;
    }

    Role[] terms() {
      Role[] roles = new Role[each.length];
      for (int i = 0; i < roles.length; i++) {
        roles[i] = each[i].terms();
      }
      return roles;
    }
  }

  Words read(String text) {
    return read(Tokens.of(text));
  }

  Words read(Tokens tokens) {
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
    String family = WordFamily.of(tokens.word(i));
    Word word =
        new Word(
            family,
            role(phrases, tokens, i),
            role(terms, tokens, i),
            scales.ofWord(family),
            scales.ofOpening(family),
            themes.ofWord(family));
    if (written.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
      known.put(written, word);
    }
    return word;
  }

  private static @Nullable Role role(@Nullable PhraseTable table, Tokens tokens, int i) {
    return table == null ? null : table.role(tokens, i);
  }
}
