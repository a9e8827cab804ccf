/**
 * The lines of a plain text and their rows: what is in columns, in tables of grades and of priority
 * actions, and the notes below. It depends on {@code layout.blocks}.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.plain.rows;

import org.jspecify.annotations.NullMarked;
