package io.github.inspectionreports.journey;

import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of one area over time.
 *
 * @param area what was judged
 * @param areaAsWritten for areas of which a report may have several, the words that tell them
 *     apart; else empty
 * @param steps in the order of the visits; those without a day last
 */
public record JudgementHistory(JudgementArea area, String areaAsWritten, List<Step> steps) {
  /** Copies the list. */
  public JudgementHistory {
    steps = List.copyOf(steps);
  }

  /**
   * One judgement after the one before.
   *
   * @param visit the number of the visit
   * @param judgement the judgement
   * @param before the step before it, of the same area; null for the first and for visits without a
   *     day
   * @param change how it differs; null for the first, for visits without a day, and where the two
   *     were given on different scales
   */
  public record Step(
      int visit, Judgement judgement, @Nullable Step before, @Nullable Change change) {}

  /** How a judgement differs from the one before. */
  public enum Change {
    /** It is better. */
    BETTER,
    /** It is the same. */
    SAME,
    /** It is worse. */
    WORSE
  }
}
