/**
 * Reads plain text, as people paste it and as programs take it from a PDF, into blocks: its lines,
 * tables, letterhead, page ends and paragraphs. It depends on {@code layout.blocks}, and not on
 * pages that were drawn.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.plain;

import org.jspecify.annotations.NullMarked;
