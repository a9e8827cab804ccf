/** Joins and parts runs of a line whose gaps would mislead those who read it. */
@NullMarked
package io.github.inspectionreports.internal.layout.repair.runs;

import org.jspecify.annotations.NullMarked;
