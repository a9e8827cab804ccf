/**
 * Finds tables of areas for priority action, or for improvement, that have no line between their
 * columns, by the words of their heads.
 */
@NullMarked
package io.github.inspectionreports.internal.layout.tables.actions;

import org.jspecify.annotations.NullMarked;
