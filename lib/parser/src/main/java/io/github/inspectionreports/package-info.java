/**
 * The front door: {@link io.github.inspectionreports.ReportParser} reads a letter into a {@link
 * io.github.inspectionreports.model.Report}.
 */
@NullMarked
package io.github.inspectionreports;

import org.jspecify.annotations.NullMarked;
