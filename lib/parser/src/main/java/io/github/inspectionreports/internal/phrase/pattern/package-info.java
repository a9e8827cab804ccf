/**
 * The language of phrase patterns: words, gaps, word endings, families, and what is wrong with a
 * pattern. It depends on words and on no matcher.
 */
@NullMarked
package io.github.inspectionreports.internal.phrase.pattern;

import org.jspecify.annotations.NullMarked;
