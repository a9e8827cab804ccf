/** Finds the files of letters, and divides them into partitions. */
@NullMarked
package io.github.inspectionreports.spark.internal.files;

import org.jspecify.annotations.NullMarked;
