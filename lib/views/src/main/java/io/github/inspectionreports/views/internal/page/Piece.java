package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.views.internal.marks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a block: plain text, or text under a mark.
 *
 * @param text the text
 * @param mark its mark; null for plain text
 * @param first whether the mark begins here, and not in a piece before
 */
record Piece(String text, @Nullable Mark mark, boolean first) {}
