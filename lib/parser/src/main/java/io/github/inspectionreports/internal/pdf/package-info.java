/**
 * Bytes of a PDF in, runs of text with their positions out. The only package that imports PDFBox.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf;

import org.jspecify.annotations.NullMarked;
