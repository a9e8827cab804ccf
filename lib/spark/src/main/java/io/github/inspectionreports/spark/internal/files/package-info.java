/** Finds the files of letters, and deals them into partitions. */
@NullMarked
package io.github.inspectionreports.spark.internal.files;

import org.jspecify.annotations.NullMarked;
