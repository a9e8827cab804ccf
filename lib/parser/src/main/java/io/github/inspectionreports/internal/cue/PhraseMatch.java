package io.github.inspectionreports.internal.cue;

/**
 * A phrase row found in a sentence.
 *
 * @param row id of the row
 * @param kind kind of cue that the row gives
 * @param first index of its first word
 * @param end index behind its last word
 */
record PhraseMatch(String row, String kind, int first, int end) {
  boolean holds(PhraseMatch other) {
    return first <= other.first && end >= other.end && end - first > other.end - other.first;
  }

  boolean is(String kindOfCue) {
    return kind.equals(kindOfCue);
  }
}
