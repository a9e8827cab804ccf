/**
 * Finds the phrases of all patterns in one pass over the words of a sentence. It knows {@code
 * phrase.pattern}, and nothing of what a phrase means.
 */
@NullMarked
package io.github.inspectionreports.internal.phrase;

import org.jspecify.annotations.NullMarked;
