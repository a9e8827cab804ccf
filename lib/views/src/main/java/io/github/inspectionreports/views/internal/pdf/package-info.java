/** Where marks are on the pages of a PDF, and highlights there. */
@NullMarked
package io.github.inspectionreports.views.internal.pdf;

import org.jspecify.annotations.NullMarked;
