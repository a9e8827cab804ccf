/**
 * Turns shown text into runs: where each letter is on the page, where a word ends, and which tag it
 * belongs to. It depends on fonts and the file's tags, and not on lines and pictures.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.text;

import org.jspecify.annotations.NullMarked;
