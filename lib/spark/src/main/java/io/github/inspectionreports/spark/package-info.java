/**
 * Letters by the million: {@link io.github.inspectionreports.spark.InspectionReports} reads them
 * with Apache Spark into typed rows, {@link io.github.inspectionreports.spark.LetterRow}, and
 * writes these to Parquet.
 */
@NullMarked
package io.github.inspectionreports.spark;

import org.jspecify.annotations.NullMarked;
