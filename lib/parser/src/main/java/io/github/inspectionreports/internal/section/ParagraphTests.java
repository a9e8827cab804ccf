package io.github.inspectionreports.internal.section;

import java.util.function.Predicate;

/**
 * What the words of a paragraph say that is not a heading.
 *
 * @param isOfOccasion whether it is about the inspection itself
 * @param leadsActions whether it leads in areas for priority action
 * @param saysOutcome whether it says the outcome of a letter on an area
 * @param saysNext whether it begins with what happens after a letter
 */
record ParagraphTests(
    Predicate<String> isOfOccasion,
    Predicate<String> leadsActions,
    Predicate<String> saysOutcome,
    Predicate<String> saysNext) {}
