package io.github.inspectionreports.facts;

/**
 * What a cue says once its surroundings are taken into account.
 *
 * @param sentence number of the sentence
 * @param segment the segment in which the cue stands
 * @param sense what it says
 * @param cue the cue
 */
public record Point(int sentence, int segment, Sense sense, Cue cue) {
  /** What a point says of practice or outcomes. */
  public enum Sense {
    /** Good now. */
    GOOD,
    /** Something that children, families or staff get, told without a word of praise. */
    SERVED,
    /** Better than before. */
    BETTER,
    /** A gain told in passing: "improved planning". */
    GAIN,
    /** A deed of leaders or services: "have introduced". */
    DONE,
    /** Weak, late, missing or inconsistent. */
    BAD
  }
}
