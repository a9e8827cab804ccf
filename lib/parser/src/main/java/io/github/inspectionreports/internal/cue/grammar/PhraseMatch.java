package io.github.inspectionreports.internal.cue.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A phrase row found in a sentence.
 *
 * @param row id of the row
 * @param kind kind of cue that the row gives
 * @param first index of its first word
 * @param end index after its last word
 * @param bundled whether the row comes with the library
 */
public record PhraseMatch(String row, String kind, int first, int end, boolean bundled) {
  public boolean holds(PhraseMatch other) {
    return first <= other.first && end >= other.end && end - first > other.end - other.first;
  }

  public boolean is(String kindOfCue) {
    return kind.equals(kindOfCue);
  }

  /** Compares all values; written out as in {@link io.github.inspectionreports.facts.Cue}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PhraseMatch match
            && first == match.first
            && end == match.end
            && row.equals(match.row)
            && kind.equals(match.kind));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * row.hashCode() + kind.hashCode()) + first) + end;
  }
}
