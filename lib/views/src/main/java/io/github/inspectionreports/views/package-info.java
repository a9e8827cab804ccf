/** A letter marked up: as one page for a browser, and as its own PDF with highlights. */
@NullMarked
package io.github.inspectionreports.views;

import org.jspecify.annotations.NullMarked;
