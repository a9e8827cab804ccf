/**
 * Opens a PDF and finds what the file says of itself: its pages in order, its tags, its layers, and
 * what of it is damaged. It depends on streams, and not on what a page shows.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.file;

import org.jspecify.annotations.NullMarked;
