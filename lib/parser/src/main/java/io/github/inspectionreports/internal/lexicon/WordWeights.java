package io.github.inspectionreports.internal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The weights of a word, by where it stands.
 *
 * @param anywhere its weight anywhere in the passage; null for none
 * @param opening its weight among the first words; null for none
 * @param heading its weight in the heading; null for none
 */
public record WordWeights(
    @Nullable ThemeWeight anywhere, @Nullable ThemeWeight opening, @Nullable ThemeWeight heading) {
  /** Weighs nothing. */
  public static final WordWeights NONE = new WordWeights(null, null, null);
}
