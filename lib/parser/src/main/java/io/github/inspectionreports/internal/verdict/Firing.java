package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.facts.Verdict;
import java.util.List;

/**
 * A rule that fired and the verdict that it gave.
 *
 * @param verdict the verdict
 * @param rule id of the rule
 * @param name its name, a sentence
 * @param evidence senses of points and kinds of cues that the rule names as its evidence
 */
public record Firing(Verdict verdict, String rule, String name, List<String> evidence) {}
