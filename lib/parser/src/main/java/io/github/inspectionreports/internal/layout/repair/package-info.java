/**
 * Restores letters that fonts and programs spoiled: wrong encodings, lost ligatures, blanks between
 * letters. It works on lines of text alone, so that pages and plain text share it, and depends on
 * {@code layout.words}.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair;

import org.jspecify.annotations.NullMarked;
