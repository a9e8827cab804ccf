/**
 * Puts the runs of a page into lines and cells, measures how the document is set, and takes
 * headers, footers and footnotes out of the text. It depends on {@code layout.tables}, and not on
 * paragraphs.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.lines;

import org.jspecify.annotations.NullMarked;
