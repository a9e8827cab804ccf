/**
 * Sequences of words in, places where they stand out. The small language of phrases that all tables
 * share, and a matcher for it that takes time in proportion to the text.
 */
@NullMarked
package io.github.inspectionreports.internal.phrase;

import org.jspecify.annotations.NullMarked;
