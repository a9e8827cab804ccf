/** Speed, each figure beside that of bare PDFBox in the same run. */
@NullMarked
package io.github.inspectionreports.benchmarks;

import org.jspecify.annotations.NullMarked;
