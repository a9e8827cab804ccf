package io.github.inspectionreports.internal.lexicon;

import io.github.inspectionreports.internal.phrase.Role;
import org.jspecify.annotations.Nullable;

/**
 * A word as the tables know it.
 *
 * @param family its {@linkplain Stem family}
 * @param cues what it is to the phrases; null where nobody looks for them
 * @param terms what it is to the theme terms; null where nobody looks for them
 * @param weight its weight as a word; null for none
 * @param opening its weight as the first word of a sentence; null for none
 * @param themes its weights for themes
 */
public record Word(
    String family,
    @Nullable Role cues,
    @Nullable Role terms,
    @Nullable Weight weight,
    @Nullable Weight opening,
    WordWeights themes) {}
