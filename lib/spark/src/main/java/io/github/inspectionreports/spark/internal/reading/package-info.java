/** Reads letters on the executors, with one parser each. */
@NullMarked
package io.github.inspectionreports.spark.internal.reading;

import org.jspecify.annotations.NullMarked;
