package io.github.inspectionreports.internal.cue.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase row found in a sentence.
 *
 * @param row the row
 * @param kind kind of cue that the row gives, until its direction is read
 * @param first index of its first word
 * @param end index after its last word
 */
public record PhraseMatch(PhraseRow row, CueKind kind, int first, int end) {
  /**
   * A row of the phrases.
   *
   * @param id its id
   * @param kind kind of cue that it gives
   * @param traits what is said of the row itself, as bits of {@link Trait}
   * @param bundled whether it comes with the library
   */
  public record PhraseRow(String id, CueKind kind, int traits, boolean bundled) {}

  public String rowId() {
    return row.id();
  }

  public boolean bundled() {
    return row.bundled();
  }

  public boolean contains(PhraseMatch other) {
    return first <= other.first && end >= other.end && end - first > other.end - other.first;
  }

  public boolean is(String kindOfCue) {
    return kind.name().equals(kindOfCue);
  }

  public boolean isOneOf(Set<String> kindsOfCue) {
    return kindsOfCue.contains(kind.name());
  }

  /** Returns whether both give the same kind of cue. */
  public boolean isSameKindAs(PhraseMatch other) {
    return is(other.kind.name());
  }

  /** Returns whether its kind has a trait. */
  public boolean has(Trait trait) {
    return kind.has(trait);
  }

  /** Returns whether its row has a trait of its own. */
  public boolean rowHas(Trait trait) {
    return (row.traits() & trait.bit()) != 0;
  }

  /** Returns whether what it names is bad, or should be rare. */
  public boolean isNegative() {
    return has(Trait.NEGATIVE);
  }

  /** Returns whether what it names is good, or should be plentiful. */
  public boolean isPositive() {
    return has(Trait.POSITIVE);
  }

  /** Returns whether it says that work is bad; risk and scarcity are not counted here. */
  public boolean isNegativeOfService() {
    return isNegative() && !is(Kinds.SCARCE) && !is(Kinds.RISK);
  }

  /** Returns whether it is a fault: a criticism or a shortcoming. */
  public boolean isFault() {
    return is(Kinds.CRITICISM) || is(Kinds.SHORTCOMING);
  }

  /** A change whose direction is read. */
  public boolean isChange() {
    return is(Kinds.IMPROVED) || is(Kinds.WORSENED);
  }

  /**
   * Compares row, kind and place; written out as in {@link io.github.inspectionreports.facts.Cue}.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PhraseMatch match
            && first == match.first
            && end == match.end
            && rowId().equals(match.rowId())
            && is(match.kind.name()));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * rowId().hashCode() + kind.name().hashCode()) + first) + end;
  }
}
