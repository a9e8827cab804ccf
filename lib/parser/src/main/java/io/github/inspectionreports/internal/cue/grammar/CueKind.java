package io.github.inspectionreports.internal.cue.grammar;

/**
 * A kind of cue: a row of {@code cue-kinds.csv}.
 *
 * @param name its id, such as {@code criticism}
 * @param traits what grammar does with it, as bits of {@link Trait}
 * @param opens the kind of clause that it begins
 * @param scope over how many words it counts; 0 where it governs nothing and opens no clause
 * @param remediedWithin within how many words after a remedy it is put right; 0 for never
 */
public record CueKind(String name, int traits, Opens opens, int scope, int remediedWithin) {
  /** What a cue can begin. */
  public enum Opens {
    NOTHING,
    /** A segment, as "but" does. */
    CONTRAST,
    /** A segment that ends with its clause, as "although" does. */
    CONCESSION,
    /** A clause of circumstance, as "when" does. */
    CIRCUMSTANCE,
    /** A clause that only qualifies: who is meant ("who") or what is aimed at ("so that"). */
    QUALIFIER
  }

  public boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
