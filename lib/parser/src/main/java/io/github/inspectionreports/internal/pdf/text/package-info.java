/**
 * Turns shown text into runs: where each letter comes to stand, where a word ends, and which tag it
 * belongs to. It knows fonts and the file's tags, and nothing of lines and pictures.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.text;

import org.jspecify.annotations.NullMarked;
