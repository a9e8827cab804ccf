package io.github.inspectionreports.internal.outline;

import io.github.inspectionreports.model.JudgementArea;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two services that reports of 2009 to 2013 judge apart. Each has an overall effectiveness and
 * further areas of the same names.
 */
public enum JudgedService {
  /** Safeguarding services. */
  SAFEGUARDING(
      JudgementArea.SAFEGUARDING_OVERALL,
      JudgementArea.SAFEGUARDING_CAPACITY,
      JudgementArea.SAFEGUARDING_FURTHER),

  /** Services for looked-after children. */
  LOOKED_AFTER(
      JudgementArea.LOOKED_AFTER_OVERALL,
      JudgementArea.LOOKED_AFTER_CAPACITY,
      JudgementArea.LOOKED_AFTER_FURTHER);

  private static final Pattern LOOKED_AFTER_WORDS =
      Pattern.compile("\\blooked[- ]after children\\b", Pattern.CASE_INSENSITIVE);

  private final JudgementArea overall;
  private final JudgementArea capacity;
  private final JudgementArea further;

  JudgedService(JudgementArea overall, JudgementArea capacity, JudgementArea further) {
    this.overall = overall;
    this.capacity = capacity;
    this.further = further;
  }

  /**
   * Returns the area of this service for one that any service is judged by.
   *
   * @param any the area; null for any other
   * @return that of this service
   */
  public JudgementArea area(@Nullable JudgementArea any) {
    if (any == JudgementArea.OVERALL_EFFECTIVENESS) {
      return overall;
    }
    return any == JudgementArea.SAFEGUARDING_CAPACITY ? capacity : further;
  }

  /**
   * Returns whether a title or heading names looked-after children.
   *
   * @param text the title or heading
   * @return whether it does
   */
  public static boolean namesLookedAfter(String text) {
    return LOOKED_AFTER_WORDS.matcher(text).find();
  }

  /**
   * Returns the one service that a heading names.
   *
   * @param lookedAfter whether it names looked-after children
   * @param safeguarding whether it names safeguarding
   * @return the service; null where it names none, or both
   */
  public static @Nullable JudgedService only(boolean lookedAfter, boolean safeguarding) {
    if (lookedAfter == safeguarding) {
      return null;
    }
    return lookedAfter ? LOOKED_AFTER : SAFEGUARDING;
  }
}
