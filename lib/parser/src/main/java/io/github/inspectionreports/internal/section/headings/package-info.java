/**
 * Decides which blocks are headings and of which section, by the table of headings and by their
 * shape. It depends on the outline's values, and not on how the frame is read.
 */
@NullMarked
package io.github.inspectionreports.internal.section.headings;

import org.jspecify.annotations.NullMarked;
