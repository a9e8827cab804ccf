/**
 * Verdict rules run over the facts of a letter. This is what Drools is for: its rules turn the
 * points of a sentence, its section and the verdict on the sentence before it into a category, and
 * it says which rule fired. Matching, negation and weights are plain Java. The only package of this
 * module that imports Drools; the optional {@code lib/drl} does too.
 */
@NullMarked
package io.github.inspectionreports.internal.verdict;

import org.jspecify.annotations.NullMarked;
