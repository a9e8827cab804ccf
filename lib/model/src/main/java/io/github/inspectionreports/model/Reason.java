package io.github.inspectionreports.model;

/**
 * Why a statement has its category.
 *
 * @param rule id of the rule that spoke, in lower kebab case
 * @param name the rule as a sentence
 * @param phrase the words that the rule matched
 * @param start offset of the phrase in the statement's text, in UTF-16 units
 * @param end offset just after the phrase
 */
public record Reason(String rule, String name, String phrase, int start, int end) {}
