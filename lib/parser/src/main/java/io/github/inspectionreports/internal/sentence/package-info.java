/**
 * Cuts text into sentences, and a sentence into words with their places. It knows nothing of
 * letters or phrases.
 */
@NullMarked
package io.github.inspectionreports.internal.sentence;

import org.jspecify.annotations.NullMarked;
