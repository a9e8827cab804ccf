/**
 * Reads the bytes of a PDF into the pages of {@code internal.page}. This package is the entry; the
 * packages under it read the file, its streams, its fonts and the content of its pages. Only these
 * import PDFBox, and none has to do with letters.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf;

import org.jspecify.annotations.NullMarked;
