/** Undoes how programs set the words of a line apart to fill it. */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.justified;

import org.jspecify.annotations.NullMarked;
