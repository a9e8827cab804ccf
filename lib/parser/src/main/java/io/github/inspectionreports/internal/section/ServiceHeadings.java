package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.model.JudgementArea;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The two services that reports of 2009 to 2013 judge apart, as the headings of findings say. */
enum JudgedService {
  SAFEGUARDING(
      JudgementArea.SAFEGUARDING_OVERALL,
      JudgementArea.SAFEGUARDING_CAPACITY,
      JudgementArea.SAFEGUARDING_FURTHER),
  LOOKED_AFTER(
      JudgementArea.LOOKED_AFTER_OVERALL,
      JudgementArea.LOOKED_AFTER_CAPACITY,
      JudgementArea.LOOKED_AFTER_FURTHER);

  private static final Pattern LOOKED_AFTER_WORDS =
      Pattern.compile("\\blooked[- ]after children\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile("\\bsafeguarding\\b", Pattern.CASE_INSENSITIVE);

  /** The head of all that is said of a service. */
  private static final Pattern PART =
      Pattern.compile(
          "^(?:the inspection outcomes|safeguarding services|services for)\\b",
          Pattern.CASE_INSENSITIVE);

  private final JudgementArea overall;
  private final JudgementArea capacity;
  private final JudgementArea further;

  JudgedService(JudgementArea overall, JudgementArea capacity, JudgementArea further) {
    this.overall = overall;
    this.capacity = capacity;
    this.further = further;
  }

  /** The service with which a report of a title begins; null where it judges none apart. */
  static @Nullable JudgedService first(String title) {
    if (!LOOKED_AFTER_WORDS.matcher(title).find()) {
      return null;
    }
    return SAFEGUARDING_WORDS.matcher(title).find() ? SAFEGUARDING : LOOKED_AFTER;
  }

  /** The service that a heading names; this one where it names none, or both. */
  JudgedService under(String heading) {
    boolean lookedAfter = LOOKED_AFTER_WORDS.matcher(heading).find();
    boolean safeguarding = SAFEGUARDING_WORDS.matcher(heading).find();
    if (lookedAfter == safeguarding) {
      return this;
    }
    return lookedAfter ? LOOKED_AFTER : SAFEGUARDING;
  }

  static boolean isHeadOfPart(String heading) {
    return PART.matcher(heading).find();
  }

  /** The area of this service for one that any service is judged by; null is any other. */
  JudgementArea area(@Nullable JudgementArea any) {
    if (any == JudgementArea.OVERALL_EFFECTIVENESS) {
      return overall;
    }
    return any == JudgementArea.SAFEGUARDING_CAPACITY ? capacity : further;
  }
}
