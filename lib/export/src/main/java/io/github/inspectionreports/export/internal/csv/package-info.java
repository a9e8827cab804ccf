/** CSV that a spreadsheet takes for text. */
@NullMarked
package io.github.inspectionreports.export.internal.csv;

import org.jspecify.annotations.NullMarked;
