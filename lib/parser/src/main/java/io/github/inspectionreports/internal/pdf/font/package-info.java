/**
 * Says which letters the codes of a font mean and how wide they are. It reads the tables of a font
 * and never its program. It knows streams and their syntax, and nothing of pages.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.font;

import org.jspecify.annotations.NullMarked;
