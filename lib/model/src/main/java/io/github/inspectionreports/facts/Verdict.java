package io.github.inspectionreports.facts;

/**
 * The category of a sentence.
 *
 * @param sentence number of the sentence
 * @param category id of the category, such as {@code STRENGTH}
 */
public record Verdict(int sentence, String category) {}
