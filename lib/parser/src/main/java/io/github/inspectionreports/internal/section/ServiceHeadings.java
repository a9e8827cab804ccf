package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.outline.JudgedService;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the two services that reports of 2009 to 2013 judge apart a heading is about. */
final class ServiceHeadings {
  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile("\\bsafeguarding\\b", Pattern.CASE_INSENSITIVE);

  /** The head of all that is said of a service. */
  private static final Pattern PART =
      Pattern.compile(
          "^(?:the inspection outcomes|safeguarding services|services for)\\b",
          Pattern.CASE_INSENSITIVE);

  private ServiceHeadings() {}

  /** The service with which a report of a title begins; null where it judges none apart. */
  static @Nullable JudgedService first(String title) {
    if (!JudgedService.namesLookedAfter(title)) {
      return null;
    }
    return SAFEGUARDING_WORDS.matcher(title).find()
        ? JudgedService.SAFEGUARDING
        : JudgedService.LOOKED_AFTER;
  }

  /** The service that a heading names; the one before where it names none, or both. */
  static JudgedService under(String heading, JudgedService before) {
    JudgedService named =
        JudgedService.only(
            JudgedService.namesLookedAfter(heading), SAFEGUARDING_WORDS.matcher(heading).find());
    return named == null ? before : named;
  }

  static boolean isHeadOfPart(String heading) {
    return PART.matcher(heading).find();
  }
}
