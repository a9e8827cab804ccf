package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Verdict;
import java.util.List;

/**
 * A rule that fired and the verdict that it gave.
 *
 * @param verdict the verdict
 * @param rule its id
 * @param name its name, a sentence
 * @param facts the facts that it matched
 */
record Fired(Verdict verdict, String rule, String name, List<Object> facts) {}
