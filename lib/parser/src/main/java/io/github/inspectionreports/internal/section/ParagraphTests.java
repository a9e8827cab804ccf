package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.outline.NamedVisit;
import java.util.function.Predicate;

/**
 * What the words of a paragraph say that is not a heading.
 *
 * @param isOfOccasion whether it is about the inspection itself
 * @param leadsActions whether it leads in areas for priority action
 * @param leadsNeeds whether it leads in what needs to improve
 * @param saysOutcome whether it says the outcome of a letter on an area
 * @param earlier whether it names a visit before the one that the document is about
 * @param saysNext whether it begins with what happens after a letter
 */
record ParagraphTests(
    Predicate<String> isOfOccasion,
    Predicate<String> leadsActions,
    Predicate<String> leadsNeeds,
    Predicate<String> saysOutcome,
    Predicate<String> earlier,
    Predicate<String> saysNext) {
  /** The same tests for a document of a month, as {@link NamedVisit#newest} gives it. */
  ParagraphTests in(int month) {
    Predicate<String> before = text -> NamedVisit.isEarlier(text, month);
    return new ParagraphTests(
        isOfOccasion,
        leadsActions.and(before.negate()),
        leadsNeeds.and(before.negate()),
        saysOutcome,
        before,
        saysNext);
  }
}
