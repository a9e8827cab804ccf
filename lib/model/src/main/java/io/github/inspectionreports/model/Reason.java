package io.github.inspectionreports.model;

/**
 * Why a statement has its category.
 *
 * @param rule id of what decided, in lower kebab case: a verdict rule, a row that names a category,
 *     a list or a set phrase, or {@code weight-of-words} or {@code weight-of-passage} where weights
 *     did
 * @param name the same as a sentence
 * @param phrase the words of the statement that it rests on; the heading of the list where a list
 *     decided; empty where it rests on no words
 * @param start offset of the phrase in the statement's text, in UTF-16 units; 0 for a heading, and
 *     where there is no phrase
 * @param end offset just after the phrase; 0 like {@code start}
 */
public record Reason(String rule, String name, String phrase, int start, int end) {}
