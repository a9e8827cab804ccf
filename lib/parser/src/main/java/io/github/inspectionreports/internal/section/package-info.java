/**
 * Reads a letter's sections and their kinds from its blocks, once the frame is set apart. It knows
 * headings and frame, and nothing of visits and statements.
 */
@NullMarked
package io.github.inspectionreports.internal.section;

import org.jspecify.annotations.NullMarked;
