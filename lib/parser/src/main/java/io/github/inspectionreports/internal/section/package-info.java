/**
 * Reads a letter's sections and their kinds from its blocks, once the frame is separated. It
 * depends on headings, frame and the kind of visit, but on no package of visits or statements; what
 * it needs to ask of a paragraph is handed in.
 */
@NullMarked
package io.github.inspectionreports.internal.section;

import org.jspecify.annotations.NullMarked;
