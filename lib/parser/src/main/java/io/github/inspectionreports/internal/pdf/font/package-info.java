/**
 * Finds which letters the codes of a font mean and how wide they are. It reads the tables of a font
 * and never its program. It depends on streams and their syntax, and not on pages.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.font;

import org.jspecify.annotations.NullMarked;
