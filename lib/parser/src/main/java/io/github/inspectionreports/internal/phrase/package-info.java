/**
 * Finds the phrases of all patterns in one pass over the words of a sentence. It depends on {@code
 * phrase.pattern}, and not on what a phrase means.
 */
@NullMarked
package io.github.inspectionreports.internal.phrase;

import org.jspecify.annotations.NullMarked;
