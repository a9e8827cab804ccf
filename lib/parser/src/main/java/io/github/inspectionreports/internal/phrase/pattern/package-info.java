/**
 * The language of phrase patterns: words, gaps, word endings, families, and what is wrong with a
 * pattern. It knows words and no matcher.
 */
@NullMarked
package io.github.inspectionreports.internal.phrase.pattern;

import org.jspecify.annotations.NullMarked;
