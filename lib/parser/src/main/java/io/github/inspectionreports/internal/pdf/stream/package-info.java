/**
 * Unpacks the streams of a PDF within the limits of a letter: damaged ones as far as they go, and
 * never more bytes than the budget allows. It depends on the budget and the stream classes of
 * PDFBox.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf.stream;

import org.jspecify.annotations.NullMarked;
