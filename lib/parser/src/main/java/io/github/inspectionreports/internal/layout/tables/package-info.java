/**
 * Finds the columns and rows of tables on a page, those that lines are drawn for and tables of
 * grades that nobody ruled. It knows places and grades, not what stands in a cell.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.tables;

import org.jspecify.annotations.NullMarked;
