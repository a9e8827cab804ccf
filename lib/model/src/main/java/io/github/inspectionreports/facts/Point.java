package io.github.inspectionreports.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a cue says once its surroundings are taken into account.
 *
 * @param sentence number of the sentence
 * @param segment the segment in which the cue is
 * @param sense what it says
 * @param cue the cue
 */
public record Point(int sentence, int segment, Sense sense, Cue cue) {
  /** What a point says of practice or outcomes. */
  public enum Sense {
    /** Good now. */
    GOOD("good"),
    /** Something that children, families or staff get, stated without a word of praise. */
    SERVICE("something that people get"),
    /** Better than before, stated as the point. */
    BETTER("better than before"),
    /** A gain mentioned in passing: "improved planning". */
    GAIN("a gain mentioned in passing"),
    /** A deed of leaders or services: "have introduced". */
    ACTION("something done"),
    /** Meant to be done, or hardly begun. */
    PLANNED("something planned"),
    /** Weak, late, missing or inconsistent. */
    BAD("bad");

    private final String said;

    Sense(String said) {
      this.said = said;
    }

    /**
     * Describes it in words.
     *
     * @return a few words for a reader, such as "better than before"
     */
    public String said() {
      return said;
    }

    /**
     * Returns whether it is in favour of the service.
     *
     * @return false for what is bad, and for plans, which say nothing of practice yet
     */
    public boolean favourable() {
      return this != BAD && this != PLANNED;
    }
  }

  /** Compares all values; written out as in {@link Cue}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Point point
            && sentence == point.sentence
            && segment == point.segment
            && sense == point.sense
            && cue.equals(point.cue));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * sentence + segment) + sense.hashCode()) + cue.hashCode();
  }
}
