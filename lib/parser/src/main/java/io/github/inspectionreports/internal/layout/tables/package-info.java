/**
 * Finds the columns and rows of tables on a page: tables with drawn lines, and tables of grades
 * without. It uses places and grades, not what else a cell says.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.tables;

import org.jspecify.annotations.NullMarked;
