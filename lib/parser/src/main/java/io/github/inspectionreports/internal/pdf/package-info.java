/**
 * Reads the bytes of a PDF into the pages of {@code internal.page}. This package is the door; the
 * packages under it read the file, its streams, its fonts and the content of its pages. They alone
 * import PDFBox, and none knows of letters.
 */
@NullMarked
package io.github.inspectionreports.internal.pdf;

import org.jspecify.annotations.NullMarked;
