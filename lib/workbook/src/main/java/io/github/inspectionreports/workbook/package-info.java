/**
 * The tables of many reports as a workbook for analysts: {@link
 * io.github.inspectionreports.workbook.ReportWorkbook}.
 */
@NullMarked
package io.github.inspectionreports.workbook;

import org.jspecify.annotations.NullMarked;
