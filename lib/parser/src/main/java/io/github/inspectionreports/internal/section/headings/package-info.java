/**
 * Says which blocks are headings and of which section, by the table of headings and by their shape.
 * It knows the outline's values and nothing of the frame's reading.
 */
@NullMarked
package io.github.inspectionreports.internal.section.headings;

import org.jspecify.annotations.NullMarked;
