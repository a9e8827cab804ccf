package io.github.inspectionreports.facts;

import org.jspecify.annotations.Nullable;

/**
 * The category of a sentence.
 *
 * @param sentence number of the sentence
 * @param category id of the category, such as {@code STRENGTH}
 */
public record Verdict(int sentence, String category) {
  /** Compares all values; written out as in {@link Cue}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Verdict verdict
            && sentence == verdict.sentence
            && category.equals(verdict.category));
  }

  @Override
  public int hashCode() {
    return 31 * sentence + category.hashCode();
  }
}
