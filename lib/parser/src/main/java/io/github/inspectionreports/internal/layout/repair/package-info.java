/**
 * Restores letters that fonts and programs spoiled: wrong encodings, lost ligatures, letters set
 * apart. It works on lines of text alone, so that pages and plain text share it, and knows {@code
 * layout.words}.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.repair;

import org.jspecify.annotations.NullMarked;
