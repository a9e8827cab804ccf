package io.github.inspectionreports.internal.section;

import java.util.function.Predicate;

/**
 * What the words of a paragraph say that is no heading.
 *
 * @param isOfOccasion whether it is about the inspection itself
 * @param leadsActions whether it leads in areas for priority action
 */
record ParagraphTests(Predicate<String> isOfOccasion, Predicate<String> leadsActions) {}
