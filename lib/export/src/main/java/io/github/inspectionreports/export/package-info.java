/**
 * Reports as JSON and CSV, and JSON back into reports: {@link
 * io.github.inspectionreports.export.ReportJson}, {@link
 * io.github.inspectionreports.export.LettersCsv}, {@link
 * io.github.inspectionreports.export.ItemsCsv} and {@link
 * io.github.inspectionreports.export.FailuresCsv}.
 */
@NullMarked
package io.github.inspectionreports.export;

import org.jspecify.annotations.NullMarked;
