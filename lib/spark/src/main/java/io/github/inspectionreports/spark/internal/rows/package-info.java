/** Reports as rows, and the columns of these. */
@NullMarked
package io.github.inspectionreports.spark.internal.rows;

import org.jspecify.annotations.NullMarked;
