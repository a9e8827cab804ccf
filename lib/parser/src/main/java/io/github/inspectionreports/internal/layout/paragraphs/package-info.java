/**
 * Joins the lines of pages into headings, paragraphs, items and rows of tables, over columns and
 * page ends. It depends on {@code layout.lines} and {@code layout.blocks}.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.paragraphs;

import org.jspecify.annotations.NullMarked;
